/**
 * Words as they stand in articles in, the places of each word out. A block has millions of places:
 * they are numbers in flat arrays, sorted by word once.
 */

/** A name's place: it stands nowhere in the text. */
export const NO_PLACE = 0xffffffff;

/** All places, word by word: those of word `w` lie from `starts[w]` to before `starts[w + 1]`. */
export interface SortedPostings {
  readonly starts: Uint32Array;
  /** The number of the article that the place is in, the newest first. */
  readonly numbers: Uint32Array;
  /** Rising within an article. */
  readonly places: Uint32Array;
}

export class Postings {
  readonly #ids = new Map<string, number>();
  #number = 0;
  #size = 0;
  #words: Uint32Array<ArrayBuffer>;
  #numbers: Uint32Array<ArrayBuffer>;
  #places: Uint32Array<ArrayBuffer>;

  /** There is room for so many places before the arrays have to grow. */
  constructor(expected = 1024) {
    this.#words = new Uint32Array(expected);
    this.#numbers = new Uint32Array(expected);
    this.#places = new Uint32Array(expected);
  }

  /** What is added from now on stands in this article. */
  open(number: number): void {
    this.#number = number;
  }

  add(word: string, place: number): void {
    let id = this.#ids.get(word);
    if (id === undefined) {
      id = this.#ids.size;
      this.#ids.set(word, id);
    }
    if (this.#size === this.#words.length) this.#grow();
    this.#words[this.#size] = id;
    this.#numbers[this.#size] = this.#number;
    this.#places[this.#size] = place;
    this.#size += 1;
  }

  /** In the order in which they were met first. */
  words(): string[] {
    return [...this.#ids.keys()];
  }

  /** A counting sort: what was added first stays first. */
  sort(): SortedPostings {
    const size = this.#size;
    const counts = new Uint32Array(this.#ids.size + 1);
    for (const id of this.#words.subarray(0, size)) counts[id + 1] = (counts[id + 1] ?? 0) + 1;
    for (let id = 1; id < counts.length; id++) {
      counts[id] = (counts[id] ?? 0) + (counts[id - 1] ?? 0);
    }
    const starts = counts.slice();
    const numbers = new Uint32Array(size);
    const places = new Uint32Array(size);
    for (let at = 0; at < size; at++) {
      const id = this.#words[at] ?? 0;
      const to = counts[id] ?? 0;
      counts[id] = to + 1;
      numbers[to] = this.#numbers[at] ?? 0;
      places[to] = this.#places[at] ?? 0;
    }
    return { starts, numbers, places };
  }

  #grow(): void {
    this.#words = doubled(this.#words);
    this.#numbers = doubled(this.#numbers);
    this.#places = doubled(this.#places);
  }
}

function doubled(numbers: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}
