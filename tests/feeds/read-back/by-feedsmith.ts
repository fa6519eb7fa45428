/** Feeds read with feedsmith, which trims white space off the ends of every value. */
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import type { Format } from "../../../src/model/addresses/paths.ts";
import { rfc3339, textOfHtml, type ReadEntry } from "./read-entry.ts";

export function readEntries(document: string, format: Format): ReadEntry[] {
  return { rss: rssEntries, atom: atomEntries, json: jsonEntries }[format](document);
}

const none = "nothing read";

function rssEntries(document: string): ReadEntry[] {
  return (parseRssFeed(document).items ?? []).map((item) => ({
    id: item.guid?.value ?? none,
    url: item.link ?? none,
    title: item.title ?? "",
    summary: textOfHtml(item.description),
    html: item.content?.encoded ?? "",
    published: rfc3339(item.pubDate),
    updated: item.atom?.updated ?? none,
    authors: item.dc?.creators ?? [],
    categories: (item.categories ?? []).map(({ name }) => name ?? none),
    language: item.dc?.languages?.[0],
    source: item.dc?.sources?.[0],
    image: item.media?.contents?.[0]?.url,
  }));
}

function atomEntries(document: string): ReadEntry[] {
  return (parseAtomFeed(document).entries ?? []).map((entry) => ({
    id: entry.id ?? none,
    url: entry.links?.find(({ rel }) => rel === undefined)?.href ?? none,
    title: entry.title?.value ?? "",
    summary: entry.summary?.value,
    html: entry.content?.value ?? "",
    published: entry.published ?? none,
    updated: entry.updated ?? none,
    authors: (entry.authors ?? []).map(({ name }) => name ?? none),
    categories: (entry.categories ?? []).map(({ term }) => term ?? none),
    language: entry.xml?.lang,
    source: entry.links?.find(({ rel }) => rel === "via")?.href ?? entry.dc?.sources?.[0],
    image: entry.media?.contents?.[0]?.url,
  }));
}

function jsonEntries(document: string): ReadEntry[] {
  return (parseJsonFeed(JSON.parse(document)).items ?? []).map((item) => ({
    id: item.id ?? none,
    url: item.url ?? none,
    title: item.title ?? "",
    summary: item.summary,
    html: item.content_html ?? "",
    published: item.date_published ?? none,
    updated: item.date_modified ?? none,
    authors: (item.authors ?? []).map(({ name }) => name ?? none),
    categories: item.tags ?? [],
    language: item.language,
    source: item.external_url,
    image: item.image,
  }));
}
