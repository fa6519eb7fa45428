/** Searches an edition: a query in, a page of the articles that match out. */
import { Recent } from "../../model/recent-cache.ts";
import { find, lookedUp, type FoundNumbers } from "../../search/find.ts";
import type { Query } from "../../search/query.ts";
import { DamagedFile, SearchFile } from "../../search/search-file.ts";
import { MOST_SEGMENTS, placeOf } from "../../search/segments.ts";
import { shortDigest } from "../digest-article.ts";
import { WINDOW } from "../lists/divide-history.ts";
import type { Found } from "./edition.ts";
import { lineAt, unpackLine } from "../pack-article.ts";
import { readBytes, StoreFailure, type ReadFile } from "../seal.ts";
import type { Manifest } from "../shape.ts";

/** Bytes of the index that an isolate keeps, apart from what all other requests need. */
const KEPT_BYTES = 16_000_000;
/** Files that a request may read, but for the manifest (docs/search.md). */
const READS = 49;

export class SearchReader {
  readonly #kept = new Recent<SearchFile>(KEPT_BYTES);
  readonly #manifest: Manifest;
  readonly #readFile: ReadFile;
  readonly #readSlices: (numbers: readonly number[]) => Promise<ReadonlyMap<number, Uint8Array>>;

  constructor(
    manifest: Manifest,
    readFile: ReadFile,
    readSlices: (numbers: readonly number[]) => Promise<ReadonlyMap<number, Uint8Array>>,
  ) {
    this.#manifest = manifest;
    this.#readFile = readFile;
    this.#readSlices = readSlices;
  }

  async find(query: Query, before: number | undefined): Promise<Found> {
    const { numbers, next } = await this.#findNumbers(query, before);
    const lines = await this.#readLines(withinReads(numbers.slice(0, WINDOW.entries), query));
    const shown = withinBytes(lines);
    const older = numbers.length > shown.length ? numbers[shown.length - 1] : next;
    return {
      articles: shown.map(unpackLine),
      version: shortDigest(shown.join("\n")),
      ...(older === undefined ? {} : { older }),
    };
  }

  async #findNumbers(query: Query, before: number | undefined): Promise<FoundNumbers> {
    const index = { segments: this.#manifest.search, read: (file: string) => this.#read(file) };
    try {
      return await find(query, index, { before, most: WINDOW.entries + 1 });
    } catch (cause) {
      if (!(cause instanceof DamagedFile)) throw cause;
      throw new StoreFailure(`the index of the edition is damaged: ${cause.message}`, { cause });
    }
  }

  async #read(name: string): Promise<SearchFile> {
    const kept = this.#kept.get(name);
    if (kept !== undefined) return kept;
    const bytes = await readBytes(this.#readFile, name);
    const file = await SearchFile.open(bytes);
    this.#kept.set(name, file, bytes.byteLength);
    return file;
  }

  async #readLines(numbers: readonly number[]): Promise<string[]> {
    const slices = await this.#readSlices([...new Set(numbers.map(sliceOf))]);
    return numbers.map((number) => {
      const { slice, place } = placeOf(number);
      const bytes = slices.get(slice);
      const line = bytes && lineAt(bytes, place);
      if (line === undefined)
        throw new Error(`the index names article ${number}, which is not there`);
      return line;
    });
  }
}

const sliceOf = (number: number): number => placeOf(number).slice;

/** Each slice may cost two reads, each word one in each segment. */
function withinReads(numbers: readonly number[], query: Query): readonly number[] {
  const left = Math.floor((READS - MOST_SEGMENTS * lookedUp(query)) / 2);
  const most = Math.min(WINDOW.slices, left);
  const slices = new Set<number>();
  const end = numbers.findIndex((number) => slices.add(sliceOf(number)).size > most);
  return end < 0 ? numbers : numbers.slice(0, end);
}

/** At least one. */
function withinBytes(lines: readonly string[]): string[] {
  let bytes = 0;
  return lines.filter((line, at) => (bytes += line.length) <= WINDOW.bytes || at === 0);
}
