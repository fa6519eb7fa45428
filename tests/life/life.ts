/**
 * A publisher at work: what may be done to articles, each told by its number, and which of them are
 * to be read at the moment. The publisher's view is the truth that feeds and readers are held against.
 */
import { Publication } from "./publication.ts";
import { addTypo, editText, retitle, writeText } from "./write-text.ts";

/** A source as the publisher knows it. */
interface Work {
  path: string;
  text: string;
}

export class Life {
  readonly publication = new Publication();
  /** The articles that are to be read, by number. */
  readonly live = new Map<number, Work>();
  /** Those that were deleted, as they were at the end. */
  readonly deleted = new Map<number, Work>();
  /** Those whose deletion a build has seen. */
  #knownDeleted: ReadonlyMap<number, Work> = new Map();
  #written = 0;
  #editions = 0;

  /** Writes new articles; returns their numbers. */
  add(count = 1, headline = (n: number) => `A headline for story ${n}`, second = ""): number[] {
    return Array.from({ length: count }, () => {
      const number = ++this.#written;
      const text = writeText(number, headline(number)).replace("\n", `\n${second}\n`);
      this.#put(number, { path: `articles/story-${number}.txt`, text });
      return number;
    });
  }

  /**
   * Writes a new article under the name that a deleted one had. Without a build in between it would
   * be a rewrite of the old article: nobody could tell.
   */
  addWhere(gone: number): void {
    const path = this.#knownDeleted.get(gone)?.path;
    if (path === undefined || this.publication.files.has(path)) return;
    const number = ++this.#written;
    this.#put(number, { path, text: writeText(number, `A headline for story ${number}`) });
  }

  edit(number: number): this {
    const edition = ++this.#editions;
    this.#change(number, (text) => editText(text, edition));
    return this;
  }

  fixTypo(number: number): this {
    this.#change(number, addTypo);
    return this;
  }

  retitle(number: number): this {
    const edition = ++this.#editions;
    this.#change(number, (text) => retitle(text, `Another headline, number ${edition}`));
    return this;
  }

  rename(number: number): this {
    const work = this.#take(number);
    this.#put(number, { ...work, path: `articles/moved/file-${++this.#editions}.txt` });
    return this;
  }

  /** Two files change their names. */
  swap(one: number, other: number): this {
    if (one === other) return this;
    const [first, second] = [this.#take(one), this.#take(other)];
    this.#put(one, { ...first, path: second.path });
    this.#put(other, { ...second, path: first.path });
    return this;
  }

  delete(number: number): this {
    this.deleted.set(number, this.#take(number));
    return this;
  }

  addAgain(number: number): this {
    const work = this.deleted.get(number);
    if (!work) throw new Error(`${number} was not deleted`);
    this.deleted.delete(number);
    const taken = this.publication.files.has(work.path);
    this.#put(
      number,
      taken ? { ...work, path: `articles/again/file-${++this.#editions}.txt` } : work,
    );
    return this;
  }

  /** The next build reads the same sources differently, and every article has other HTML. */
  replaceParser(): this {
    const version = ++this.#editions;
    this.publication.reparse = (manuscript) => ({
      ...manuscript,
      body: manuscript.body.map((block) => ({
        ...block,
        html: block.html.replace(/^<p>/, `<p title="${version}">`),
      })),
    });
    return this;
  }

  /** A build and a deploy, an hour after the last. */
  async publish(): Promise<void> {
    this.publication.now += 3600;
    await this.publication.publish();
    this.#knownDeleted = new Map(this.deleted);
  }

  get numbers(): number[] {
    return [...this.live.keys()].sort((a, b) => a - b);
  }

  #change(number: number, change: (text: string) => string): void {
    const work = this.#take(number);
    this.#put(number, { ...work, text: change(work.text) });
  }

  #put(number: number, work: Work): void {
    this.live.set(number, work);
    this.publication.files.set(work.path, work.text);
  }

  #take(number: number): Work {
    const work = this.live.get(number);
    if (!work) throw new Error(`there is no article ${number}`);
    this.live.delete(number);
    this.publication.files.delete(work.path);
    return work;
  }
}
