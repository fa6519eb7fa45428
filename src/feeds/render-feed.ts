/** A feed document in, the bytes' text in one of three formats out. Same input, same output. */
import { FEED_TYPES } from "../model/feed-types.ts";
import type { Format } from "../model/addresses/paths.ts";
import type { Site } from "../model/site.ts";
import type { FeedDocument } from "./feed-document.ts";
import { renderAtom } from "./render-atom.ts";
import { renderJsonFeed } from "./render-json-feed.ts";
import { renderRss } from "./render-rss.ts";

export const CONTENT_TYPES: Readonly<Record<Format, string>> = {
  rss: `${FEED_TYPES.rss}; charset=utf-8`,
  atom: `${FEED_TYPES.atom}; charset=utf-8`,
  // RFC 8259, 11: JSON has no charset parameter.
  json: FEED_TYPES.json,
};

const RENDERERS: Readonly<Record<Format, (site: Site, document: FeedDocument) => string>> = {
  rss: renderRss,
  atom: renderAtom,
  json: renderJsonFeed,
};

/**
 * The document in one format. Texts may hold anything; an invalid time is our bug, and throws.
 */
export function renderFeed(site: Site, document: FeedDocument, format: Format): string {
  return RENDERERS[format](site, document);
}
