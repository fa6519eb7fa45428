/** Articles in, the lines of the index out, divided over files: what a build writes of a block. */
import type { Content } from "../model/article.ts";
import { compare } from "../model/compare.ts";
import { primaryOf } from "../model/language.ts";
import { fold } from "./fold.ts";
import { LineWriter } from "./line-writer.ts";
import { NO_PLACE, Postings } from "./postings.ts";
import { EVERY, nameKey } from "./query.ts";
import { fileOf } from "./search-file.ts";
import { blockOf, NUMBERS_A_BLOCK } from "./segments.ts";
import { indexWords } from "./split-words.ts";

/** What is known of an article without its body. */
export type Indexed = Pick<
  Content,
  "title" | "standfirst" | "section" | "tags" | "authors" | "language"
>;

/** A phrase goes over no end of a paragraph. */
const GAP = 1;

/** Indexes articles of one block, the newest first. */
export class BlockIndex {
  readonly #postings: Postings;
  readonly #block: number;
  #previous: number;

  /** About so many words and names are expected. */
  constructor(block: number, expected?: number) {
    this.#block = block;
    this.#postings = new Postings(expected);
    this.#previous = (block + 1) * NUMBERS_A_BLOCK;
  }

  /** `texts` are the paragraphs of the body. */
  add(number: number, article: Indexed, texts: readonly string[]): void {
    if (number >= this.#previous || blockOf(number) !== this.#block) {
      throw new Error(`article ${number} is out of order`);
    }
    this.#previous = number;
    const postings = this.#postings;
    postings.open(number);
    for (const name of namesOf(article)) postings.add(name, NO_PLACE);
    const { title, standfirst = "" } = article;
    let place = 0;
    const tell = (word: string, at: number): void => {
      postings.add(word, at);
    };
    for (const text of [title, standfirst, ...texts]) {
      place = indexWords(fold(text), place, tell) + GAP;
    }
  }

  /** The lines: word, numbers, places; the words of a file are sorted. */
  lines(files: number): LinesOfFiles {
    const words = this.#postings.words();
    const idsByFile = Array.from({ length: files }, (): number[] => []);
    for (const [id, word] of words.entries()) idsByFile[fileOf(word, files)]?.push(id);
    const writer = new LineWriter(this.#block, this.#postings.sort());
    const ends = idsByFile.map((ids) => {
      ids.sort((a, b) => compare(words[a] ?? "", words[b] ?? ""));
      for (const id of ids) writer.add(words[id] ?? "", id);
      return writer.length;
    });
    return { bytes: writer.bytes(), ends };
  }
}

/** The lines of a block, one file's after the other's. */
export interface LinesOfFiles {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly ends: readonly number[];
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
