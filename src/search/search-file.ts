/**
 * A file of the index: lines, each a word in a block of articles, the newest block first. Its end tells
 * its length, so that a file that was cut off is not read as one that lacks a word.
 */
import { NumberReader } from "./print-number.ts";
import { NUMBERS_A_BLOCK } from "./segments.ts";

/** Which of a segment's files holds a word: FNV-1a (32 bits) over UTF-16 code units. */
export function fileOf(word: string, files: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) {
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  }
  return ((hash ^ (hash >>> 15)) >>> 0) % files;
}

/** The lines of each block, the newest first, as a file. */
export function joinLines(blocks: readonly string[]): string {
  const lines = `\n${blocks.join("")}`;
  return `${lines}.${lines.length}`;
}

export function isWhole(file: string): boolean {
  const end = file.lastIndexOf("\n") + 1;
  return file.slice(end) === `.${end}`;
}

/** Where a word's numbers and places stand in a file. */
export class WordLine {
  readonly block: number;
  readonly #file: string;
  readonly #numbers: number;
  readonly #places: number;
  readonly #end: number;

  constructor(file: string, start: number) {
    const numbers = file.indexOf("\t", start) + 1;
    this.#file = file;
    this.block = new NumberReader(file, start, numbers).next();
    this.#numbers = numbers;
    this.#places = file.indexOf("\t", numbers) + 1;
    this.#end = file.indexOf("\n", this.#places);
  }

  /** The articles that have the word, the newest first. */
  numbers(): number[] {
    const numbers: number[] = [];
    const reader = new NumberReader(this.#file, this.#numbers, this.#places - 1);
    for (let number = (this.block + 1) * NUMBERS_A_BLOCK; !reader.done;) {
      number -= reader.next();
      numbers.push(number);
    }
    return numbers;
  }

  /** The word's places in some of its articles, which are given newest first. */
  places(wanted: readonly number[]): number[][] {
    const found: number[][] = [];
    const reader = new NumberReader(this.#file, this.#places, this.#end);
    for (const number of this.numbers()) {
      const length = reader.next();
      if (number === wanted[found.length]) found.push(readPlaces(reader.part(length)));
      if (found.length === wanted.length) break;
      reader.skip(length);
    }
    return found;
  }
}

function readPlaces(reader: NumberReader): number[] {
  const places: number[] = [];
  for (let last = -1; !reader.done;) {
    last += reader.next() + 1;
    places.push(last);
  }
  return places;
}

/** The word's lines by block, in the file's order. */
export function linesOf(file: string, word: string): ReadonlyMap<number, WordLine> {
  const lines = new Map<number, WordLine>();
  const start = `\n${word}\t`;
  for (let at = file.indexOf(start); at >= 0; at = file.indexOf(start, at + 1)) {
    const line = new WordLine(file, at + start.length);
    lines.set(line.block, line);
  }
  return lines;
}
