/**
 * What became of each line of an authored text: it stands in the body or the title, or is recorded as
 * dropped with the rule. Words that no rule accounts for are recorded, too: nothing goes in silence.
 */
import type { Nodes } from "hast";
import type { DroppedLine, ReadLine } from "../../model/article.ts";
import type { Removal } from "./clear-tree.ts";
import type { TitleFound } from "./find-title.ts";
import type { AuthoredBlock } from "./read-blocks.ts";
import { PublishedWords, wordsOf } from "./published-words.ts";

export interface Account {
  readonly lines: readonly ReadLine[];
  readonly dropped: readonly DroppedLine[];
}

interface Written {
  /** The text without front matter. */
  readonly text: string;
  /** The number of its first line in the file. */
  readonly firstLine: number;
  readonly body: readonly AuthoredBlock[];
  readonly found: TitleFound;
  readonly removals: readonly Removal[];
  /** Whether front matter states the title, so that the heading only repeats it. */
  readonly repeats: boolean;
}

export function accountForLines(written: Written): Account {
  const accounting = new Accounting(written);
  written.text.split("\n").forEach((line, at) => {
    accounting.add(line.trim(), at + 1);
  });
  return accounting.end();
}

class Accounting {
  readonly #written: Written;
  readonly #published: PublishedWords;
  /** What was removed and not told yet, by line. */
  readonly #removed: Map<number, Removal[]>;
  readonly #lines: ReadLine[] = [];
  readonly #dropped: DroppedLine[] = [];

  constructor(written: Written) {
    const { body, found, removals } = written;
    this.#written = written;
    this.#published = new PublishedWords(
      body.flatMap(({ nodes }): readonly Nodes[] => nodes),
      found.title,
    );
    this.#removed = Map.groupBy(removals, ({ line }) => line);
  }

  add(text: string, line: number): void {
    if (text === "") return;
    const removed = this.#tell(line);
    const { found, repeats } = this.#written;
    const isTitle = found.heading?.line === line;
    const words = wordsOf(text);
    const said = new Set(removed.flatMap((removal) => wordsOf(removal.text)));
    const lost = this.#published.missing(words).filter((word) => !said.has(word));
    if (isTitle && repeats) {
      this.#drop(line, text, "headline", "repeats-the-title");
      this.#read(line, text, "headline", "repeats-the-title", "dropped");
      return;
    }
    if (lost.length > 0) this.#drop(line, text, "markup", "shown-nowhere");
    const rule = lost.length > 0 ? "shown-nowhere" : removed[0]?.rule;
    const isGone = words.length > 0 && words.every((word) => lost.includes(word) || said.has(word));
    if (rule !== undefined) this.#read(line, text, "markup", rule, isGone ? "dropped" : "cut");
    else if (isTitle) this.#read(line, text, "headline", "heading-of-the-text", "field");
    else this.#read(line, text, "as-written", "authored", "body");
  }

  /** What stood on lines that were not asked for, too: a comment may have blank ones. */
  end(): Account {
    for (const line of [...this.#removed.keys()]) this.#tell(line);
    return { lines: this.#lines, dropped: this.#dropped.sort((a, b) => a.line - b.line) };
  }

  /** Records what was removed of the line. */
  #tell(line: number): readonly Removal[] {
    const removed = this.#removed.get(line) ?? [];
    for (const { text, rule } of removed) this.#drop(line, text, "markup", rule);
    this.#removed.delete(line);
    return removed;
  }

  #drop(line: number, text: string, role: string, rule: string): void {
    this.#dropped.push({ line: this.#inFile(line), text, role, rule });
  }

  #read(line: number, text: string, role: string, rule: string, fate: ReadLine["fate"]): void {
    this.#lines.push({ line: this.#inFile(line), text, role, rule, fate });
  }

  #inFile(line: number): number {
    return line + this.#written.firstLine - 1;
  }
}
