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
import { given } from "../../model/given.ts";
import { withKinds } from "./blogger.ts";
import { readAtom, readJson, readRdf, readRss, type Facts, type ReadFeed } from "./feed-facts.ts";

/** Throws `Unreadable`. `name` is for the message. */
export function readOldFeed(text: string, name: string): OldFeed {
  const clean = withKinds(text.replace(/^\ufeff/u, "").trimStart());
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

function feedOf(format: OldFeed["format"], { entries, ...about }: ReadFeed): OldFeed {
  const links = ownLinks(
    [about.page, about.self],
    entries.map((facts) => facts.links),
  );
  return {
    format,
    ...given(about),
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

function entry(told: Facts, found: Links = {}): OldEntry {
  const { id, links: _, published, updated, authors, tags, ...facts } = told;
  return given({
    ...{ ...facts, ...found },
    id: id ?? "",
    published: time(published),
    updated: time(updated),
    authors: names(authors),
    tags: names(tags),
  });
}

function names(all: readonly (string | undefined)[] | undefined): string[] {
  return [...new Set((all ?? []).filter((name) => name !== undefined && name !== ""))] as string[];
}

function time(date: string | Date | undefined): string | undefined {
  const read = date instanceof Date ? date.toISOString() : date && readStatedTime(date)?.at;
  return isDate(read) ? read : undefined;
}
