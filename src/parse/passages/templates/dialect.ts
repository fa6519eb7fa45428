/** One way in which writers' tools mark a text beyond Markdown and HTML: what opens a mark, and how to read it. */

export interface Dialect {
  /** What every mark of it begins with: `{%`. */
  readonly opening: string;
  /** The mark that begins at a place of the text; undefined when it is only text. */
  readonly read: (text: string, at: number) => Mark | undefined;
}

export interface Mark {
  /** Where the text goes on. */
  readonly end: number;
  /** What stands in the text for the mark. */
  readonly text: string;
}

/** A mark that has no translation here. */
export interface Untranslated {
  /** For people: `the shortcode "gallery"`. */
  readonly name: string;
  readonly whole: string;
  readonly at: number;
  /** Whether it only ends or parts what another one begins. */
  readonly isInner: boolean;
}

/** Finds where marks end. Where there is no further end, none is sought again. */
export class EndFinder {
  readonly #endless = new Set<RegExp>();

  /** `end` is a global pattern; its `lastIndex` is behind what was found. */
  find(text: string, from: number, end: RegExp): RegExpExecArray | undefined {
    if (this.#endless.has(end)) return undefined;
    end.lastIndex = from;
    const found = end.exec(text);
    if (found === null) this.#endless.add(end);
    return found ?? undefined;
  }
}

/** A block that stands for what is written from one place to another, on lines of its own. */
export function onOwnLines(text: string, from: number, to: number, block: string): string {
  const before = from === 0 || text[from - 1] === "\n" ? "" : "\n";
  return before + block + (/^[ \t]*(?:\n|$)/u.test(text.slice(to, to + 100)) ? "" : "\n");
}

/** What a pattern, sticky, finds at a place. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

/** Marks that a sticky pattern finds. `write` says what stands for one; undefined where it is only text. */
export function marks(
  openings: string | readonly string[],
  pattern: RegExp,
  write: (found: RegExpExecArray) => string | undefined,
): Dialect[] {
  return [openings].flat().map((opening) => ({
    opening,
    read(text, at) {
      const found = matchAt(pattern, text, at);
      const written = found && write(found);
      return found && written !== undefined
        ? { end: at + found[0].length, text: written }
        : undefined;
    },
  }));
}

/** What stands before a mark in its line. */
export function lineBefore({ input, index }: RegExpExecArray): string {
  return input.slice(input.lastIndexOf("\n", index - 1) + 1, index);
}
