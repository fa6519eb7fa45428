/**
 * How the index is divided. The site's slices make three segments, newest first: what is in no whole 32
 * slices yet, what is in no whole 1,024, and the rest. An arrival changes the first alone, until it
 * is full and the second takes it over. Each is divided over files by a hash of the word.
 */

/** An article's number: later arrivals have larger ones, and it changes only when one comes back into its slice. */
const ARTICLES_A_SLICE = 64;
/** A word has a line for each block that it occurs in, so that a query reads the newest alone. */
const SLICES_A_BLOCK = 256;
export const NUMBERS_A_BLOCK = SLICES_A_BLOCK * ARTICLES_A_SLICE;

const NEW = 32;
const RECENT = 1024;
/** A query reads this many files a word at most. */
export const MOST_SEGMENTS = 3;

/** The site's slices from `first` to `last`, counted from 1. */
export interface SliceRange {
  readonly first: number;
  readonly last: number;
}

/** A segment as an edition stores it: what its files are called, and how many there are. */
export interface Segment extends SliceRange {
  readonly name: string;
  readonly files: number;
}

/** Newest first; `openSlice` is the one that still grows. */
export function divideSlices(openSlice: number): SliceRange[] {
  const closed = openSlice - 1;
  const bounds = [openSlice, closed - (closed % NEW), closed - (closed % RECENT), 0];
  return bounds
    .slice(1)
    .map((before, at) => ({ first: before + 1, last: bounds[at] ?? 0 }))
    .filter(({ first, last }) => first <= last);
}

export function fileName({ name }: Pick<Segment, "name">, file: number): string {
  return `search/${name}-${file}.txt`;
}

export function numberOf(slice: number, place: number): number {
  if (place >= ARTICLES_A_SLICE) throw new Error(`slice ${slice} has too many articles`);
  return slice * ARTICLES_A_SLICE + place;
}

/** The slice, and the place in it, counted from the oldest. */
export function placeOf(number: number): { readonly slice: number; readonly place: number } {
  return { slice: Math.floor(number / ARTICLES_A_SLICE), place: number % ARTICLES_A_SLICE };
}

/** The blocks that a segment has articles in, the newest first. */
export function blocksOf({ first, last }: SliceRange): number[] {
  const oldest = blockOf(numberOf(first, 0));
  const newest = blockOf(numberOf(last, 0));
  return Array.from({ length: newest - oldest + 1 }, (_, at) => newest - at);
}

/** Of the numbers that a search may end between: as many slices as the newest segment closes with. */
export function partOf(number: number): number {
  return Math.floor(number / (NEW * ARTICLES_A_SLICE));
}

/** The first number after a part. */
export function firstAfter(part: number): number {
  return (part + 1) * NEW * ARTICLES_A_SLICE;
}

export function blockOf(number: number): number {
  return Math.floor(number / NUMBERS_A_BLOCK);
}
