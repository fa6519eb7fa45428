/** What words have in a block in, their lines out; search-file.ts reads them. */
import { NO_PLACE, type SortedPostings } from "./postings.ts";
import { widthOf, writeNumber } from "./print-number.ts";
import { NUMBERS_A_BLOCK } from "./segments.ts";

/** Writes bytes: a line that is put together from strings costs ten times its size until it is read. */
export class LineWriter {
  readonly #encoder = new TextEncoder();
  readonly #sorted: SortedPostings;
  readonly #block: number;
  #bytes = new Uint8Array(1 << 20);
  #length = 0;

  constructor(block: number, sorted: SortedPostings) {
    this.#block = block;
    this.#sorted = sorted;
  }

  /** The line of a word, which the postings know as `id`. */
  add(word: string, id: number): void {
    const start = this.#sorted.starts[id] ?? 0;
    const end = this.#sorted.starts[id + 1] ?? 0;
    const head = `${word}\t`;
    // A number has 7 characters at most, a UTF-16 code unit 3 bytes; a place may open an article.
    this.#reserve(head.length * 3 + (end - start) * 21 + 2);
    this.#length += this.#encoder.encodeInto(head, this.#bytes.subarray(this.#length)).written;
    this.#addNumbers(start, end);
    this.#bytes[this.#length++] = TAB;
    this.#addPlaces(start, end);
    this.#bytes[this.#length++] = LINE_FEED;
  }

  /** The lines so far. */
  get length(): number {
    return this.#length;
  }

  bytes(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.#length);
  }

  /** Distances from each number to the one before, the newest first. */
  #addNumbers(start: number, end: number): void {
    const { numbers } = this.#sorted;
    let previous = (this.#block + 1) * NUMBERS_A_BLOCK;
    for (let at = start; at < end; at++) {
      const number = numbers[at] ?? 0;
      if (number === previous) continue;
      this.#addNumber(previous - number);
      previous = number;
    }
  }

  /** For each number, the length of its places, and the distances between them. */
  #addPlaces(start: number, end: number): void {
    const { numbers } = this.#sorted;
    for (let at = start; at < end;) {
      let next = at + 1;
      while (next < end && numbers[next] === numbers[at]) next++;
      this.#addPlacesOfOne(at, next);
      at = next;
    }
  }

  #addPlacesOfOne(start: number, end: number): void {
    const { places } = this.#sorted;
    const isName = places[start] === NO_PLACE;
    const distance = (at: number): number =>
      (places[at] ?? 0) - (at === start ? -1 : (places[at - 1] ?? 0)) - 1;
    let width = 0;
    for (let at = start; at < end && !isName; at++) width += widthOf(distance(at));
    this.#addNumber(width);
    for (let at = start; at < end && !isName; at++) this.#addNumber(distance(at));
  }

  #addNumber(number: number): void {
    this.#length = writeNumber(number, this.#bytes, this.#length);
  }

  #reserve(bytes: number): void {
    if (this.#length + bytes <= this.#bytes.length) return;
    const larger = new Uint8Array(2 * (this.#length + bytes));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}

const TAB = 9;
const LINE_FEED = 10;
