/** Clean text to its non-blank lines, with their numbers and the blank lines between them. */
import type { SourceLine } from "./passage.ts";

/** A run of lines with no blank line in it. */
export type LineBlock = readonly SourceLine[];

/** `firstLine` is the number of the text's first line in the file. */
export function readLines(text: string, firstLine: number): LineBlock[] {
  const blocks: SourceLine[][] = [];
  let open: SourceLine[] | undefined;
  let number = firstLine;
  let at = 0;
  while (at <= text.length) {
    const newline = text.indexOf("\n", at);
    const end = newline < 0 ? text.length : newline;
    const trimmed = text
      .slice(at, end)
      .replace(/[ \t]{2,}|\t/gu, " ")
      .trim();
    if (trimmed === "") open = undefined;
    else {
      if (open === undefined) blocks.push((open = []));
      open.push({ number, text: trimmed });
    }
    number++;
    at = end + 1;
  }
  return blocks;
}
