/** The media type of each feed format: RFC 4287 and JSON Feed 1.1 register theirs, RSS has the usual one. */
import type { Format } from "./addresses/paths.ts";

export const FEED_TYPES: Readonly<Record<Format, string>> = {
  rss: "application/rss+xml",
  atom: "application/atom+xml",
  json: "application/feed+json",
};
