/** Reads an edition's changes, page by page, for the Worker. */
import type { Article } from "../../model/article.ts";
import type { CachedFiles } from "./cached-files.ts";
import type { ChangesRead, PublishedChange } from "./edition.ts";
import { findInSlice } from "../pack-article.ts";
import { REVISIONS_A_FILE, SITEMAP_BUCKETS, type Manifest, type StoredChange } from "../shape.ts";

/**
 * A slice may cost two reads, its own and that of its name; with those of the changes they must
 * stay below the 50 that a request may have on the free plan. It has 128 kB of HTML.
 */
const MOST_SLICES = 8;
/** Files of changes, where articles are read as well. */
const FILES_BESIDE_SLICES = 4;

type ReadSlices = (numbers: readonly number[]) => Promise<ReadonlyMap<number, Uint8Array>>;

export class ChangesReader {
  readonly #manifest: Manifest;
  readonly #files: CachedFiles;
  readonly #readSlices: ReadSlices;

  constructor(manifest: Manifest, files: CachedFiles, readSlices: ReadSlices) {
    this.#manifest = manifest;
    this.#files = files;
    this.#readSlices = readSlices;
  }

  async after(since: number, withArticles: boolean): Promise<ChangesRead> {
    const most = withArticles ? FILES_BESIDE_SLICES : SITEMAP_BUCKETS;
    const { changes, until } = await this.#page(since, most);
    if (!withArticles) return { changes, until, articles: new Map() };
    const cut = cutBySlices(changes);
    const last = cut.at(-1)?.revision;
    const isWhole = cut.length === changes.length || last === undefined;
    return {
      changes: cut,
      until: isWhole ? until : last,
      articles: await this.#articlesOf(cut),
    };
  }

  /** The published articles of some buckets, `first` to before `end`. */
  async published(first: number, end: number): Promise<PublishedChange[]> {
    const changes = await this.#buckets(first, Math.min(end, this.#manifest.changes.size));
    return changes.filter((change) => change.state === "published");
  }

  async #page(since: number, most: number): Promise<{ changes: StoredChange[]; until: number }> {
    const { size } = this.#manifest.changes;
    const changes: StoredChange[] = [];
    const first = Math.floor((since + 1) / REVISIONS_A_FILE);
    const end = Math.min(first + most, size);
    for (let at = first; at < end; at++) {
      const bucket = await this.#buckets(at, at + 1);
      changes.push(...bucket.filter((change) => change.revision > since));
      if (changes.length >= REVISIONS_A_FILE && at + 1 < end) {
        return { changes, until: (at + 1) * REVISIONS_A_FILE - 1 };
      }
    }
    const isLast = end >= size;
    return { changes, until: isLast ? this.#manifest.revision : end * REVISIONS_A_FILE - 1 };
  }

  async #buckets(first: number, end: number): Promise<StoredChange[]> {
    const numbers = Array.from({ length: Math.max(0, end - first) }, (_, at) => first + at);
    const names = await this.#files.names(this.#manifest.changes, numbers);
    const buckets = await Promise.all(
      names.filter((name) => name !== undefined).map((name) => this.#files.value(name)),
    );
    return (buckets as (readonly StoredChange[])[]).flat();
  }

  async #articlesOf(changes: readonly StoredChange[]): Promise<Map<string, Article>> {
    const published = changes.filter((change) => change.state === "published");
    const slices = await this.#readSlices([...new Set(published.map(({ slice }) => slice))]);
    return new Map(
      published.map(({ slug, slice }) => [
        slug,
        findInSlice(slices.get(slice) ?? new Uint8Array(), slug),
      ]),
    );
  }
}

/** The first changes, as many as lie in so many slices. */
function cutBySlices(changes: readonly StoredChange[]): readonly StoredChange[] {
  const slices = new Set<number>();
  const end = changes.findIndex((change) => {
    if (change.state === "removed") return false;
    slices.add(change.slice);
    return slices.size > MOST_SLICES;
  });
  return end < 0 ? changes : changes.slice(0, end);
}
