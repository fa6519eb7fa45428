/** Reads an edition, file by file, for the Worker. */
import type { Article } from "../model/article.ts";
import { listPath, SITE_LIST, type ListName } from "../model/paths.ts";
import { KeptFiles, type ReadFile } from "./keep-files.ts";
import { findInSlice, unpackSlice } from "./pack-article.ts";
import {
  MANIFEST,
  REVISIONS_A_FILE,
  SHAPE_VERSION,
  type ListedList,
  type Manifest,
  type SlugRecord,
  type StoredChange,
  type StoredHeadline,
  type StoredList,
  type Surroundings,
} from "./shape.ts";

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
  const files = new KeptFiles(readFile);
  const sitemapParts = Math.max(1, Math.ceil(manifest.changes.size / CHANGE_FILES_A_REQUEST));

  /** The texts of slices, by number; each is read once. */
  const readSlices = async (numbers: readonly number[]): Promise<Map<number, string>> => {
    const names = await files.names(
      manifest.slices,
      numbers.map((number) => number - 1),
    );
    const texts = await Promise.all(names.map((name) => files.text(name ?? "")));
    return new Map(texts.map((text, at) => [numbers[at] ?? 0, text]));
  };
  const readSlice = async (number: number): Promise<string> =>
    (await readSlices([number])).get(number) ?? "";
  const readChanges = async (first: number, end: number): Promise<StoredChange[]> => {
    const numbers = Array.from({ length: end - first }, (_, at) => first + at);
    const names = await files.names(manifest.changes, numbers);
    const buckets = await Promise.all(
      names.filter((name) => name !== undefined).map((name) => files.value(name)),
    );
    return (buckets as (readonly StoredChange[])[]).flat();
  };

  return {
    manifest,
    async list(name) {
      if (name.kind === SITE_LIST.kind) return manifest.front;
      const shard = (await files.sharded(manifest.lists, listPath(name))) as
        readonly StoredList[] | undefined;
      return shard?.find(({ list }) => list.kind === name.kind && list.slug === name.slug);
    },
    listing: async () => (await files.value(manifest.listing)) as readonly ListedList[],
    openapi: async () => (await files.value(manifest.openapi)) as object,
    async window(list) {
      const slices = await readSlices([...new Set(list.window.map(([slice]) => slice))]);
      return list.window.map(([slice, slug]) => findInSlice(slices.get(slice) ?? "", slug));
    },
    async listPage(list, number) {
      const found = await files.numbered(list.pages, number - 1);
      return found as readonly StoredHeadline[] | undefined;
    },
    async slice(number) {
      if (!Number.isInteger(number) || number < 1 || number > manifest.closedSlices)
        return undefined;
      const [name = ""] = await files.names(manifest.slices, [number - 1]);
      const [, date, time, version] = /^slices\/(\d{8})T(\d{6})Z-(.+)\.jsonl$/.exec(name) ?? [];
      if (!date || !time || !version) throw new Error(`"${name}" is not the name of a slice`);
      return {
        number,
        version,
        updated: `${date.replace(/(....)(..)/, "$1-$2-")}T${time.replace(/(..)(..)/, "$1:$2:")}Z`,
        articles: async () => unpackSlice(await readSlice(number)),
      };
    },
    async lookUp(slug) {
      const shard = (await files.sharded(manifest.slugs, slug)) as
        Readonly<Record<string, SlugRecord>> | undefined;
      return shard && Object.hasOwn(shard, slug) ? shard[slug] : undefined;
    },
    async article(slug, slice) {
      return findInSlice(await readSlice(slice), slug);
    },
    async surroundings(slug, slice) {
      const found = (await files.numbered(manifest.surroundings, slice - 1)) as
        Readonly<Record<string, Surroundings>> | undefined;
      return found && Object.hasOwn(found, slug) ? (found[slug] ?? ALONE) : ALONE;
    },
    sitemapParts,
    async sitemapPart(part) {
      if (!Number.isInteger(part) || part < 1 || part > sitemapParts) return undefined;
      const first = (part - 1) * CHANGE_FILES_A_REQUEST;
      const end = Math.min(first + CHANGE_FILES_A_REQUEST, manifest.changes.size);
      const changes = await readChanges(first, end);
      return changes.filter((change) => change.state === "published");
    },
    async changes(since) {
      const changes: StoredChange[] = [];
      const first = Math.floor((since + 1) / REVISIONS_A_FILE);
      const end = Math.min(first + CHANGE_FILES_A_REQUEST, manifest.changes.size);
      for (let at = first; at < end; at++) {
        const bucket = await readChanges(at, at + 1);
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
