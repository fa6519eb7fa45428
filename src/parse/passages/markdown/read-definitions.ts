/** The lines of a text in, from one on, the terms that are defined there and what they mean out. */

/** Lines of the text, without what marks them. */
export interface LineRange {
  /** The number of the first one, and of the last that is not blank; counted from 1. */
  readonly from: number;
  readonly to: number;
  readonly lines: readonly string[];
}

export interface Definition {
  readonly terms: readonly LineRange[];
  readonly parts: readonly (LineRange & {
    /** Whether blank lines stand before or in it, so that it has paragraphs. */
    readonly isLoose: boolean;
  })[];
}

const COLON = /^ {0,3}:[ \t]+(?=\S)/u;
const INDENTED = /^(?: {2,}|\t)/u;
/** More lines than these before a colon are prose that was wrapped there. */
const MOST_TERMS = 3;

/** `starts` are the lines where paragraphs and the like begin. Empty where nothing is defined. */
export function readDefinitions(
  lines: readonly string[],
  first: number,
  starts: ReadonlySet<number>,
): Definition[] {
  const items: Definition[] = [];
  let at = first;
  for (let item = readItem(); item !== undefined; item = readItem()) items.push(item);
  return items;

  function readItem(): Definition | undefined {
    let next = skipBlank(at);
    const from = next;
    while (isText(next) && !isColon(next)) next++;
    const terms = next - from;
    let isLoose = !isText(next);
    next = skipBlank(next);
    if (terms === 0 || terms > MOST_TERMS || !isColon(next)) return undefined;
    const parts: Definition["parts"][number][] = [];
    while (isColon(next)) {
      const part = readPart(next, isLoose);
      parts.push(part);
      at = part.to + 1;
      next = skipBlank(at);
      isLoose = next > at;
    }
    return {
      terms: Array.from({ length: terms }, (_, i) => termAt(from + i)),
      parts,
    };
  }

  function termAt(line: number): LineRange {
    return { from: line, to: line, lines: [lineAt(line).trim()] };
  }

  /** Lines that are indented go on, and those that only wrap the paragraph. */
  function readPart(from: number, isLoose: boolean): Definition["parts"][number] {
    const own = [lineAt(from).replace(COLON, "")];
    let to = from;
    for (let next = from + 1; next <= lines.length; next++) {
      const line = lineAt(next);
      const goesOn =
        INDENTED.test(line) || (next === to + 1 && !starts.has(next) && !isColon(next));
      if (line.trim() === "") continue;
      if (!goesOn) break;
      while (own.length < next - from) own.push("");
      own.push(line.replace(/^(?: {1,4}|\t)/u, ""));
      to = next;
    }
    return { from, to, lines: own, isLoose: isLoose || own.includes("") };
  }

  function skipBlank(line: number): number {
    let next = line;
    while (next <= lines.length && lineAt(next).trim() === "") next++;
    return next;
  }

  function lineAt(line: number): string {
    return lines[line - 1] ?? "";
  }

  function isColon(line: number): boolean {
    return COLON.test(lineAt(line));
  }

  function isText(line: number): boolean {
    return lineAt(line).trim() !== "";
  }
}
