/** A list with its members in, what the edition stores of it out: its window and its digest. */
import { readingHtml, type Article } from "../model/article.ts";
import { listPath, SITE_LIST, type ListName } from "../model/paths.ts";
import type { CollectedList } from "./collect-lists.ts";
import { shortDigest } from "./digest-article.ts";
import type { FileGatherer } from "./gather-files.ts";
import { pageHeadlines } from "./store-headlines.ts";
import { shardCount, shardOf } from "./shard-of.ts";
import { LISTED_LISTS, type ListedList, type Place, type StoredList } from "./shape.ts";

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
export const NEVER = "1970-01-01T00:00:00Z";

/** A first request of a list reads its shard: a list whose window is full has 2 kB there. */
const LISTS_A_SHARD = 16;
/** With more lists than these hold, shards grow: files are counted (check-limits.ts). */
const MOST_SHARDS = 2048;

interface ListToStore {
  readonly list: ListName;
  readonly title: string;
  /** Newest first. */
  readonly members: readonly Article[];
  /** The newest members, which a feed shows. */
  readonly window: readonly Article[];
}

/** What storing a list needs to know of the edition. */
export interface ListFacts {
  /** The digest of the article at a slug. */
  readonly digestOf: (slug: string) => string;
  /** The id of a list's feeds. */
  readonly listId: (list: ListName) => string;
}

/** Adds the pages of the list's headlines to the files. */
export function storeList(
  { list, title, members, window }: ListToStore,
  { digestOf, listId }: ListFacts,
  files: FileGatherer,
): StoredList {
  // A member beyond the window changes nothing that a feed shows, so it moves no date either.
  const updated = lastChangeOf(window.length > 0 ? window : members);
  const shown = [
    // A tag may have the title and the members of a section.
    list,
    title,
    updated,
    members.length > window.length,
    window.map(({ slug }) => [slug, digestOf(slug)]),
  ];
  const pages = list.kind === SITE_LIST.kind ? [] : pageHeadlines(members, window);
  return {
    list,
    title,
    id: listId(list),
    digest: shortDigest(JSON.stringify(shown)),
    updated,
    count: members.length,
    window: window.map((article): Place => [article.slice, article.slug]),
    pages: files.addNumbered("pages", pages),
  };
}

/** The sections, tags and authors, in shards. */
export function storeLists(
  lists: readonly CollectedList[],
  facts: ListFacts,
  files: FileGatherer,
): StoredList[][] {
  const count = Math.min(shardCount(lists.length, LISTS_A_SHARD), MOST_SHARDS);
  const shards: StoredList[][] = Array.from({ length: count }, () => []);
  for (const { list, title, articles } of lists) {
    const window = windowOf(articles);
    const stored = storeList({ list, title, members: articles, window }, facts, files);
    shards[shardOf(listPath(list), count)]?.push(stored);
  }
  return shards;
}

/** Sections first, then by size. */
export function listLargest(lists: readonly CollectedList[]): ListedList[] {
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
    bytes += article.digests?.bodyBytes ?? Buffer.byteLength(readingHtml(article));
    slices.add(article.slice);
    if (end > 0 && (bytes > WINDOW_BYTES || slices.size > WINDOW_SLICES)) break;
    end += 1;
  }
  return articles.slice(0, end);
}

/** The latest time at which one of the articles arrived or was updated. */
export function lastChangeOf(articles: readonly Pick<Article, "arrived" | "updated">[]): string {
  return articles
    .flatMap(({ arrived, updated }) => [arrived, updated])
    .reduce((a, b) => (a > b ? a : b), NEVER);
}
