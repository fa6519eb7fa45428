/** A site's feed in, all of its history out: from archive to archive (RFC 5005, 4). */
import { NoAnswer } from "./ask.ts";
import { CannotTell } from "./read-answer.ts";
import type { ReadFeed } from "./read-feed.ts";

/** The documents of one format, from the subscription document to the oldest archive document. */
export interface Walk {
  readonly pages: readonly { readonly url: string; readonly feed: ReadFeed }[];
  /** Why the walk ended before its end. */
  readonly broken: string | undefined;
  /** Whether it came to the end: a long history is not read to it. */
  readonly isWhole: boolean;
}

/** Documents of a history that are read: three thousand articles or more. */
const MOST_DOCUMENTS = 200;

/**
 * `at` tells where to ask for an address that the site gave; after `most` documents the walk ends well.
 * Throws when `first` cannot be read.
 */
export async function walkFeeds(
  first: string,
  read: (url: string) => Promise<ReadFeed>,
  at: (address: string) => string,
  most = MOST_DOCUMENTS,
): Promise<Walk> {
  const pages = [{ url: first, feed: await read(first) }];
  const seen = new Set([first]);
  let next = pages[0]?.feed.previous;
  const stop = (broken: string): Walk => ({ pages, broken, isWhole: false });
  while (next !== undefined && pages.length < most) {
    const url = at(next);
    if (seen.has(url)) return stop(`${url} is reached twice: the walk is a circle`);
    seen.add(url);
    try {
      const feed = await read(url);
      pages.push({ url, feed });
      next = feed.previous;
    } catch (error) {
      if (!(error instanceof CannotTell || error instanceof NoAnswer)) throw error;
      return stop(`the walk breaks off: ${error.message}`);
    }
  }
  return { pages, broken: undefined, isWhole: next === undefined };
}
