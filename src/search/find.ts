/**
 * A query and an index in, the numbers of the articles that match out, the newest first: segment by
 * segment and block by block, until there are as many as are wanted.
 */
import { EVERY, type Query, type Term } from "./query.ts";
import { fileOf, type SearchFile } from "./search-file.ts";
import {
  blocksOf,
  fileName,
  firstAfter,
  NUMBERS_A_BLOCK,
  numberOf,
  partOf,
  placeOf,
  type Segment,
} from "./segments.ts";
import { WordCursor } from "./word-cursor.ts";

export interface SearchIndex {
  /** Newest first. */
  readonly segments: readonly Segment[];
  readonly read: (file: string) => Promise<SearchFile>;
}

export interface Wanted {
  /** Only articles with lower numbers. */
  readonly before?: number | undefined;
  readonly most: number;
}

export interface FoundNumbers {
  readonly numbers: readonly number[];
  /** Below this number the search goes on, when it ended before there were enough. */
  readonly next?: number;
}

/** What a query asks for: terms that must occur, at least one, and terms that must not. */
interface Asked {
  readonly must: readonly Term[];
  readonly not: readonly Term[];
}

/**
 * Numbers of articles and places that are read before a search ends: words that are everywhere, in an
 * order that is nowhere, would take a hundred times what a request may.
 */
const MOST_STEPS = 50_000;

export async function find(
  query: Query,
  index: SearchIndex,
  wanted: Wanted,
): Promise<FoundNumbers> {
  const { before = Infinity, most } = wanted;
  const asked = askedFor(query);
  const numbers: number[] = [];
  const work = new Work(index);
  for (const segment of index.segments) {
    if (placeOf(before - 1).slice < segment.first) continue;
    const open = openFiles(segment, index.read);
    for (const block of blocksOf(segment)) {
      if (Math.max(numberOf(segment.first, 0), firstOf(block)) >= before) continue;
      const above = Math.min(before, firstOf(block + 1), numberOf(segment.last + 1, 0));
      const start = work.endBefore(above - 1);
      if (start !== undefined) return { numbers, next: start };
      const cursors = await openBlock(asked, block, open);
      if (!cursors) continue;
      const [must, not] = [phrasesOf(asked.must, cursors), phrasesOf(asked.not, cursors)];
      for (const number of candidatesOf(asked, cursors)) {
        if (number >= before) continue;
        const end = work.endBefore(number, cursors);
        if (end !== undefined) return { numbers, next: end };
        const isThere = (phrase: Phrase): boolean => isPhraseIn(phrase, number);
        if (must.every(isThere) && !not.some(isThere)) numbers.push(number);
        if (numbers.length === most) return { numbers };
      }
      work.closeBlock(cursors);
    }
  }
  return { numbers };
}

/**
 * What a search has read. It ends between two parts of the index that are closed, and what it read in the
 * newest part does not count: where it ends must not move with each arrival.
 */
class Work {
  readonly #newest: number;
  #part: number;
  /** In the blocks before this one. */
  #read = 0;
  #uncounted = 0;

  constructor({ segments }: SearchIndex) {
    this.#newest = partOf(numberOf(segments[0]?.last ?? 0, 0));
    this.#part = this.#newest;
  }

  /** Above which number the search ends, when it has read enough before an article. */
  endBefore(number: number, cursors: Cursors = new Map()): number | undefined {
    const part = partOf(number);
    if (part === this.#part) return undefined;
    const read = this.#read + stepsOf(cursors);
    if (this.#part === this.#newest) this.#uncounted = read;
    this.#part = part;
    return read - this.#uncounted > MOST_STEPS ? firstAfter(part) : undefined;
  }

  closeBlock(cursors: Cursors): void {
    this.#read += stepsOf(cursors);
  }
}

function stepsOf(cursors: Cursors): number {
  let sum = 0;
  for (const { steps } of cursors.values()) sum += steps;
  return sum;
}

function firstOf(block: number): number {
  return block * NUMBERS_A_BLOCK;
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

type OpenFile = (word: string) => Promise<SearchFile>;

/** The file of a word; each is read when it is needed, once. */
function openFiles(segment: Segment, read: SearchIndex["read"]): OpenFile {
  const files = new Map<number, SearchFile>();
  return async (word) => {
    const file = fileOf(word, segment.files);
    const found = files.get(file) ?? (await read(fileName(segment, file)));
    files.set(file, found);
    return found;
  };
}

/** By word, where it stands in a block. */
type Cursors = ReadonlyMap<string, WordCursor>;

/** Undefined as soon as a word that must occur does not: then no other word is looked for. */
async function openBlock(
  { must, not }: Asked,
  block: number,
  open: OpenFile,
): Promise<Cursors | undefined> {
  const cursors = new Map<string, WordCursor>();
  // Long words tend to be rare.
  for (const word of wordsOf(must).sort((a, b) => b.length - a.length)) {
    const line = await (await open(word)).line(word, block);
    if (!line) return undefined;
    cursors.set(word, new WordCursor(line));
  }
  for (const word of wordsOf(not)) {
    const line = await (await open(word)).line(word, block);
    if (line && !cursors.has(word)) cursors.set(word, new WordCursor(line));
  }
  return cursors;
}

/** Several words at their distances. */
type Phrase = readonly { readonly cursor: WordCursor | undefined; readonly place: number }[];

/** Words alone are looked at for all articles at once; what is left is read article by article. */
function phrasesOf(terms: readonly Term[], cursors: Cursors): Phrase[] {
  return terms
    .filter(({ words }) => words.length > 1)
    .map(({ words }) => words.map(({ word, place }) => ({ cursor: cursors.get(word), place })));
}

/** The articles that have every word that must occur, and none that alone must not. */
function candidatesOf({ must, not }: Asked, cursors: Cursors): Uint32Array {
  // The rarest first: the fewer are left, the sooner the others are done.
  const [rarest, ...others] = wordsOf(must)
    .flatMap((word) => cursors.get(word) ?? [])
    .sort((a, b) => a.length - b.length);
  let candidates = rarest?.numbers ?? new Uint32Array();
  for (const { numbers } of others) candidates = keep(candidates, numbers, true);
  for (const { words } of not) {
    const [alone, ...more] = words.map(({ word }) => cursors.get(word));
    if (alone && more.length === 0) candidates = keep(candidates, alone.numbers, false);
  }
  return candidates;
}

/** Those that are among others, or those that are not. Both fall. */
function keep(numbers: Uint32Array, others: Uint32Array, among: boolean): Uint32Array {
  const kept = new Uint32Array(numbers.length);
  let count = 0;
  let at = 0;
  for (const number of numbers) {
    while ((others[at] ?? -1) > number) at++;
    if ((others[at] === number) === among) kept[count++] = number;
  }
  return kept.subarray(0, count);
}

function isPhraseIn(phrase: Phrase, number: number): boolean {
  let starts: readonly number[] | undefined;
  for (const { cursor, place } of phrase) {
    if (!cursor?.has(number)) return false;
    const own = cursor.places(number);
    starts =
      starts === undefined ? own.map((found) => found - place) : startsIn(starts, own, place);
    if (starts.length === 0) return false;
  }
  return true;
}

/** Those of the starts that have one of the places at a distance. Both rise. */
function startsIn(
  starts: readonly number[],
  places: readonly number[],
  distance: number,
): number[] {
  let at = 0;
  return starts.filter((start) => {
    while ((places[at] ?? Infinity) < start + distance) at++;
    return places[at] === start + distance;
  });
}
