/** Takes the text of a table of words apart: headings in brackets, and below each a phrase a line. */
export interface Section {
  /** What stands between the brackets: `promo: label`. */
  readonly heading: string;
  /** The heading's line, counted from 1; the lines below it count on. */
  readonly line: number;
  /** What stands below it, comments and empty lines included. */
  readonly lines: readonly string[];
}

/** The first section is what stands above the first heading, and has none. */
export function readTable(text: string): Section[] {
  const sections: Section[] = [];
  let line = -1;
  // Native splitting instead of a loop: each thread of a build reads forty thousand lines.
  for (const [i, part] of `\n${text}`.replaceAll("\r\n", "\n").split("\n[").entries()) {
    const lines = part.split("\n");
    const heading = i === 0 ? "" : headingOf(lines.shift() ?? "");
    sections.push({ heading, line, lines });
    line += lines.length + 1;
  }
  return sections;
}

function headingOf(behindBracket: string): string {
  return behindBracket.endsWith("]") ? behindBracket.slice(0, -1) : `[${behindBracket}`;
}

export function isPhrase(line: string): boolean {
  return line !== "" && !line.startsWith("#");
}
