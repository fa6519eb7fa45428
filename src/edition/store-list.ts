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
  /** When an article left a list last, by the list's path: so the list's date never goes back. */
  readonly leftAt: ReadonlyMap<string, string>;
}

/** A list that articles have left. */
export interface FormerList {
  readonly list: ListName;
  readonly title: string;
  readonly at: string;
  /** Where they all went, if it is one list. */
  readonly to?: ListName;
}

/** Adds the pages of the list's headlines to the files. */
export function storeList(
  { list, title, members, window }: ListToStore,
  { digestOf, listId, leftAt }: ListFacts,
  files: FileGatherer,
): StoredList {
  // A member beyond the window changes nothing that a feed shows, so it moves no date either.
  const updated = lastChangeOf(window, leftAt.get(listPath(list)));
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

/**
 * The sections, tags and authors, in shards. One that has no articles any more was public: its feeds
 * go on, empty, or where its articles went.
 */
export function storeLists(
  lists: readonly CollectedList[],
  former: readonly FormerList[],
  facts: ListFacts,
  files: FileGatherer,
): StoredList[][] {
  const living = new Set(lists.map(({ list }) => listPath(list)));
  const emptied = former.filter(({ list }) => !living.has(listPath(list)));
  const total = lists.length + emptied.length;
  const count = Math.min(shardCount(total, LISTS_A_SHARD), MOST_SHARDS);
  const shards: StoredList[][] = Array.from({ length: count }, () => []);
  for (const { list, title, articles } of lists) {
    const window = windowOf(articles);
    const stored = storeList({ list, title, members: articles, window }, facts, files);
    shards[shardOf(listPath(list), count)]?.push(stored);
  }
  for (const { list, title, to } of emptied) {
    const stored = storeList({ list, title, members: [], window: [] }, facts, files);
    const moved = to && living.has(listPath(to)) ? { movedTo: to } : {};
    shards[shardOf(listPath(list), count)]?.push({ ...stored, ...moved });
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

/** The latest time at which one of the articles arrived or was updated, or one `left`. */
export function lastChangeOf(
  articles: readonly Pick<Article, "arrived" | "updated">[],
  left = "",
): string {
  const last = articles
    .flatMap(({ arrived, updated }) => [arrived, updated])
    .reduce((a, b) => (a > b ? a : b), left);
  return last === "" ? NEVER : last;
}
