/**
 * The edition's files as the Worker reads them: the ones read most recently are kept, parsed, within
 * a bound. A name stands for one content, so what was read once never goes stale.
 */
import { Recent } from "../../model/recent-cache.ts";
import { decode, readSealedBytes, type ReadFile } from "../seal.ts";
import { shardOf } from "../shard-of.ts";
import { NAMES_A_PAGE, type Directory } from "../shape.ts";

/** Bytes of files that an isolate keeps (of 128 MB that it may use); as values they may take a multiple. */
const KEPT_BYTES = 4_000_000;

export class CachedFiles {
  readonly #kept = new Recent<object>(KEPT_BYTES);
  readonly #readFile: ReadFile;

  constructor(readFile: ReadFile) {
    this.#readFile = readFile;
  }

  async bytes(name: string): Promise<Uint8Array> {
    return (await this.#read(name, (content) => content)) as Uint8Array;
  }

  /** The value of a JSON file. */
  async value(name: string): Promise<unknown> {
    return this.#read(name, (content) => JSON.parse(decode(content)) as object);
  }

  /** The value of a numbered file, counted from 0; undefined where there is none. */
  async numbered(directory: Directory, at: number): Promise<unknown> {
    const [name] = await this.names(directory, [at]);
    return name === undefined ? undefined : this.value(name);
  }

  /** The value of the file that holds a key. */
  async sharded(directory: Directory, key: string): Promise<unknown> {
    return this.numbered(directory, shardOf(key, directory.size));
  }

  /** The names of numbered files, undefined where there is none; a page of names is read once. */
  async names(directory: Directory, numbers: readonly number[]): Promise<(string | undefined)[]> {
    if ("names" in directory) return numbers.map((at) => orHole(directory.names[at]));
    const pages = new Map<number, readonly string[]>();
    const wanted = new Set(numbers.map((at) => Math.floor(at / NAMES_A_PAGE)));
    await Promise.all(
      Array.from(wanted, async (page) => {
        const name = directory.pages[page];
        if (name !== undefined) pages.set(page, (await this.value(name)) as readonly string[]);
      }),
    );
    return numbers.map((at) =>
      orHole(pages.get(Math.floor(at / NAMES_A_PAGE))?.[at % NAMES_A_PAGE]),
    );
  }

  async #read(name: string, parse: (content: Uint8Array) => object): Promise<unknown> {
    const found = this.#kept.get(name);
    if (found !== undefined) return found;
    const content = await readSealedBytes(this.#readFile, name);
    const value = parse(content);
    this.#kept.set(name, value, content.length);
    return value;
  }
}

/** An empty name is a hole. */
function orHole(name: string | undefined): string | undefined {
  return name === "" ? undefined : name;
}
