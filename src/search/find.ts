/**
 * A query and an index in, the numbers of the articles that match out, the newest first: segment by
 * segment and block by block, until there are as many as are wanted.
 */
import { EVERY, type Query, type Term } from "./query.ts";
import { fileOf, linesOf, type WordLine } from "./search-file.ts";
import { fileName, placeOf, type Segment } from "./segments.ts";
import { WordCursor } from "./word-cursor.ts";

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

/** What a query asks for: terms that must occur, at least one, and terms that must not. */
interface Asked {
  readonly must: readonly Term[];
  readonly not: readonly Term[];
}

export async function find(query: Query, index: SearchIndex, wanted: Wanted): Promise<number[]> {
  const { before = Infinity, most } = wanted;
  const asked = askedFor(query);
  const found: number[] = [];
  for (const segment of index.segments) {
    if (placeOf(before - 1).slice < segment.first) continue;
    const lines = await readLines(asked, segment, index.read);
    if (!lines) continue;
    for (const number of matches(asked, lines, before)) {
      found.push(number);
      if (found.length === most) return found;
    }
  }
  return found;
}

/** How many words a query looks up in each segment, at most. */
export function lookedUp(query: Query): number {
  const { must, not } = askedFor(query);
  return wordsOf([...must, ...not]).length;
}

/** What must not occur is taken from something: from every article, if nothing must occur. */
function askedFor({ terms }: Query): Asked {
  const must = terms.filter((term) => !term.not);
  const every: Term = { not: false, text: EVERY, words: [{ word: EVERY, place: 0 }] };
  return { must: must.length > 0 ? must : [every], not: terms.filter((term) => term.not) };
}

function wordsOf(terms: readonly Term[]): string[] {
  return [...new Set(terms.flatMap(({ words }) => words.map(({ word }) => word)))];
}

/** Undefined as soon as a word that must occur does not: then no other file is read. */
async function readLines(
  { must, not }: Asked,
  segment: Segment,
  read: SearchIndex["read"],
): Promise<Lines | undefined> {
  const files = new Map<number, string>();
  const lines = new Map<string, ReadonlyMap<number, WordLine>>();
  const look = async (word: string): Promise<boolean> => {
    const file = fileOf(word, segment.files);
    const text = files.get(file) ?? (await read(fileName(segment, file)));
    files.set(file, text);
    lines.set(word, linesOf(text, word));
    return lines.get(word)?.size !== 0;
  };
  // Long words tend to be rare.
  for (const word of wordsOf(must).sort((a, b) => b.length - a.length)) {
    if (!(await look(word))) return undefined;
  }
  for (const word of wordsOf(not)) await look(word);
  return lines;
}

/** The newest first. */
function* matches({ must, not }: Asked, lines: Lines, before: number): Generator<number> {
  const words = wordsOf(must);
  const [first = ""] = words;
  for (const block of lines.get(first)?.keys() ?? []) {
    const cursors = new Map<string, WordCursor>();
    for (const [word, blocks] of lines) {
      const line = blocks.get(block);
      if (line) cursors.set(word, new WordCursor(line));
    }
    const own = words.flatMap((word) => cursors.get(word) ?? []);
    if (own.length < words.length) continue;
    // The rarest leads: the others only answer whether they are there, too.
    const [leader, ...others] = own.sort((a, b) => a.length - b.length);
    for (let number = leader?.below(before); number !== undefined; number = leader?.below(number)) {
      const candidate = number;
      if (!others.every((cursor) => cursor.moveTo(candidate))) continue;
      if (!must.every((term) => isPhraseAt(term, cursors))) continue;
      if (!not.some((term) => occursIn(term, candidate, cursors))) yield candidate;
    }
  }
}

type Cursors = ReadonlyMap<string, WordCursor>;

/** Whether a term occurs in an article. */
function occursIn(term: Term, number: number, cursors: Cursors): boolean {
  return (
    term.words.every(({ word }) => cursors.get(word)?.moveTo(number)) && isPhraseAt(term, cursors)
  );
}

/** Whether the words of a term, which the cursors' article has all, stand at their distances in it. */
function isPhraseAt({ words }: Term, cursors: Cursors): boolean {
  if (words.length < 2) return true;
  let starts: readonly number[] | undefined;
  for (const { word, place } of words) {
    const own = cursors.get(word)?.places(place) ?? [];
    starts = starts === undefined ? own : inBoth(starts, own);
    if (starts.length === 0) return false;
  }
  return true;
}

/** Both rise. */
function inBoth(a: readonly number[], b: readonly number[]): number[] {
  const both: number[] = [];
  let at = 0;
  for (const number of a) {
    while ((b[at] ?? Infinity) < number) at++;
    if (b[at] === number) both.push(number);
  }
  return both;
}
