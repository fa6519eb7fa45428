/**
 * The lines of a block in one file, and those of the articles in some of its slices anew, in; the lines of
 * all its articles out, as if they had been indexed together. Bytes are copied, and no text is made of them.
 */
import { Buffer } from "node:buffer";
import { compare } from "../model/compare.ts";
import { readFalling, skipRuns, writeNumber } from "./print-number.ts";
import { NUMBERS_A_BLOCK, placeOf } from "./segments.ts";

const TAB = 9;
const LINE_FEED = 10;

/** What `kept` has of the slices that are not in `renewed`, and all that `added` has. */
export function mergeLines(
  block: number,
  kept: Uint8Array,
  added: Uint8Array,
  renewed: ReadonlySet<number>,
): Uint8Array {
  const [old, fresh] = [new Lines(kept, block), new Lines(added, block)];
  const merged = new MergedLines(block, kept.length + added.length, renewed);
  while (!old.ended || !fresh.ended) {
    const order = old.ended ? 1 : fresh.ended ? -1 : compare(old.word, fresh.word);
    merged.add(order <= 0 ? old : undefined, order >= 0 ? fresh : undefined);
    if (order <= 0) old.next();
    if (order >= 0) fresh.next();
  }
  return merged.bytes();
}

/** Stands at a line, and goes on to the next one. */
class Lines {
  word = "";
  ended = false;
  readonly #bytes: Buffer;
  readonly #block: number;
  #start = 0;
  #end = 0;

  constructor(bytes: Uint8Array, block: number) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#block = block;
    this.next();
  }

  next(): void {
    this.#start = this.#end;
    this.ended = this.#start >= this.#bytes.length;
    if (this.ended) return;
    this.#end = this.#bytes.indexOf(LINE_FEED, this.#start) + 1;
    this.word = this.#bytes.toString("utf8", this.#start, this.#bytes.indexOf(TAB, this.#start));
  }

  get line(): Buffer {
    return this.#bytes.subarray(this.#start, this.#end);
  }

  articles(): Articles {
    const numbers = this.#bytes.indexOf(TAB, this.#start) + 1;
    const places = this.#bytes.indexOf(TAB, numbers) + 1;
    const top = (this.#block + 1) * NUMBERS_A_BLOCK;
    return new Articles(this.#bytes, readFalling(this.#bytes, numbers, places - 1, top), places);
  }
}

/** Goes through a line's articles, the newest first. */
class Articles {
  readonly numbers: Uint32Array;
  readonly bytes: Buffer;
  /** Where the places of the article begin that is next. */
  at: number;
  #next = 0;

  constructor(bytes: Buffer, numbers: Uint32Array, places: number) {
    this.bytes = bytes;
    this.numbers = numbers;
    this.at = places;
  }

  /** The number of the next one; -1 after the last. */
  get number(): number {
    return this.numbers[this.#next] ?? -1;
  }

  skip(): void {
    this.at = skipRuns(this.bytes, this.at, 1);
    this.#next += 1;
  }
}

class MergedLines {
  readonly #top: number;
  readonly #renewed: ReadonlySet<number>;
  /** No distance between two numbers becomes longer than what it was made of. */
  readonly #lines: Buffer;
  readonly #places: Buffer;
  #end = 0;
  #placesEnd = 0;

  constructor(block: number, most: number, renewed: ReadonlySet<number>) {
    this.#top = (block + 1) * NUMBERS_A_BLOCK;
    this.#renewed = renewed;
    this.#lines = Buffer.allocUnsafe(most);
    this.#places = Buffer.allocUnsafe(most);
  }

  bytes(): Uint8Array {
    return this.#lines.subarray(0, this.#end);
  }

  /** One word's line: what stood there before, and what is new. */
  add(old: Lines | undefined, fresh: Lines | undefined): void {
    const before = old?.articles();
    if (!before?.numbers.some((number) => this.#isRenewed(number)) && !(before && fresh)) {
      this.#copy((old ?? fresh)?.line);
      return;
    }
    const { word = "" } = old ?? fresh ?? {};
    const start = this.#end;
    this.#end += this.#lines.write(`${word}\t`, start);
    this.#placesEnd = 0;
    const count = this.#mergeArticles(before, fresh?.articles());
    if (count === 0) {
      this.#end = start;
      return;
    }
    this.#lines[this.#end++] = TAB;
    this.#copy(this.#places.subarray(0, this.#placesEnd));
    this.#lines[this.#end++] = LINE_FEED;
  }

  /** Returns how many there are. */
  #mergeArticles(before: Articles | undefined, after: Articles | undefined): number {
    let count = 0;
    let previous = this.#top;
    for (;;) {
      const isOld = (before?.number ?? -1) >= (after?.number ?? -1);
      const from = isOld ? before : after;
      const number = from?.number ?? -1;
      if (!from || number < 0) return count;
      const start = from.at;
      from.skip();
      if (isOld && this.#isRenewed(number)) continue;
      this.#end = writeNumber(previous - number, this.#lines, this.#end);
      this.#placesEnd += from.bytes.copy(this.#places, this.#placesEnd, start, from.at);
      previous = number;
      count += 1;
    }
  }

  #isRenewed(number: number): boolean {
    return this.#renewed.has(placeOf(number).slice);
  }

  #copy(bytes: Buffer | undefined): void {
    if (bytes) this.#end += bytes.copy(this.#lines, this.#end);
  }
}
