/** A list with its members in, what the edition stores of it out: its window, its digest, its past. */
import type { Article, NumberedArticle } from "../../model/article.ts";
import { listPath, SITE_LIST, type ListName } from "../../model/addresses/paths.ts";
import type { CollectedList } from "./collect-lists.ts";
import { shortDigest } from "../digest-article.ts";
import { divideHistory, type History } from "./divide-history.ts";
import type { FileGatherer } from "../gather-files.ts";
import { findRevised } from "./find-revised.ts";
import { lastChangeOf } from "./last-change.ts";
import { shardCount, shardOf } from "../shard-of.ts";
import { storedPlace, storePasts, type Pasts } from "./store-past.ts";
import { LISTS_A_PART, type ListedList, type StoredList } from "../shape.ts";

/** A first request of a list reads its shard: a list whose window is full has 2 kB there. */
const LISTS_A_SHARD = 16;
/** With more lists than these hold, shards grow: files are counted (check-limits.ts). */
const MOST_SHARDS = 2048;

/** What storing a list needs to know of the edition. */
export interface ListFacts {
  /** The digest of the article at a slug. */
  readonly digestOf: (slug: string) => string;
  /** The id of a list's feeds. */
  readonly listId: (list: ListName) => string;
  /** When an article left a list or came back to it last, by the list's path: so the list's date never goes back. */
  readonly movedAt: ReadonlyMap<string, string>;
  /** The site's slice that still grows. */
  readonly openSlice: number;
}

/** A list that articles have left. */
export interface FormerList {
  readonly list: ListName;
  readonly title: string;
  readonly at: string;
  /** Where they all went, if it is one list. */
  readonly to?: ListName;
  /** When articles left it, with the site's slices that hold them. */
  readonly leavings: readonly { readonly slice: number; readonly at: string }[];
}

/** The whole site: its window is what is in no closed slice yet, and the newest closed slice. */
export function storeFront(members: readonly NumberedArticle[], facts: ListFacts): StoredList {
  const newestClosed = facts.openSlice - 1;
  const window = members.filter((article) => article.slice >= newestClosed);
  const older = newestClosed > 1 ? { older: newestClosed - 1 } : {};
  return { ...storeWindow(SITE_LIST, "", { members, window }, facts), ...older, past: [] };
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
  const shards: CollectedList[][] = Array.from({ length: count }, () => []);
  for (const list of lists) shards[shardOf(listPath(list.list), count)]?.push(list);
  const leavings = new Map(former.map((one) => [listPath(one.list), one.leavings]));
  const stored = shards.map((shard) => storeShard(shard, leavings, facts, files));
  for (const { list, title, to } of emptied) {
    const empty = storeWindow(list, title, { members: [], window: [] }, facts);
    const moved = to && living.has(listPath(to)) ? { movedTo: to } : {};
    stored[shardOf(listPath(list), count)]?.push({ ...empty, past: [], ...moved });
  }
  return stored;
}

function storeShard(
  shard: readonly CollectedList[],
  leavings: ReadonlyMap<string, FormerList["leavings"]>,
  facts: ListFacts,
  files: FileGatherer,
): StoredList[] {
  const divided = shard.map((list): [CollectedList, History] => [
    list,
    divideHistory(list.articles, facts.openSlice),
  ]);
  const histories = divided.map(([{ list }, { closed }]) => ({
    ...{ list, closed },
    leavings: leavings.get(listPath(list)) ?? [],
  }));
  const pasts = storePasts(histories, facts.digestOf, files);
  return divided.map(([list, history]) => storeOne(list, history, pasts, facts));
}

function storeOne(
  { list, title, articles }: CollectedList,
  { closed, inWindow, window }: History,
  pasts: Pasts,
  facts: ListFacts,
): StoredList {
  const older = closed.at(-1 - inWindow)?.end;
  return {
    ...storeWindow(list, title, { members: articles, window }, facts),
    ...(older === undefined ? {} : { older }),
    past: pasts.get(listPath(list)) ?? [],
  };
}

interface Members {
  /** Newest first. */
  readonly members: readonly NumberedArticle[];
  readonly window: readonly Article[];
}

function storeWindow(
  list: ListName,
  title: string,
  { members, window }: Members,
  { digestOf, listId, movedAt }: ListFacts,
): Omit<StoredList, "older" | "past"> {
  const revised = findRevised(members, window);
  const shown = [...window, ...revised];
  // A member that no feed shows changes nothing there, so it moves no date either.
  const updated = lastChangeOf(shown, movedAt.get(listPath(list)));
  const facts = [
    // A tag may have the title and the members of a section.
    list,
    title,
    updated,
    members.length > window.length,
    shown.map(({ slug }) => [slug, digestOf(slug)]),
    revised.length,
  ];
  return {
    list,
    title,
    id: listId(list),
    digest: shortDigest(JSON.stringify(facts)),
    updated,
    count: members.length,
    window: window.map(storedPlace),
    revised: revised.map(storedPlace),
  };
}

/** All lists in parts, sections first, then by size. */
export function partLists(lists: readonly CollectedList[]): ListedList[][] {
  const rank = ({ list, articles }: CollectedList): number =>
    (list.kind === "section" ? -1e9 : 0) - articles.length;
  const listed = lists
    .toSorted((a, b) => rank(a) - rank(b))
    .map(({ list, title, articles }) => ({ list, title, count: articles.length }));
  const parts = [listed.slice(0, LISTS_A_PART)];
  for (let at = LISTS_A_PART; at < listed.length; at += LISTS_A_PART) {
    parts.push(listed.slice(at, at + LISTS_A_PART));
  }
  return parts;
}
