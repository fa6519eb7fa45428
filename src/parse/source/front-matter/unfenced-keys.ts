/**
 * Keys in front of a text that no fence makes front matter, as MultiMarkdown, Pelican and Logseq write
 * them, or in a comment: the one that says that the text is not public.
 */
import { meaningOf } from "./key-table.ts";
import { clearlyHolds, saysPublicity } from "./not-public.ts";

export interface UnfencedHold {
  /** `draft: true`. */
  readonly written: string;
  /** Its number in the text. */
  readonly line: number;
}

const MOST_LINES = 40;
const LONGEST_LINE = 200;
const COMMENT = /^<!--|-->$/gu;
const KEY = /^([\p{L}_][\p{L}\p{N}_ -]{0,30}?)[ \t]*(?:::?|=)[ \t]*["']?([^"']*)["']?$/u;

export function findUnfencedHold(text: string): UnfencedHold | undefined {
  const start = text.search(/\S/u);
  if (start < 0) return undefined;
  const above = text.slice(0, start).split("\n").length;
  const keys: (UnfencedHold & { readonly key: string; readonly value: string })[] = [];
  for (const [at, line] of text.slice(start).split("\n", MOST_LINES).entries()) {
    if (line.length > LONGEST_LINE) break;
    const written = line.trim().replace(COMMENT, "").trim();
    const [, key, value = ""] = KEY.exec(written) ?? [];
    if (key !== undefined) keys.push({ written, key, value, line: above + at });
    // The comment may open, and end, with a line of its own.
    else if (written !== "" || line.trim() === "") break;
  }
  // A list of facts may have one such line: beside it, or alone, stands what only front matter has.
  return keys.find(
    ({ key, value }) =>
      clearlyHolds(key, value) &&
      (keys.length === 1 || keys.some((other) => other.key !== key && isOurs(other.key))),
  );
}

function isOurs(key: string): boolean {
  return meaningOf(key) !== undefined || saysPublicity(key);
}
