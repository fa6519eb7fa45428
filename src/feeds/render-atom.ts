/** A feed document in, Atom 1.0 (RFC 4287) out. */
import { xmlAttribute, xmlText } from "../model/escape.ts";
import type { Site } from "../model/site.ts";
import type { FeedDocument } from "./feed-document.ts";
import { feedEntry, type FeedEntry } from "./feed-entry.ts";
import { feedHead, GENERATOR, type FeedHead } from "./feed-head.ts";
import { Fence, time, type Additions, type FencedItem, type Layout, type Ticket } from "./fence.ts";
import { historyElements, imageElements, licenseElements, NAMESPACES } from "./xml-additions.ts";
import { xmlElement, xmlHtml, xmlPlainText } from "./xml.ts";

const LAYOUT: Layout = { root: "feed", parent: "feed", entry: "entry", depth: 1 };

export function renderAtom(site: Site, document: FeedDocument): string {
  const fence = new Fence();
  const text = (value: string): Ticket => fence.keep(xmlPlainText(value));
  const attribute = (value: string): Ticket => fence.keep(xmlAttribute(value));
  const head = feedHead(site, document, "atom");
  const entries = document.articles.map((article) => feedEntry(article, document.origin, "atom"));
  const laidOut = fence.layOut(
    "atom1",
    {
      id: text(document.id),
      title: text(head.title),
      updated: time(document.updated),
      generator: text(GENERATOR),
      // RFC 4287, 4.1.1: with it an entry without a byline is valid, and nobody is invented.
      author: { name: text(site.author) },
      link: attribute(head.page),
      feedLinks: { atom: attribute(head.self) },
      description: text(site.description),
      ...(document.icons ? { favicon: fence.keep(xmlText(document.icons.small)) } : {}),
      ...(head.hub === undefined ? {} : { hub: attribute(head.hub) }),
      ...(site.rights === undefined ? {} : { copyright: text(site.rights) }),
    },
    entries.map((entry) => item(entry, fence)),
  );
  return fence.complete(
    plain(laidOut),
    LAYOUT,
    feedAdditions(site, head),
    entries.map(entryAdditions),
  );
}

function item(entry: FeedEntry, fence: Fence): FencedItem {
  const text = (value: string): Ticket => fence.keep(xmlPlainText(value));
  const attribute = (value: string): Ticket => fence.keep(xmlAttribute(value));
  return {
    title: text(entry.title),
    id: text(entry.id),
    link: attribute(entry.url),
    date: entry.updated,
    published: entry.published,
    ...(entry.summary === undefined ? {} : { description: text(entry.summary) }),
    content: fence.keep(xmlHtml(entry.html)),
    author: entry.creators.map((name) => ({ name: text(name) })),
    category: entry.categories.map(({ name, scheme }) => ({
      term: attribute(name),
      scheme: attribute(scheme),
    })),
  };
}

/** Titles and summaries are plain text, times are whole seconds; the library says otherwise. */
function plain(laidOut: string): string {
  return laidOut
    .replaceAll('<title type="html">', '<title type="text">')
    .replaceAll('<summary type="html">', '<summary type="text">')
    .replace(/\.\d{3}Z</g, "Z<");
}

function feedAdditions(site: Site, head: FeedHead): Additions {
  const { fh, media, dc } = NAMESPACES;
  return {
    attributes: {
      "xml:lang": site.language,
      "xmlns:fh": fh,
      "xmlns:media": media,
      "xmlns:dc": dc,
    },
    elements: [...historyElements(head, "link"), ...licenseElements(site, "link")],
  };
}

function entryAdditions(entry: FeedEntry): Additions {
  const { language, sourceUrl, sourceName, image, enclosures } = entry;
  return {
    attributes: { "xml:lang": language },
    elements: [
      ...(sourceUrl === undefined
        ? []
        : [xmlElement("link", { rel: "via", href: sourceUrl, title: sourceName })]),
      // A source without an address cannot be a link.
      ...(sourceUrl === undefined && sourceName !== undefined
        ? [xmlElement("dc:source", {}, xmlPlainText(sourceName))]
        : []),
      ...imageElements(image),
      ...enclosures.map(({ address: href, type, length }) =>
        xmlElement("link", { rel: "enclosure", href, type, length: length?.toString() }),
      ),
    ],
  };
}
