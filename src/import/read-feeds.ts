/** The feeds that subscribers have, each a file or an address, read. */
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { NamedFeed } from "../model/old-feed.ts";
import { decodeFeed } from "./old-feeds/decode-feed.ts";
import { readOldFeed } from "./old-feeds/read-old-feed.ts";
import { Unreadable } from "./files/files.ts";

const TIMEOUT = 30_000;

/** Throws `Unreadable`. */
export function readFeeds(places: readonly string[]): Promise<NamedFeed[]> {
  return Promise.all(
    places.map(async (place) => {
      const isAddress = /^https?:\/\//iu.test(place);
      const text = isAddress ? await download(place) : await readText(place);
      const feed = readOldFeed(text, place);
      if (feed.entries.length === 0) throw new Unreadable(`${place} has no entries: save it again`);
      // An address that was given is where subscribers ask.
      return {
        name: isAddress ? place : basename(place),
        feed: isAddress ? { ...feed, self: place } : feed,
      };
    }),
  );
}

async function readText(path: string): Promise<string> {
  try {
    return decodeFeed(await readFile(path));
  } catch (cause) {
    if (!(cause instanceof Error && "code" in cause)) throw cause;
    throw new Unreadable(`the feed ${path} cannot be read: ${cause.message}`, { cause });
  }
}

async function download(address: string): Promise<string> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(TIMEOUT) });
    if (!response.ok) throw new Unreadable(`${address} answers ${response.status}`);
    return decodeFeed(new Uint8Array(await response.arrayBuffer()));
  } catch (cause) {
    if (cause instanceof Unreadable || !(cause instanceof Error)) throw cause;
    throw new Unreadable(`${address} does not answer: ${cause.message}`, { cause });
  }
}
