/** What kramdown calls extensions, `{::comment}`, and where it puts a table of contents, `* TOC` above `{:toc}`. */
import { EndFinder, marks, matchAt, type Dialect } from "./dialect.ts";

const START = /\{::([a-z]+)([^{}\n]{0,200}?)(\/?)\}/uy;
const COMMENT_END = /\{:\/(?:comment)?\}/gu;
const END = /\{:\/[a-z]*\}/uy;
const CONTENTS = /[*+-][ \t]+[^\n]{1,80}\n[ \t]*\{:[ \t]*toc\b[^{}\n]{0,80}\}/uy;

/** `remove` is told what nobody is to read, and where it begins. */
export function kramdown(remove: (note: string, at: number) => void): readonly Dialect[] {
  const ends = new EndFinder();
  return [
    {
      opening: "{::",
      read: (text, at) => {
        const [, name, , single] = matchAt(START, text, at) ?? [];
        const end = START.lastIndex;
        if (name === undefined) return undefined;
        const close =
          name === "comment" && single === "" ? ends.find(text, end, COMMENT_END) : undefined;
        if (close === undefined) return { end, text: "" };
        remove(text.slice(end, close.index), end);
        return { end: close.index + close[0].length, text: "" };
      },
    },
    ...marks("{:/", END, () => ""),
    ...marks(["* ", "- ", "+ "], CONTENTS, () => ""),
  ];
}
