/** A feed document as a subscriber's software reads it, with feedsmith. */
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import type { Format } from "../../src/model/addresses/paths.ts";
import { readEntries } from "../feeds/read-back/by-feedsmith.ts";
import type { ReadEntry } from "../feeds/read-back/read-entry.ts";

export interface ReadFeed {
  readonly entries: readonly ReadEntry[];
  /** Where the entries that came before are: `prev-archive`, in JSON Feed `next_url`. */
  readonly before: string | undefined;
}

export function readFeed(document: string, format: Format): ReadFeed {
  return { entries: readEntries(document, format), before: PREVIOUS[format](document) };
}

const PREVIOUS: Readonly<Record<Format, (document: string) => string | undefined>> = {
  rss: (document) => previous(parseRssFeed(document).atom?.links),
  atom: (document) => previous(parseAtomFeed(document).links),
  json: (document) => parseJsonFeed(JSON.parse(document)).next_url,
};

function previous(links: readonly { rel?: string; href?: string }[] = []): string | undefined {
  return links.find(({ rel }) => rel === "prev-archive")?.href;
}
