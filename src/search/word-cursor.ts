/** The line of a word in, the articles that it stands in out, one after the other from the newest on. */
import { NumberReader } from "./print-number.ts";
import type { WordLine } from "./search-file.ts";
import { NUMBERS_A_BLOCK } from "./segments.ts";

export class WordCursor {
  /** Grows with the number of articles. */
  readonly length: number;
  readonly #numbers: NumberReader;
  readonly #places: NumberReader;
  #number: number;
  /** How many articles, and of how many the places, were read. */
  #articles = 0;
  #placed = 0;
  #steps = 0;
  /** Of the article that the cursor is at, as soon as they were asked for. */
  #found: readonly number[] | undefined;

  constructor({ bytes, block, numbers, places, end }: WordLine) {
    this.length = places - numbers;
    this.#number = (block + 1) * NUMBERS_A_BLOCK;
    this.#numbers = new NumberReader(bytes, numbers, places - 1);
    this.#places = new NumberReader(bytes, places, end);
  }

  /** Numbers that were read so far: what a search costs. */
  get steps(): number {
    return this.#steps;
  }

  /** Moves to the next article with a lower number than this one; undefined after the last. */
  below(number: number): number | undefined {
    return this.#moveBelow(number) ? this.#number : undefined;
  }

  /** Moves on to an article of that number, which must not rise from call to call. */
  moveTo(number: number): boolean {
    return this.#moveBelow(number + 1) && this.#number === number;
  }

  /** The word's places in the article that the cursor is at, less `shift`; they rise. */
  places(shift: number): number[] {
    this.#found ??= this.#readPlaces();
    return this.#found.map((place) => place - shift);
  }

  #moveBelow(bound: number): boolean {
    while (this.#articles === 0 || this.#number >= bound) {
      if (this.#numbers.done) return false;
      this.#number -= this.#numbers.next();
      this.#articles += 1;
      this.#steps += 1;
      this.#found = undefined;
    }
    return true;
  }

  #readPlaces(): readonly number[] {
    for (; this.#placed < this.#articles - 1; this.#placed++) {
      this.#places.skip(this.#places.next());
      this.#steps += 1;
    }
    this.#placed += 1;
    this.#steps += 1;
    const places: number[] = [];
    const end = this.#places.next() + this.#places.at;
    for (let last = -1; this.#places.at < end;) {
      last += this.#places.next() + 1;
      places.push(last);
    }
    this.#steps += places.length;
    return places;
  }
}
