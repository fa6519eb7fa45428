/** A function that reads edition files in, the edition out; each file is read when it is needed. */
import type { Article } from "../../model/article.ts";
import { decodePath, oldPathKey } from "../../model/addresses/old-path.ts";
import type { OwnPage } from "../../model/own-page.ts";
import { listPath, SITE_LIST, type ListName } from "../../model/addresses/paths.ts";
import { CachedFiles } from "./cached-files.ts";
import { ChangesReader } from "./changes-reader.ts";
import type { ChangesRead, Edition, Found, PublishedChange, Slice } from "./edition.ts";
import type { Query } from "../../search/query.ts";
import { findSlice } from "./find-slice.ts";
import { findInSlice, unpackSlice } from "../pack-article.ts";
import { readSealed, type ReadFile } from "../seal.ts";
import { SearchReader } from "./search-reader.ts";
import {
  MANIFEST,
  SHAPE_VERSION,
  SITEMAP_BUCKETS,
  type ListedList,
  type Manifest,
  type PathRecord,
  type Place,
  type SlugRecord,
  type StoredList,
  type StoredOwnPage,
  type Surroundings,
} from "../shape.ts";

/** Opens the edition; throws when its manifest is missing or of another shape. */
export async function openEdition(readFile: ReadFile): Promise<Edition> {
  const manifest = JSON.parse(await readSealed(readFile, MANIFEST)) as Manifest;
  const version: number = manifest.version;
  if (version !== SHAPE_VERSION) {
    throw new Error(`the edition has shape ${version}, this Worker reads shape ${SHAPE_VERSION}`);
  }
  return new StoredEdition(manifest, readFile);
}

const ALONE: Surroundings = { related: [] };
const NONE = new Uint8Array();

class StoredEdition implements Edition {
  readonly manifest: Manifest;
  readonly sitemapParts: number;
  readonly #files: CachedFiles;
  readonly #changes: ChangesReader;
  readonly #search: SearchReader;

  constructor(manifest: Manifest, readFile: ReadFile) {
    const files = new CachedFiles(readFile);
    this.manifest = manifest;
    this.sitemapParts = manifest.sitemap.length;
    this.#files = files;
    this.#changes = new ChangesReader(manifest, files, (numbers) => this.#readSlices(numbers));
    this.#search = new SearchReader(manifest, readFile, (numbers) => this.#readSlices(numbers));
  }

  async list(name: ListName): Promise<StoredList | undefined> {
    if (name.kind === SITE_LIST.kind) return this.manifest.front;
    const shard = (await this.#files.sharded(this.manifest.lists, listPath(name))) as
      readonly StoredList[] | undefined;
    return shard?.find(({ list }) => list.kind === name.kind && list.slug === name.slug);
  }

  async listing(part: number): Promise<readonly ListedList[] | undefined> {
    const found = await this.#files.numbered(this.manifest.listing, part - 1);
    return found as readonly ListedList[] | undefined;
  }

  async ownPage({ file }: StoredOwnPage): Promise<OwnPage> {
    return (await this.#files.value(file)) as OwnPage;
  }

  async robots(): Promise<string> {
    return (await this.#files.value(this.manifest.robots ?? "")) as string;
  }

  async openapi(): Promise<object> {
    return (await this.#files.value(this.manifest.openapi)) as object;
  }

  async window(list: StoredList): Promise<Article[]> {
    return this.#articlesAt(list.window);
  }

  async revised(list: StoredList): Promise<Article[]> {
    return this.#articlesAt(list.revised);
  }

  async slice(list: StoredList, number: number): Promise<Slice | undefined> {
    const { closedSlices } = this.manifest;
    if (!Number.isInteger(number) || number < 1 || number > closedSlices) return undefined;
    if (list.list.kind === SITE_LIST.kind) return this.#siteSlice(number);
    const { places, ...slice } = await findSlice(list, number, (file) => this.#files.value(file));
    return { ...slice, articles: () => this.#articlesAt(places) };
  }

  async #siteSlice(number: number): Promise<Slice> {
    const { closedSlices, slices } = this.manifest;
    const [name = ""] = await this.#files.names(slices, [number - 1]);
    const [, date, time, version] = /^slices\/(\d{8})T(\d{6})Z-(.+)\.jsonl$/.exec(name) ?? [];
    if (!date || !time || !version) throw new Error(`"${name}" is not the name of a slice`);
    return {
      number,
      version,
      updated: `${date.replace(/(....)(..)/, "$1-$2-")}T${time.replace(/(..)(..)/, "$1:$2:")}Z`,
      ...(number > 1 ? { older: number - 1 } : {}),
      ...(number < closedSlices ? { newer: number + 1 } : {}),
      articles: async () => unpackSlice(await this.#readSlice(number)),
    };
  }

  async #articlesAt(places: readonly Place[]): Promise<Article[]> {
    const slices = await this.#readSlices([...new Set(places.map(([slice]) => slice))]);
    return places.map(([slice, slug]) => findInSlice(slices.get(slice) ?? NONE, slug));
  }

  find(query: Query, before?: number): Promise<Found> {
    return this.#search.find(query, before);
  }

  async lookUp(slug: string): Promise<SlugRecord | undefined> {
    const shard = (await this.#files.sharded(this.manifest.slugs, slug)) as
      Readonly<Record<string, SlugRecord>> | undefined;
    return shard && Object.hasOwn(shard, slug) ? shard[slug] : undefined;
  }

  async lookUpPath(path: string): Promise<PathRecord | undefined> {
    const { paths } = this.manifest;
    if (paths.size === 0) return undefined;
    const key = oldPathKey(path);
    const shard = (await this.#files.sharded(paths, key)) as
      Readonly<Record<string, readonly PathRecord[]>> | undefined;
    const records = shard && Object.hasOwn(shard, key) ? (shard[key] ?? []) : [];
    const plain = decodePath(path);
    return records.find((record) => decodePath(record.path) === plain) ?? records[0];
  }

  async article(slug: string, slice: number): Promise<Article> {
    return findInSlice(await this.#readSlice(slice), slug);
  }

  async surroundings(slug: string, slice: number): Promise<Surroundings> {
    const found = (await this.#files.numbered(this.manifest.surroundings, slice - 1)) as
      Readonly<Record<string, Surroundings>> | undefined;
    return found && Object.hasOwn(found, slug) ? (found[slug] ?? ALONE) : ALONE;
  }

  async sitemapPart(part: number): Promise<PublishedChange[] | undefined> {
    if (!Number.isInteger(part) || part < 1 || part > this.sitemapParts) return undefined;
    return this.#changes.published((part - 1) * SITEMAP_BUCKETS, part * SITEMAP_BUCKETS);
  }

  async changes(since: number, withArticles = false): Promise<ChangesRead> {
    return this.#changes.after(since, withArticles);
  }

  async isOurs(head: string): Promise<boolean> {
    const shard = (await this.#files.sharded(this.manifest.heads, head)) as
      readonly string[] | undefined;
    return shard?.includes(head) ?? false;
  }

  /** The bytes of slices, by number; each is read once. */
  async #readSlices(numbers: readonly number[]): Promise<Map<number, Uint8Array>> {
    const places = numbers.map((number) => number - 1);
    const names = await this.#files.names(this.manifest.slices, places);
    const slices = await Promise.all(names.map((name) => this.#files.bytes(name ?? "")));
    return new Map(slices.map((slice, at) => [numbers[at] ?? 0, slice]));
  }

  async #readSlice(number: number): Promise<Uint8Array> {
    return (await this.#readSlices([number])).get(number) ?? NONE;
  }
}
