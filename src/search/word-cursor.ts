/** The line of a word in, the articles that it stands in out, and its places in them, newest first. */
import { readFalling, readRun, skipRuns } from "./print-number.ts";
import type { WordLine } from "./search-file.ts";
import { NUMBERS_A_BLOCK } from "./segments.ts";

export class WordCursor {
  /** Grows with the number of articles. */
  readonly length: number;
  readonly #line: WordLine;
  #numbers: Uint32Array | undefined;
  #at = 0;
  /** Of how many articles the places were gone through, and where those of the next one begin. */
  #placed = 0;
  #placesAt: number;
  #steps = 0;
  /** The article whose places were read last, as several terms may ask for them. */
  #number = -1;
  #found: readonly number[] = [];

  constructor(line: WordLine) {
    this.length = line.places - line.numbers;
    this.#line = line;
    this.#placesAt = line.places;
  }

  /** Numbers that were read so far: what a search costs. */
  get steps(): number {
    return this.#steps;
  }

  /** The articles' numbers, falling. */
  get numbers(): Uint32Array {
    return (this.#numbers ??= this.#readNumbers());
  }

  /** Moves on to an article; the articles must be asked for newest first. */
  has(number: number): boolean {
    const { numbers } = this;
    while ((numbers[this.#at] ?? -1) > number) this.#at += 1;
    return numbers[this.#at] === number;
  }

  /** The word's places in an article that has it, rising; the articles must be asked for newest first. */
  places(number: number): readonly number[] {
    if (number === this.#number) return this.#found;
    const { numbers } = this;
    const { bytes } = this.#line;
    let next = this.#placed;
    while ((numbers[next] ?? number) !== number) next += 1;
    const at = skipRuns(bytes, this.#placesAt, next - this.#placed);
    this.#found = readRun(bytes, at);
    this.#steps += next + 1 - this.#placed + this.#found.length;
    this.#placesAt = skipRuns(bytes, at, 1);
    this.#placed = next + 1;
    this.#number = number;
    return this.#found;
  }

  #readNumbers(): Uint32Array {
    const { bytes, block, numbers, places } = this.#line;
    const read = readFalling(bytes, numbers, places - 1, (block + 1) * NUMBERS_A_BLOCK);
    // Read in one loop, a number costs less than a place.
    this.#steps += read.length / 2;
    return read;
  }
}
