/** Where writers' tools put a table of contents, `[TOC]` on a line of its own: pages here have none. */
import { lineBefore, marks, type Dialect } from "./dialect.ts";

const WRITTEN = /@?\[\[?_?toc_?\]?\]|\$\{toc\}|\{:[ \t]*toc\b[^{}\n]{0,80}\}/u.source;
const MARK = new RegExp(String.raw`(?:${WRITTEN})(?=[ \t]*(?:\n|$))`, "iuy");
/** Somebody may call a link so. */
const DEFINED = /^ {0,3}\[toc\]:/imu;

/** For what may have one. */
export const HAS_CONTENTS = new RegExp(String.raw`^[ \t]*(?:${WRITTEN})[ \t]*$`, "imu");

/** `remove` is told what goes, and where it begins. */
export function contents(
  whole: string,
  remove: (mark: string, at: number) => void,
): readonly Dialect[] {
  const isLink = DEFINED.test(whole);
  return marks(["[", "@[", "${", "{:"], MARK, (found) => {
    const [mark] = found;
    if ((isLink && /^\[toc/iu.test(mark)) || lineBefore(found).trim() !== "") return undefined;
    remove(mark, found.index);
    return "";
  });
}
