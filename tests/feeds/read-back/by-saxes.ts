/** Feeds read with saxes, by the letter of their specifications and without any trimming. */
import type { Format } from "../../../src/model/addresses/paths.ts";
import { parseJsonFeed } from "./json-feed-schema.ts";
import { rfc3339, textOfHtml, type ReadEntry } from "./read-entry.ts";
import { all, NS, only, readXml, textOf, type Element } from "./xml-tree.ts";

export function readEntries(document: string, format: Format): ReadEntry[] {
  if (format === "json") return jsonEntries(document);
  const root = readXml(document);
  if (format === "atom") return all(root, atom("entry")).map(atomEntry);
  const channel = only(root, "channel");
  if (channel === undefined) throw new Error("no channel");
  return all(channel, "item").map(rssEntry);
}

export const atom = (local: string): string => `{${NS.atom}}${local}`;
export const dc = (local: string): string => `{${NS.dc}}${local}`;

function rssEntry(item: Element): ReadEntry {
  const guid = only(item, "guid");
  if (guid?.attributes["isPermaLink"] !== "false") throw new Error("the guid claims to be a link");
  return {
    id: guid.text,
    url: textOf(item, "link"),
    title: textOf(item, "title"),
    summary: textOfHtml(only(item, "description")?.text),
    html: textOf(item, `{${NS.content}}encoded`),
    published: rfc3339(textOf(item, "pubDate")),
    updated: textOf(item, atom("updated")),
    authors: all(item, dc("creator")).map(({ text }) => text),
    categories: all(item, "category").map(({ text }) => text),
    language: only(item, dc("language"))?.text,
    source: only(item, dc("source"))?.text,
    image: only(item, `{${NS.media}}content`)?.attributes["url"],
  };
}

function atomEntry(entry: Element): ReadEntry {
  const link = (rel: string | undefined): string | undefined =>
    all(entry, atom("link")).find(({ attributes }) => attributes["rel"] === rel)?.attributes[
      "href"
    ];
  const typed = (name: string, type: string): string | undefined => {
    const element = only(entry, atom(name));
    if (element && element.attributes["type"] !== type) throw new Error(`${name} is not ${type}`);
    return element?.text;
  };
  return {
    id: textOf(entry, atom("id")),
    url: link(undefined) ?? "no link",
    title: typed("title", "text") ?? "no title",
    summary: typed("summary", "text"),
    html: typed("content", "html") ?? "no content",
    published: textOf(entry, atom("published")),
    updated: textOf(entry, atom("updated")),
    authors: all(entry, atom("author")).map((author) => textOf(author, atom("name"))),
    categories: all(entry, atom("category")).map(
      ({ attributes }) => attributes["term"] ?? "no term",
    ),
    language: entry.attributes[`{${NS.xml}}lang`],
    source: link("via") ?? only(entry, dc("source"))?.text,
    image: only(entry, `{${NS.media}}content`)?.attributes["url"],
  };
}

function jsonEntries(document: string): ReadEntry[] {
  return parseJsonFeed(document).items.map((item) => ({
    id: item.id,
    url: item.url,
    title: item.title,
    summary: item.summary,
    html: item.content_html,
    published: item.date_published,
    updated: item.date_modified,
    authors: (item.authors ?? []).map(({ name }) => name),
    categories: item.tags ?? [],
    language: item.language,
    source: item.external_url ?? item._broadsheet.source_name,
    image: item.image,
  }));
}
