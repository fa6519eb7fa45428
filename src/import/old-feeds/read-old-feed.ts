/**
 * The text of the feed that subscribers have in, in whatever format, its entries out with the ids as
 * they stand there: they are what readers know an entry by.
 */
import { parseFeed } from "feedsmith";
import type { OldEntry, OldFeed } from "../../model/old-feed.ts";
import { readStatedTime } from "../../parse/words/dates/stated-time.ts";
import { Unreadable } from "../files/files.ts";
import { isDate } from "../date-undated.ts";
import { ownLinks, type Links } from "./own-links.ts";
import { dropUndefined } from "../drop-undefined.ts";
import { plainText } from "../plain-text.ts";

/** Throws `Unreadable`. `name` is for the message. */
export function readOldFeed(text: string, name: string): OldFeed {
  const clean = text.replace(/^\ufeff/u, "").trimStart();
  refuseTruncated(clean, name);
  try {
    const parsed = parseFeed(clean);
    switch (parsed.format) {
      case "rss":
        return feedOf("rss", readRss(parsed.feed));
      case "rdf":
        return feedOf("rss", readRdf(parsed.feed));
      case "atom":
        return feedOf("atom", readAtom(parsed.feed));
      case "json":
        return feedOf("json", readJson(parsed.feed));
    }
  } catch (cause) {
    if (cause instanceof Unreadable || !(cause instanceof Error)) throw cause;
    throw new Unreadable(`${name} ${whyNone(clean, cause)}`, { cause });
  }
}

interface ReadFeed extends Pick<Whole, "title" | "description" | "language" | "page" | "self"> {
  readonly entries: readonly Facts[];
}
type Whole = { readonly [Key in keyof OldFeed]?: OldFeed[Key] | undefined };

function feedOf(format: OldFeed["format"], { entries, ...about }: ReadFeed): OldFeed {
  const links = ownLinks(
    [about.page, about.self],
    entries.map((facts) => facts.links),
  );
  return {
    format,
    ...dropUndefined(about),
    entries: entries.map((facts, at) => entry(facts, links[at])),
  };
}

function whyNone(text: string, { message }: Error): string {
  if (text === "") return "is empty: save it again";
  if (/^<!doctype html|^<html\b/iu.test(text)) {
    return 'is a web page: save the feed that its rel="alternate" names';
  }
  return /unrecognized/iu.test(message)
    ? "is neither a feed nor an export of a system that is known here"
    : `is not a feed that can be read: ${message}`;
}

/** The library forgives what ends too early; entries that are missing here come back as unread. */
function refuseTruncated(text: string, name: string): void {
  const root = /<((?:\w+:)?(?:rss|rdf|feed))[\s>]/iu.exec(text.slice(0, 2000))?.[1];
  if (root === undefined || new RegExp(`</${root}\\s*>`, "iu").test(text.slice(-2000))) return;
  throw new Unreadable(`${name} ends in the middle: save it again`);
}

type Feed = ReturnType<typeof parseFeed<string>>;
type Parsed<F extends string> = Extract<Feed, { format: F }>["feed"];

function readRss(feed: Parsed<"rss">) {
  return {
    title: feed.title,
    description: feed.description,
    language: feed.language,
    page: feed.link,
    self: linkOf(feed.atom?.links, "self"),
    entries: (feed.items ?? []).map((item): Facts => ({
      id: item.guid?.value ?? item.link,
      links: [item.link, item.guid?.isPermaLink === false ? undefined : item.guid?.value],
      title: shownTitle(item.title),
      published: item.pubDate ?? item.dc?.dates?.[0],
      updated: item.atom?.updated,
      html: item.content?.encoded ?? item.description,
      authors: item.dc?.creators,
      tags: item.categories?.map(({ name }) => name),
    })),
  };
}

function readRdf(feed: Parsed<"rdf">) {
  return {
    title: feed.title,
    description: feed.description,
    language: feed.dc?.languages?.[0],
    page: feed.link,
    self: linkOf(feed.atom?.links, "self"),
    entries: (feed.items ?? []).map((item): Facts => ({
      id: item.rdf?.about ?? item.link,
      links: [item.link],
      title: shownTitle(item.title),
      published: item.dc?.dates?.[0],
      html: item.content?.encoded ?? item.description,
      authors: item.dc?.creators,
    })),
  };
}

function readAtom(feed: Parsed<"atom">) {
  return {
    title: plain(feed.title),
    description: plain(feed.subtitle),
    page: linkOf(feed.links, "alternate"),
    self: linkOf(feed.links, "self"),
    entries: (feed.entries ?? []).map((item): Facts => ({
      id: item.id,
      links: [linkOf(item.links, "alternate"), linkOf(item.links, "related")],
      title: plain(item.title),
      published: item.published ?? item.updated,
      updated: item.updated,
      html: item.content?.value ?? item.summary?.value,
      authors: item.authors?.map(({ name }) => name),
      tags: item.categories?.map(({ term, label }) => label ?? term),
    })),
  };
}

function readJson(feed: Parsed<"json">) {
  return {
    title: feed.title,
    description: feed.description,
    language: feed.language,
    page: feed.home_page_url,
    self: feed.feed_url,
    entries: (feed.items ?? []).map((item): Facts => ({
      id: item.id ?? item.url,
      links: [item.url, item.external_url],
      title: item.title,
      published: item.date_published,
      updated: item.date_modified,
      html: item.content_html ?? item.content_text,
      authors: item.authors?.map(({ name }) => name),
      tags: item.tags,
    })),
  };
}

interface Facts {
  readonly id: string | undefined;
  readonly links: readonly (string | undefined)[];
  readonly title?: string | undefined;
  readonly published?: string | Date | undefined;
  readonly updated?: string | Date | undefined;
  readonly html?: string | undefined;
  readonly authors?: readonly (string | undefined)[] | undefined;
  readonly tags?: readonly (string | undefined)[] | undefined;
}

function entry(given: Facts, found: Links = {}): OldEntry {
  const { id, links: _, published, updated, authors, tags, ...facts } = given;
  return dropUndefined({
    ...{ ...facts, ...found },
    id: id ?? "",
    published: time(published),
    updated: time(updated),
    authors: names(authors),
    tags: names(tags),
  });
}

function names(given: readonly (string | undefined)[] | undefined): string[] {
  return [
    ...new Set((given ?? []).filter((name) => name !== undefined && name !== "")),
  ] as string[];
}

function time(date: string | Date | undefined): string | undefined {
  const read = date instanceof Date ? date.toISOString() : date && readStatedTime(date)?.at;
  return isDate(read) ? read : undefined;
}

interface Link {
  readonly rel?: string | undefined;
  readonly href?: string | undefined;
}

/** A link without a relation is an alternate (RFC 4287, 4.2.7.2). */
function linkOf(links: readonly Link[] | undefined, rel: string): string | undefined {
  return links?.find((link) => (link.rel ?? "alternate") === rel)?.href;
}

const MARKUP =
  /<\/?(?:a|b|br|cite|code|em|i|mark|q|s|small|span|strong|su[bp]|u)\b[^>]*>|&(?:#\w+|\w+);/iu;

/** RSS does not say whether a title is markup; readers take it for that where it looks like it. */
function shownTitle(title: string | undefined): string | undefined {
  return title !== undefined && MARKUP.test(title) ? plainText(title) : title;
}

/** An Atom text of type html is markup (RFC 4287, 3.1.1.2). */
function plain(text: { value?: string; type?: string } | undefined): string | undefined {
  const { value, type = "text" } = text ?? {};
  return value === undefined || type === "text" ? value : plainText(value);
}
