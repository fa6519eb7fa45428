/**
 * A query and an index in, the articles that match out, the newest first: segment by segment and block by
 * block, until there are as many as are wanted.
 */
import { EVERY, type Query, type Term } from "./query.ts";
import { fileOf, linesOf, type WordLine } from "./search-file.ts";
import { fileName, placeOf, type Segment } from "./segments.ts";

export interface SearchIndex {
  /** Newest first. */
  readonly segments: readonly Segment[];
  readonly read: (file: string) => Promise<string>;
}

export interface Wanted {
  /** Only articles with lower numbers. */
  readonly before?: number | undefined;
  readonly most: number;
}

/** By word, the lines of each block. */
type Lines = ReadonlyMap<string, ReadonlyMap<number, WordLine>>;

/** The numbers of the articles, the newest first. */
export async function find(query: Query, index: SearchIndex, wanted: Wanted): Promise<number[]> {
  const { before = Infinity, most } = wanted;
  const terms = withPositive(query.terms);
  const found: number[] = [];
  for (const segment of index.segments) {
    if (placeOf(before - 1).slice < segment.first) continue;
    const lines = await readLines(terms, segment, index.read);
    for (const block of blocksOf(terms, lines)) {
      found.push(...matchBlock(terms, block, lines).filter((number) => number < before));
      if (found.length >= most) return found.slice(0, most);
    }
  }
  return found;
}

/** The words that a query looks up in each segment. */
export function lookedUp({ terms }: Query): number {
  return wordsOf(withPositive(terms)).length;
}

/** What must not occur is taken from something: from every article, if nothing must occur. */
function withPositive(terms: readonly Term[]): readonly Term[] {
  if (terms.some(({ not }) => !not)) return terms;
  return [{ not: false, text: EVERY, words: [{ word: EVERY, place: 0 }] }, ...terms];
}

function wordsOf(terms: readonly Term[]): string[] {
  return [...new Set(terms.flatMap(({ words }) => words.map(({ word }) => word)))];
}

async function readLines(
  terms: readonly Term[],
  segment: Segment,
  read: SearchIndex["read"],
): Promise<Lines> {
  const words = wordsOf(terms);
  const files = [...new Set(words.map((word) => fileOf(word, segment.files)))];
  const texts = await Promise.all(files.map((file) => read(fileName(segment, file))));
  const byFile = new Map(files.map((file, at) => [file, texts[at] ?? ""]));
  return new Map(
    words.map((word) => [word, linesOf(byFile.get(fileOf(word, segment.files)) ?? "", word)]),
  );
}

/** The blocks in which a match may be: those that the first positive word occurs in. */
function blocksOf(terms: readonly Term[], lines: Lines): number[] {
  const first = terms.find(({ not }) => !not)?.words[0]?.word ?? "";
  return [...(lines.get(first)?.keys() ?? [])];
}

function matchBlock(terms: readonly Term[], block: number, lines: Lines): number[] {
  const positive = terms.filter(({ not }) => !not);
  let matches: number[] | undefined;
  // The words of all terms first: places cost more, and are then read of few articles.
  for (const term of positive) {
    matches = havingWords(term, block, lines, matches);
    if (matches.length === 0) return [];
  }
  for (const term of positive) matches = havingPhrase(term, block, lines, matches ?? []);
  for (const term of terms.filter(({ not }) => not)) {
    const having = havingWords(term, block, lines, matches);
    const excluded = new Set(havingPhrase(term, block, lines, having));
    matches = (matches ?? []).filter((number) => !excluded.has(number));
  }
  return matches ?? [];
}

/** Those of the articles, of all if none are given, that have every word of a term. */
function havingWords(
  { words }: Term,
  block: number,
  lines: Lines,
  among: readonly number[] | undefined,
): number[] {
  let having = among;
  for (const { word } of words) {
    const numbers = lines.get(word)?.get(block)?.numbers() ?? [];
    having = having === undefined ? numbers : inBoth(having, numbers);
    if (having.length === 0) return [];
  }
  return [...(having ?? [])];
}

/** Both fall. */
function inBoth(a: readonly number[], b: readonly number[]): number[] {
  const both: number[] = [];
  let at = 0;
  for (const number of a) {
    while ((b[at] ?? -1) > number) at++;
    if (b[at] === number) both.push(number);
  }
  return both;
}

/** Those of the articles, which have all words of a term, that have them at their distances. */
function havingPhrase(
  { words }: Term,
  block: number,
  lines: Lines,
  articles: readonly number[],
): number[] {
  if (words.length < 2 || articles.length === 0) return [...articles];
  const places = words.map(({ word }) => lines.get(word)?.get(block)?.places(articles) ?? []);
  return articles.filter((_, article) => {
    let starts: readonly number[] | undefined;
    for (const [at, { place }] of words.entries()) {
      const own = new Set((places[at]?.[article] ?? []).map((found) => found - place));
      starts = starts === undefined ? [...own] : starts.filter((start) => own.has(start));
    }
    return (starts ?? []).length > 0;
  });
}
