/**
 * Finds lines that occur in several articles: what is kept there may be a new kind of debris, what
 * is dropped may be somebody's refrain. Lines that differ in their numbers alone are one.
 */
import type { Manuscript, ReadLine } from "../model/article.ts";

/** In fewer articles a line is no habit. */
const ENOUGH = 3;
/** So many of an entry's files are named. */
const NAMED = 3;
const LONGEST_PATTERN = 60;

export interface Repeat {
  /** As the first of the articles has it. */
  readonly text: string;
  readonly fate: "kept" | "dropped";
  readonly articles: number;
  /** The first of their paths. */
  readonly files: readonly string[];
  /** The line of front matter that would decide otherwise. */
  readonly suggestion: string;
}

interface Seen {
  readonly text: string;
  readonly fate: Repeat["fate"];
  varies: boolean;
  articles: number;
  readonly files: string[];
  last: string;
}

/** Takes manuscripts one by one and keeps only what their lines need. */
export class Repeats {
  readonly #seen = new Map<string, Seen>();

  add({ path, lines }: Manuscript): void {
    for (const line of lines) {
      const key = keyOf(line);
      if (key === undefined) continue;
      const seen = this.#seen.get(key);
      if (seen === undefined) this.#seen.set(key, begin(line, path));
      else count(seen, line, path);
    }
  }

  /** Kept ones first, then the most frequent. */
  all(): Repeat[] {
    return [...this.#seen.values()]
      .filter(({ articles }) => articles >= ENOUGH)
      .sort(
        (a, b) =>
          Number(a.fate === "dropped") - Number(b.fate === "dropped") || b.articles - a.articles,
      )
      .map(toRepeat);
  }

  /** Those among the lines of one manuscript, with the numbers of these. */
  of(lines: readonly ReadLine[]): (Repeat & { readonly line: number })[] {
    return lines.flatMap((line) => {
      const seen = this.#seen.get(keyOf(line) ?? "");
      return seen === undefined || seen.articles < ENOUGH
        ? []
        : [{ line: line.line, ...toRepeat(seen) }];
    });
  }
}

/** Fields are the article's own, and a line without a letter is no text. */
function keyOf({ text, fate }: ReadLine): string | undefined {
  if (fate === "field" || !/\p{L}/u.test(text)) return undefined;
  return `${fateOf(fate)} ${text.toLowerCase().replace(/\s+/gu, " ").replace(/\d+/gu, "0")}`;
}

function fateOf(fate: ReadLine["fate"]): Repeat["fate"] {
  return fate === "dropped" ? "dropped" : "kept";
}

function begin({ text, fate }: ReadLine, path: string): Seen {
  return { text, fate: fateOf(fate), varies: false, articles: 1, files: [path], last: path };
}

function count(seen: Seen, { text }: ReadLine, path: string): void {
  seen.varies ||= text !== seen.text && digitsOf(text) !== digitsOf(seen.text);
  if (seen.last === path) return;
  seen.last = path;
  seen.articles++;
  if (seen.files.length < NAMED) seen.files.push(path);
}

function digitsOf(text: string): string {
  return text.replace(/\D+/gu, " ");
}

function toRepeat({ text, fate, varies, articles, files }: Seen): Repeat {
  const key = fate === "kept" ? "drop" : "keep";
  const pattern = shorten(varies ? text.replace(/\d+/gu, "*") : text);
  return { text, fate, articles, files, suggestion: `${key}: ${JSON.stringify(pattern)}` };
}

/** A long line is known by its beginning. */
function shorten(pattern: string): string {
  if (pattern.length <= LONGEST_PATTERN) return pattern;
  return `${pattern.slice(0, LONGEST_PATTERN).replace(/\s+\S*$/u, "")}*`;
}
