/** Articles in, the lines of the index out, divided over files: what a build writes of a block. */
import type { Content } from "../model/article.ts";
import { primaryOf } from "../model/language.ts";
import { fold } from "./fold.ts";
import { printNumber } from "./print-number.ts";
import { EVERY, nameKey } from "./query.ts";
import { fileOf } from "./search-file.ts";
import { blockOf, NUMBERS_A_BLOCK } from "./segments.ts";
import { indexWords } from "./split-words.ts";

/** What is known of an article without its body. */
export type Indexed = Omit<Content, "body" | "summary" | "readingTime" | "direction">;

/** A phrase goes over no end of a paragraph. */
const GAP = 1;

/** What one word has in a block. */
interface Postings {
  /** Distances from each number to the one before, the newest first. */
  numbers: string;
  /** For each number, the length of its places, and the distances between them. */
  places: string;
  /** The number that is being indexed, its places so far, and the last of them. */
  number: number;
  own: string;
  last: number;
}

/** Indexes articles of one block, the newest first. */
export class BlockIndex {
  readonly #words = new Map<string, Postings>();
  readonly #block: number;
  #previous: number;

  constructor(block: number) {
    this.#block = block;
    this.#previous = (block + 1) * NUMBERS_A_BLOCK;
  }

  /** `texts` are the paragraphs of the body. */
  add(number: number, article: Indexed, texts: readonly string[]): void {
    if (number >= this.#previous || blockOf(number) !== this.#block) {
      throw new Error(`article ${number} is out of order`);
    }
    this.#previous = number;
    for (const name of namesOf(article)) this.#open(name, number);
    const { title, standfirst = "" } = article;
    let place = 0;
    const tell = (word: string, at: number): void => {
      const postings = this.#open(word, number);
      postings.own += printNumber(at - postings.last - 1);
      postings.last = at;
    };
    for (const text of [title, standfirst, ...texts]) {
      place = indexWords(fold(text), place, tell) + GAP;
    }
  }

  /** The lines, file by file: word, block, numbers, places. */
  lines(files: number): string[] {
    const lines = Array.from({ length: files }, () => [] as string[]);
    const block = printNumber(this.#block);
    for (const [word, postings] of this.#words) {
      close(postings);
      const { numbers, places } = postings;
      lines[fileOf(word, files)]?.push(`${word}\t${block}\t${numbers}\t${places}\n`);
    }
    return lines.map((file) => file.join(""));
  }

  /** The word's postings, ready to take places in the article of that number. */
  #open(word: string, number: number): Postings {
    let found = this.#words.get(word);
    if (!found) {
      const top = (this.#block + 1) * NUMBERS_A_BLOCK;
      found = { numbers: printNumber(top - number), places: "", number, own: "", last: -1 };
      this.#words.set(word, found);
    } else if (found.number !== number) {
      close(found);
      found.numbers += printNumber(found.number - number);
      found.number = number;
      found.own = "";
      found.last = -1;
    }
    return found;
  }
}

function close(postings: Postings): void {
  postings.places += printNumber(postings.own.length) + postings.own;
}

/** The names under which an article is found whole; no name twice. */
function namesOf({ section, tags, authors, language }: Indexed): ReadonlySet<string> {
  return new Set([
    EVERY,
    ...(section === undefined ? [] : [nameKey("section", section)]),
    ...tags.map((tag) => nameKey("tag", tag)),
    ...authors.map((author) => nameKey("author", author)),
    nameKey("lang", language),
    nameKey("lang", primaryOf(language)),
  ]);
}
