/**
 * Articles in, the edition's files out (shape.ts says what they hold). Pure: the same articles
 * give the same files, so a build that changes one article rewrites only the files that hold it:
 * its slice, its slug's shard, the shards of its lists, the surroundings of the articles that come
 * to point to it, the last changes, and the manifest.
 */
import { createHash } from "node:crypto";
import { bodyHtml, type Article } from "../article.ts";
import { listPath, SITE_LIST, type ListName } from "../paths.ts";
import { collectLists, type CollectedList } from "./collect-lists.ts";
import { packArticle, packSlice } from "./pack-article.ts";
import { pageHeadlines, surroundArticles } from "./point-to.ts";
import { shardCount, shardOf } from "./shard-of.ts";
import {
  MANIFEST,
  NAMES_A_PAGE,
  REVISIONS_A_FILE,
  SHAPE_VERSION,
  LISTED_LISTS,
  type Directory,
  type ListedList,
  type Manifest,
  type Place,
  type SlugRecord,
  type StoredChange,
  type StoredList,
} from "./shape.ts";

/** An article that was published and is no more. Times are RFC 3339, UTC. */
export interface RemovedArticle {
  readonly id: string;
  readonly slug: string;
  readonly formerSlugs: readonly string[];
  readonly removed: string;
  readonly revision: number;
}

export interface EditionInput {
  readonly site: string;
  readonly revision: number;
  /** The time of the last change of anything, RFC 3339; absent when there never was one. */
  readonly changed?: string | undefined;
  /** The number of the slice that is still open: every slice before it is closed. */
  readonly openSlice: number;
  /** Newest arrival first. */
  readonly articles: readonly Article[];
  readonly removed: readonly RemovedArticle[];
  /** Slugs that an article had before, or that its front matter names, to its slug now. */
  readonly redirects: readonly { readonly from: string; readonly to: string }[];
  /** The interface's description, OpenAPI without `servers`. */
  readonly openapi: object;
  /** The id of a list's feeds, `urn:uuid:…`. */
  readonly listId: (list: ListName) => string;
}

/** A section's, tag's or author's feed holds this many entries, or fewer when they are long. */
export const WINDOW_ENTRIES = 30;
/**
 * … or when they lie far apart: each slice may cost a request two reads, its own and that of its
 * name, and the free plan allows 50 (docs/slices.md).
 */
export const WINDOW_SLICES = 20;
/** The bytes of HTML after which a window takes no further entry; it always holds one. */
export const WINDOW_BYTES = 256_000;

/** The time of what never happened: an empty publication's feeds need one. */
const NEVER = "1970-01-01T00:00:00Z";

const SLUGS_A_SHARD = 256;
const LISTS_A_SHARD = 64;

/**
 * What to write where, by path. A content is made when it is asked for: a file that is there
 * already has it, as its name tells.
 */
export type EditionFiles = ReadonlyMap<string, () => string>;

/** The edition, the manifest under `MANIFEST`. */
export function makeEdition(input: EditionInput): EditionFiles {
  const files = new Map<string, () => string>();
  const write = (folder: string, value: unknown): string => {
    const content = JSON.stringify(value);
    const name = `${folder}/${digest(content)}.json`;
    files.set(name, () => content);
    return name;
  };
  const directory = (folder: string, values: readonly unknown[]): Directory =>
    divide(values.map((value) => (value === undefined ? "" : write(folder, value))));
  const divide = (names: readonly string[]): Directory => {
    const size = names.length;
    if (size <= NAMES_A_PAGE) return { size, names };
    return { size, pages: chunk(names, NAMES_A_PAGE).map((page) => write("names", page)) };
  };

  const articleDigests = new Map<string, string>();
  const slices: Article[][] = [];
  for (const article of input.articles) {
    articleDigests.set(article.slug, digestArticle(article));
    (slices[article.slice - 1] ??= []).push(article);
  }
  const digestOf = (article: Article): string => articleDigests.get(article.slug) ?? "";
  /** Named by its articles' digests, so that its content need not be made to name it. */
  const writeSlice = (articles: readonly Article[]): string => {
    const updated = lastChangeOf(articles);
    const version = digest(JSON.stringify([SHAPE_VERSION, articles.map(digestOf)]));
    const name = `slices/${updated.replace(/[:-]/g, "")}-${version}.jsonl`;
    files.set(name, () => packSlice(articles));
    return name;
  };

  const storeList = (
    list: ListName,
    title: string,
    members: readonly Article[],
    window: readonly Article[],
  ): StoredList => {
    // A member beyond the window changes nothing that a feed shows, so it moves no date either.
    const updated = lastChangeOf(window.length > 0 ? window : members);
    return {
      list,
      title,
      id: input.listId(list),
      digest: digest(
        JSON.stringify([
          // A tag may have the title and the members of a section.
          list,
          title,
          updated,
          members.length > window.length,
          window.map((a) => [a.slug, digestOf(a)]),
        ]),
      ),
      updated,
      count: members.length,
      window: window.map((article): Place => [article.slice, article.slug]),
      pages: directory("pages", list.kind === SITE_LIST.kind ? [] : pageHeadlines(members, window)),
    };
  };

  const closedSlices = input.openSlice - 1;
  const lists = collectLists(input.articles);
  const manifest: Omit<Manifest, "digest"> = {
    version: SHAPE_VERSION,
    site: input.site,
    revision: input.revision,
    changed: input.changed ?? NEVER,
    count: input.articles.length,
    front: storeList(
      SITE_LIST,
      "",
      input.articles,
      // What is in no closed slice yet, and the newest closed slice.
      input.articles.filter((article) => article.slice >= closedSlices),
    ),
    slices: divide(
      Array.from({ length: input.openSlice }, (_, at) => writeSlice(slices[at] ?? [])),
    ),
    closedSlices,
    surroundings: directory("surroundings", surroundArticles(input.articles, input.openSlice)),
    slugs: directory("slugs", shardSlugs(input, digestOf)),
    lists: directory(
      "lists",
      shardLists(lists, (found) =>
        storeList(found.list, found.title, found.articles, windowOf(found.articles)),
      ),
    ),
    listing: write("lists", listLargest(lists)),
    changes: directory("changes", bucketChanges(input)),
    openapi: write("openapi", input.openapi),
  };
  const whole: Manifest = { ...manifest, digest: digest(JSON.stringify(manifest)) };
  files.set(MANIFEST, () => JSON.stringify(whole));
  return files;
}

function shardSlugs(
  input: EditionInput,
  digestOf: (article: Article) => string,
): Record<string, SlugRecord>[] {
  const records: [string, SlugRecord][] = [
    ...input.removed.flatMap((entry): [string, SlugRecord][] =>
      [entry.slug, ...entry.formerSlugs].map((slug) => [slug, { removed: entry.removed }]),
    ),
    ...input.redirects.map(({ from, to }): [string, SlugRecord] => [from, { moved: to }]),
    ...input.articles.map((article): [string, SlugRecord] => [
      article.slug,
      { slice: article.slice, digest: digestOf(article) },
    ]),
  ];
  const count = shardCount(records.length, SLUGS_A_SHARD);
  const shards = Array.from({ length: count }, () => new Map<string, SlugRecord>());
  for (const [slug, record] of records) shards[shardOf(slug, count)]?.set(slug, record);
  return shards.map((shard) => Object.fromEntries([...shard].sort(([a], [b]) => (a < b ? -1 : 1))));
}

function shardLists(
  lists: readonly CollectedList[],
  store: (list: CollectedList) => StoredList,
): StoredList[][] {
  const count = shardCount(lists.length, LISTS_A_SHARD);
  const shards: StoredList[][] = Array.from({ length: count }, () => []);
  for (const found of lists) shards[shardOf(listPath(found.list), count)]?.push(store(found));
  return shards;
}

function bucketChanges(input: EditionInput): (StoredChange[] | undefined)[] {
  const changes: StoredChange[] = [
    ...input.articles.map(({ id, slug, title, published, updated, arrived, revision }) => ({
      state: "published" as const,
      ...{ id, slug, title, published, updated, arrived, revision },
    })),
    ...input.removed.map(({ id, slug, removed, revision }) => ({
      state: "removed" as const,
      ...{ id, slug, removed, revision },
    })),
  ].sort((a, b) => a.revision - b.revision || (a.id < b.id ? -1 : 1));
  const buckets: (StoredChange[] | undefined)[] = [];
  for (const change of changes) {
    const at = Math.floor(change.revision / REVISIONS_A_FILE);
    while (buckets.length <= at) buckets.push(undefined);
    (buckets[at] ??= []).push(change);
  }
  return buckets;
}

/** Sections first, then by size. */
function listLargest(lists: readonly CollectedList[]): ListedList[] {
  const rank = ({ list, articles }: CollectedList): number =>
    (list.kind === "section" ? -1e9 : 0) - articles.length;
  return lists
    .toSorted((a, b) => rank(a) - rank(b))
    .slice(0, LISTED_LISTS)
    .map(({ list, title, articles }) => ({ list, title, count: articles.length }));
}

/** The newest articles that fit a window; at least one. */
function windowOf(articles: readonly Article[]): readonly Article[] {
  const slices = new Set<number>();
  let bytes = 0;
  let end = 0;
  for (const article of articles.slice(0, WINDOW_ENTRIES)) {
    bytes += article.digests?.bodyBytes ?? Buffer.byteLength(bodyHtml(article));
    slices.add(article.slice);
    if (end > 0 && (bytes > WINDOW_BYTES || slices.size > WINDOW_SLICES)) break;
    end += 1;
  }
  return articles.slice(0, end);
}

/** Changes whenever anything that is stored of the article does. */
function digestArticle(article: Article): string {
  if (!article.digests) return digest(JSON.stringify(packArticle(article)));
  const { id, slug, published, publishedStated, updated, arrived, slice, revision } = article;
  return digest(
    JSON.stringify([
      article.digests.content,
      ...[id, slug, published, publishedStated, updated, arrived, slice, revision],
    ]),
  );
}

/** The latest time at which one of the articles arrived or was updated. */
function lastChangeOf(articles: readonly Pick<Article, "arrived" | "updated">[]): string {
  return articles
    .flatMap(({ arrived, updated }) => [arrived, updated])
    .reduce((a, b) => (a > b ? a : b), NEVER);
}

function chunk<T>(values: readonly T[], size: number): T[][] {
  const chunks: T[][] = [];
  for (let at = 0; at < values.length; at += size) chunks.push(values.slice(at, at + size));
  return chunks;
}

/** 80 bits of SHA-256: enough to name files and versions that nobody forges. */
function digest(content: string): string {
  return createHash("sha256").update(content).digest("hex").slice(0, 20);
}
