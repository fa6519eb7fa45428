/**
 * The text of a feed in one of the three formats in, the same facts out whatever the format. Read
 * with parsers that did not write it: saxes says whether XML is well-formed, feedsmith reads.
 */
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import { SaxesParser } from "saxes";
import { digest } from "../model/digest.ts";
import type { Format } from "../model/addresses/paths.ts";

export interface ReadEntry {
  readonly id: string;
  readonly title: string;
  readonly link: string;
  /** RFC 3339, UTC, or what stood there when it is no date. */
  readonly published: string;
  readonly updated: string;
  /** A digest of the content's HTML: a walk of a long archive must not fill the memory. */
  readonly content: string;
}

export interface ReadFeed {
  readonly entries: readonly ReadEntry[];
  /** RFC 3339, UTC; undefined in a format that does not say. */
  readonly updated: string | undefined;
  readonly self: string | undefined;
  readonly page: string | undefined;
  readonly hub: string | undefined;
  /** The archive document that goes on from this one. */
  readonly previous: string | undefined;
}

/** Throws, with the parser's words, when the text is not such a feed. */
export function readFeed(text: string, format: Format): ReadFeed {
  if (format !== "json") checkXml(text);
  return { rss: readRss, atom: readAtom, json: readJson }[format](text);
}

/** Throws when the text is not well-formed XML. */
export function checkXml(text: string): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(text).close();
}

function readRss(text: string): ReadFeed {
  const feed = parseRssFeed(text);
  const links = linksOf(feed.atom?.links);
  return {
    updated: instant(feed.lastBuildDate),
    self: links("self"),
    page: feed.link,
    hub: links("hub"),
    previous: links("prev-archive"),
    entries: (feed.items ?? []).map((item) =>
      entry(
        item.guid?.value,
        item.title,
        item.link,
        item.pubDate,
        item.atom?.updated,
        item.content?.encoded,
      ),
    ),
  };
}

function readAtom(text: string): ReadFeed {
  const feed = parseAtomFeed(text);
  const links = linksOf(feed.links);
  return {
    updated: instant(feed.updated),
    self: links("self"),
    page: links("alternate"),
    hub: links("hub"),
    previous: links("prev-archive"),
    entries: (feed.entries ?? []).map((item) =>
      entry(
        item.id,
        item.title?.value,
        linksOf(item.links)("alternate"),
        item.published,
        item.updated,
        item.content?.value,
      ),
    ),
  };
}

function readJson(text: string): ReadFeed {
  const feed = parseJsonFeed(JSON.parse(text));
  return {
    updated: undefined,
    self: feed.feed_url,
    page: feed.home_page_url,
    hub: feed.hubs?.[0]?.url,
    previous: feed.next_url,
    entries: (feed.items ?? []).map((item) =>
      entry(
        item.id,
        item.title,
        item.url,
        item.date_published,
        item.date_modified,
        item.content_html,
      ),
    ),
  };
}

interface Link {
  readonly rel?: string | undefined;
  readonly href?: string | undefined;
}

/** The first link of a relation; a link without one is an alternate (RFC 4287, 4.2.7.2). */
function linksOf(links: readonly Link[] | undefined) {
  return (rel: string): string | undefined =>
    links?.find((link) => (link.rel ?? "alternate") === rel)?.href;
}

type Text = string | undefined;

function entry(
  id: Text,
  title: Text,
  link: Text,
  published: string | Date | undefined,
  updated: string | Date | undefined,
  html: Text,
): ReadEntry {
  return {
    id: id ?? "",
    title: (title ?? "").trim(),
    link: link ?? "",
    published: instant(published),
    updated: instant(updated),
    // feedsmith trims what it reads from XML, but not from JSON.
    content: digest([(html ?? "").trim()]),
  };
}

function instant(date: string | Date | undefined): string {
  const time = date === undefined ? NaN : new Date(date).getTime();
  return Number.isNaN(time) ? String(date) : new Date(time).toISOString();
}
