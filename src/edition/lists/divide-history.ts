/**
 * A list's members in, the slices of its own history out. The line of the site's slices is halved, and
 * its halves again, until what a part holds fits a document. So a boundary depends on nothing but the
 * members around it: what arrives moves none, and what is edited or removed moves none far away.
 */
import { type Article } from "../../model/article.ts";
import { readingHtml } from "../../model/reading-text.ts";

/** What a list's slice holds at most, unless one slice of the site has more. */
const SLICE: Weight = { entries: 15, bytes: 128_000, slices: 10 };
/**
 * What a list's window holds at most. Each of the site's slices may cost a request two reads, its
 * own and that of its name, and the free plan allows 50 (docs/slices.md).
 */
export const WINDOW: Weight = { entries: 30, bytes: 256_000, slices: 20 };

export interface ListSlice {
  /** The last of the site's slices that it covers: this names it. */
  readonly end: number;
  /** Newest first; never empty, but in the open slice. */
  readonly articles: readonly Article[];
}

export interface History {
  /** Oldest first: what arrives later is in none of them. */
  readonly closed: readonly ListSlice[];
  /** How many of the closed slices, the newest, the window holds beside the open one. */
  readonly inWindow: number;
  readonly window: readonly Article[];
}

/** `members` are newest first; `openSlice` is the site's slice that still grows. */
export function divideHistory(members: readonly Article[], openSlice: number): History {
  let size = 1;
  while (size < openSlice) size *= 2;
  const closed: ListSlice[] = [];
  divide(members.toReversed(), { start: 0, size }, closed);
  const last = closed.at(-1);
  const open = last && last.end >= openSlice ? (closed.pop()?.articles ?? []) : [];
  let window = open;
  let inWindow = 0;
  for (const { articles } of closed.toReversed()) {
    const grown = [...window, ...articles];
    if (window.length > 0 && !fits(grown, WINDOW)) break;
    window = grown;
    inWindow += 1;
  }
  return { closed, inWindow, window };
}

/** The site's slices from `start`, counted from 0. */
interface Range {
  readonly start: number;
  readonly size: number;
}

/** Adds the slices that members, oldest first, make in a range that holds them all. */
function divide(members: readonly Article[], { start, size }: Range, slices: ListSlice[]): void {
  if (members.length === 0) return;
  if (size === 1 || fits(members, SLICE)) {
    slices.push({ end: start + size, articles: members.toReversed() });
    return;
  }
  const half = size / 2;
  const after = members.findIndex(({ slice }) => slice > start + half);
  const middle = after < 0 ? members.length : after;
  divide(members.slice(0, middle), { start, size: half }, slices);
  divide(members.slice(middle), { start: start + half, size: half }, slices);
}

interface Weight {
  readonly entries: number;
  /** Of HTML. */
  readonly bytes: number;
  /** Of the site, that hold the entries. */
  readonly slices: number;
}

function fits(articles: readonly Article[], most: Weight): boolean {
  if (articles.length > most.entries) return false;
  if (new Set(articles.map(({ slice }) => slice)).size > most.slices) return false;
  return articles.reduce((bytes, article) => bytes + bytesOf(article), 0) <= most.bytes;
}

/** The bytes of an article's HTML. */
export function bytesOf(article: Article): number {
  return article.digests?.bodyBytes ?? Buffer.byteLength(readingHtml(article));
}
