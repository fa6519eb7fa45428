/** A site's feed in, all of its history out: from archive to archive (RFC 5005, 4). */
import { NoAnswer } from "./ask.ts";
import { CannotTell } from "./read-answer.ts";
import type { ReadFeed } from "./read-feed.ts";

/** The documents of one format, from the subscription document to the oldest archive document. */
export interface Walk {
  readonly pages: readonly { readonly url: string; readonly feed: ReadFeed }[];
  /** Why the walk ended before its end. */
  readonly broken: string | undefined;
}

/** More documents than a publication of a million articles has. */
const LONGEST_WALK = 50_000;

/**
 * `at` tells where to ask for an address that the site gave; after `most` documents the walk ends well.
 * Throws when `first` cannot be read.
 */
export async function walkFeeds(
  first: string,
  read: (url: string) => Promise<ReadFeed>,
  at: (address: string) => string,
  most = Infinity,
): Promise<Walk> {
  const pages = [{ url: first, feed: await read(first) }];
  const seen = new Set([first]);
  for (let next = pages[0]?.feed.previous; next !== undefined && pages.length < most;) {
    const url = at(next);
    if (seen.has(url)) return { pages, broken: `${url} is reached twice: the walk is a circle` };
    if (seen.size > LONGEST_WALK) return { pages, broken: "the walk does not come to an end" };
    seen.add(url);
    try {
      const feed = await read(url);
      pages.push({ url, feed });
      next = feed.previous;
    } catch (error) {
      if (!(error instanceof CannotTell || error instanceof NoAnswer)) throw error;
      return { pages, broken: `the walk breaks off: ${error.message}` };
    }
  }
  return { pages, broken: undefined };
}
