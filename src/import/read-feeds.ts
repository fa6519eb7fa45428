/** The feeds that subscribers have, each a file or an address, read. */
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { NamedFeed } from "../model/old-feed.ts";
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
    return decode(await readFile(path));
  } catch (cause) {
    if (!(cause instanceof Error && "code" in cause)) throw cause;
    throw new Unreadable(`the feed ${path} cannot be read: ${cause.message}`, { cause });
  }
}

async function download(address: string): Promise<string> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(TIMEOUT) });
    if (!response.ok) throw new Unreadable(`${address} answers ${response.status}`);
    return decode(new Uint8Array(await response.arrayBuffer()));
  } catch (cause) {
    if (cause instanceof Unreadable || !(cause instanceof Error)) throw cause;
    throw new Unreadable(`${address} does not answer: ${cause.message}`, { cause });
  }
}

/** In the encoding that the XML declaration states. */
function decode(bytes: Uint8Array): string {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
  const stated = /^\s*<\?xml[^>]*encoding=["']([\w-]+)["']/u.exec(head)?.[1] ?? "utf-8";
  try {
    return new TextDecoder(stated).decode(bytes);
  } catch (error) {
    if (error instanceof RangeError) return new TextDecoder().decode(bytes);
    throw error;
  }
}
