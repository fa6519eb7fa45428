/**
 * Reads an edition, file by file, for the Worker. The manifest and the small files that lead to
 * the content are kept, parsed, in a bounded cache; files are named by their content, so what was
 * read once never goes stale.
 */
import { LRUCache } from "lru-cache";
import type { Article } from "../article.ts";
import { listPath, SITE_LIST, type ListName } from "../paths.ts";
import { unpackArticle } from "./pack-article.ts";
import { shardOf } from "./shard-of.ts";
import {
  MANIFEST,
  NAMES_A_PAGE,
  REVISIONS_A_FILE,
  SHAPE_VERSION,
  type Directory,
  type ListedList,
  type Manifest,
  type SlugRecord,
  type StoredArticle,
  type StoredChange,
  type StoredHeadline,
  type StoredList,
  type Surroundings,
} from "./shape.ts";

/** The text of an edition file, or undefined when there is none of that name. */
export type ReadFile = (path: string) => Promise<string | undefined>;

export interface Slice {
  /** Counted from 1. */
  readonly number: number;
  /** Changes with the slice's content. */
  readonly version: string;
  /** The last change of an article in it, RFC 3339. */
  readonly updated: string;
  /** Reads the articles, newest first. */
  articles(): Promise<Article[]>;
}

export interface Edition {
  readonly manifest: Manifest;
  /** A list with its feeds' facts; undefined when it has no articles. */
  list(name: ListName): Promise<StoredList | undefined>;
  /** The largest lists, for directories of feeds. */
  listing(): Promise<readonly ListedList[]>;
  /** The interface's description, OpenAPI without `servers`. */
  openapi(): Promise<object>;
  /** The articles of a list's window, newest first. */
  window(list: StoredList): Promise<Article[]>;
  /** A page of a list's headlines, newest first; undefined when there is none of that number. */
  listPage(list: StoredList, number: number): Promise<readonly StoredHeadline[] | undefined>;
  /** A closed slice; undefined when no slice of that number is closed. */
  slice(number: number): Promise<Slice | undefined>;
  /** What is at an article's slug; undefined when nothing ever was. */
  lookUp(slug: string): Promise<SlugRecord | undefined>;
  /** The article that a slug's record places in a slice. */
  article(slug: string, slice: number): Promise<Article>;
  /** What surrounds that article. */
  surroundings(slug: string, slice: number): Promise<Surroundings>;
  /**
   * Changes after a revision, oldest first, from a bounded number of files. `until` is the
   * revision up to which they are complete: the cursor to go on from.
   */
  changes(since: number): Promise<{ changes: StoredChange[]; until: number }>;
  /** The published articles of one part of the sitemap, counted from 1. */
  sitemapPart(part: number): Promise<PublishedChange[] | undefined>;
  /** How many parts the sitemap has; at least one. */
  readonly sitemapParts: number;
}

/** Characters of parsed files that an isolate keeps (of 128 MB that it may use). */
const KEPT_CHARACTERS = 4_000_000;

/** Of the 50 files that a request may read on the free plan. */
const CHANGE_FILES_A_REQUEST = 16;

/** Opens the edition; throws when its manifest is missing or of another shape. */
export async function openEdition(readFile: ReadFile): Promise<Edition> {
  const text = await readFile(MANIFEST);
  if (text === undefined) throw new Error(`the edition has no ${MANIFEST}: was the build run?`);
  const manifest = JSON.parse(text) as Manifest;
  const version: number = manifest.version;
  if (version !== SHAPE_VERSION) {
    throw new Error(`the edition has shape ${version}, this Worker reads shape ${SHAPE_VERSION}`);
  }
  const kept = new LRUCache<string, object>({ maxSize: KEPT_CHARACTERS });

  const read = async (name: string): Promise<unknown> => {
    const found = kept.get(name);
    if (found) return found;
    const content = await readFile(name);
    if (content === undefined) throw new Error(`the edition lacks ${name}, which it names`);
    const value = JSON.parse(content) as object;
    kept.set(name, value, { size: Math.max(1, content.length) });
    return value;
  };
  const readNumbered = async (directory: Directory, at: number): Promise<unknown> => {
    const name = await nameAt(directory, at, read);
    return name === undefined || name === "" ? undefined : await read(name);
  };
  const sitemapParts = Math.max(1, Math.ceil(manifest.changes.size / CHANGE_FILES_A_REQUEST));
  const readSlice = async (number: number): Promise<readonly StoredArticle[]> =>
    ((await readNumbered(manifest.slices, number - 1)) ?? []) as readonly StoredArticle[];

  return {
    manifest,
    async list(name) {
      if (name.kind === SITE_LIST.kind) return manifest.front;
      const shard = await readSharded<readonly StoredList[]>(
        manifest.lists,
        listPath(name),
        readNumbered,
      );
      return shard?.find(({ list }) => list.kind === name.kind && list.slug === name.slug);
    },
    listing: async () => (await read(manifest.listing)) as readonly ListedList[],
    openapi: async () => (await read(manifest.openapi)) as object,
    async window(list) {
      const numbers = [...new Set(list.window.map(([slice]) => slice))];
      // The pages of names one after the other: a page that several slices share is read once.
      for (const number of numbers) await nameAt(manifest.slices, number - 1, read);
      const slices = new Map(
        await Promise.all(
          numbers.map(async (number) => [number, await readSlice(number)] as const),
        ),
      );
      return list.window.map(([slice, slug]) => find(slices.get(slice) ?? [], slug));
    },
    async listPage(list, number) {
      const found = await readNumbered(list.pages, number - 1);
      return found as readonly StoredHeadline[] | undefined;
    },
    async slice(number) {
      if (!Number.isInteger(number) || number < 1 || number > manifest.closedSlices)
        return undefined;
      const name = (await nameAt(manifest.slices, number - 1, read)) ?? "";
      const [, date, time, version] = /^slices\/(\d{8})T(\d{6})Z-(.+)\.json$/.exec(name) ?? [];
      if (!date || !time || !version) throw new Error(`"${name}" is not the name of a slice`);
      return {
        number,
        version,
        updated: `${date.replace(/(....)(..)/, "$1-$2-")}T${time.replace(/(..)(..)/, "$1:$2:")}Z`,
        articles: async () => (await readSlice(number)).map(unpackArticle),
      };
    },
    async lookUp(slug) {
      const shard = await readSharded<Readonly<Record<string, SlugRecord>>>(
        manifest.slugs,
        slug,
        readNumbered,
      );
      return shard && Object.hasOwn(shard, slug) ? shard[slug] : undefined;
    },
    async article(slug, slice) {
      return find(await readSlice(slice), slug);
    },
    async surroundings(slug, slice) {
      const found = (await readNumbered(manifest.surroundings, slice - 1)) as
        Readonly<Record<string, Surroundings>> | undefined;
      return found && Object.hasOwn(found, slug) ? (found[slug] ?? ALONE) : ALONE;
    },
    sitemapParts,
    async sitemapPart(part) {
      if (!Number.isInteger(part) || part < 1 || part > sitemapParts) return undefined;
      const first = (part - 1) * CHANGE_FILES_A_REQUEST;
      const end = Math.min(first + CHANGE_FILES_A_REQUEST, manifest.changes.size);
      const files = await Promise.all(
        Array.from({ length: end - first }, (_, at) => readNumbered(manifest.changes, first + at)),
      );
      return files
        .flatMap((file) => (file ?? []) as readonly StoredChange[])
        .filter((change) => change.state === "published");
    },
    async changes(since) {
      const changes: StoredChange[] = [];
      const first = Math.floor((since + 1) / REVISIONS_A_FILE);
      const end = Math.min(first + CHANGE_FILES_A_REQUEST, manifest.changes.size);
      for (let at = first; at < end; at++) {
        const bucket = ((await readNumbered(manifest.changes, at)) ??
          []) as readonly StoredChange[];
        changes.push(...bucket.filter((change) => change.revision > since));
        if (changes.length >= REVISIONS_A_FILE && at + 1 < end) {
          return { changes, until: (at + 1) * REVISIONS_A_FILE - 1 };
        }
      }
      const isLast = end >= manifest.changes.size;
      return { changes, until: isLast ? manifest.revision : end * REVISIONS_A_FILE - 1 };
    },
  };
}

const ALONE: Surroundings = { related: [] };

type PublishedChange = Extract<StoredChange, { state: "published" }>;

async function nameAt(
  directory: Directory,
  at: number,
  read: (name: string) => Promise<unknown>,
): Promise<string | undefined> {
  if ("names" in directory) return directory.names[at];
  const page = directory.pages[Math.floor(at / NAMES_A_PAGE)];
  return page === undefined
    ? undefined
    : ((await read(page)) as readonly string[])[at % NAMES_A_PAGE];
}

async function readSharded<Shard>(
  directory: Directory,
  key: string,
  readNumbered: (directory: Directory, at: number) => Promise<unknown>,
): Promise<Shard | undefined> {
  return (await readNumbered(directory, shardOf(key, directory.size))) as Shard | undefined;
}

function find(slice: readonly StoredArticle[], slug: string): Article {
  const stored = slice.find((article) => article.slug === slug);
  if (!stored) throw new Error(`the edition lists "${slug}" in a slice that does not hold it`);
  return unpackArticle(stored);
}
