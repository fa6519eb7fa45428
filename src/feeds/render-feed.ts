/** A feed document in, the bytes' text in one of three formats out. Same input, same output. */
import type { Format } from "../model/paths.ts";
import type { Site } from "../model/site.ts";
import type { FeedDocument } from "./feed-document.ts";
import { renderAtom } from "./render-atom.ts";
import { renderJsonFeed } from "./render-json-feed.ts";
import { renderRss } from "./render-rss.ts";

export const CONTENT_TYPES: Readonly<Record<Format, string>> = {
  rss: "application/rss+xml; charset=utf-8",
  atom: "application/atom+xml; charset=utf-8",
  // RFC 8259, 11: JSON has no charset parameter.
  json: "application/feed+json",
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
