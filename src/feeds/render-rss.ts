/** A feed document in, RSS 2.0 out, by the RSS Advisory Board's Best Practices Profile. */
import { escapeMarkup, xmlAttribute, xmlText, xmlTitle, type Xml } from "../model/escape.ts";
import type { Site } from "../model/site.ts";
import type { FeedDocument } from "./feed-document.ts";
import { feedEntry, wholeSeconds, type FeedEntry } from "./feed-entry.ts";
import { feedHead, GENERATOR, type FeedHead } from "./feed-head.ts";
import { Fence, time, type Additions, type FencedItem, type Layout, type Ticket } from "./fence.ts";
import {
  enclosureElements,
  episodeElements,
  isPodcast,
  ITUNES,
  podcastElements,
} from "./podcast.ts";
import { historyElements, imageElements, licenseElements, NAMESPACES } from "./xml-additions.ts";
import { xmlElement, xmlHtml, xmlPlainText } from "./xml.ts";

const LAYOUT: Layout = { root: "rss", parent: "channel", entry: "item", depth: 2 };
const SPECIFICATION = "https://www.rssboard.org/rss-specification";
/** Minutes for which a reader may keep the document. */
const TTL = 60;

export function renderRss(site: Site, document: FeedDocument): string {
  const fence = new Fence();
  const text = (value: string): Ticket => fence.keep(xmlText(value));
  const head = feedHead(site, document, "rss");
  const entries = document.articles.map((article) => feedEntry(article, document.origin, "rss"));
  const laidOut = fence.layOut(
    "rss2",
    {
      title: fence.keep(xmlTitle(head.title)),
      link: text(head.page),
      description: fence.keep(xmlPlainText(site.description)),
      language: text(site.language),
      ttl: TTL,
      updated: time(document.updated),
      generator: text(GENERATOR),
      docs: text(SPECIFICATION),
      feedLinks: { rss: fence.keep(xmlAttribute(head.self)) },
      ...(head.hub === undefined ? {} : { hub: fence.keep(xmlAttribute(head.hub)) }),
      ...(site.rights === undefined ? {} : { copyright: fence.keep(xmlPlainText(site.rights)) }),
    },
    entries.map((entry) => item(entry, fence)),
  );
  return fence.complete(
    laidOut,
    LAYOUT,
    channelAdditions(site, head, entries, document.icons),
    entries.map(itemAdditions),
  );
}

function item(entry: FeedEntry, fence: Fence): FencedItem {
  const text = (value: string): Ticket => fence.keep(xmlText(value));
  return {
    title: fence.keep(xmlTitle(entry.title)),
    link: text(entry.url),
    // Without an id, the library makes the link the guid, and says that it is one.
    ...(entry.id === entry.url ? {} : { id: text(entry.id) }),
    date: entry.published,
    // The element is HTML to readers: the summary's text stands in it as HTML.
    ...(entry.summary === undefined
      ? {}
      : { description: fence.keep(xmlHtml(escapeMarkup(entry.summary))) }),
    content: fence.keep(xmlHtml(entry.html)),
    category: entry.categories.map(({ name, scheme }) => ({
      name: fence.keep(xmlPlainText(name)),
      domain: fence.keep(xmlAttribute(scheme)),
    })),
  };
}

function channelAdditions(
  site: Site,
  head: FeedHead,
  entries: readonly FeedEntry[],
  icons: FeedDocument["icons"],
): Additions {
  const plays = isPodcast(entries);
  const { fh, media, dc, content } = NAMESPACES;
  return {
    attributes: {
      "xmlns:fh": fh,
      "xmlns:media": media,
      ...(plays ? { "xmlns:itunes": ITUNES } : {}),
      // The library declares these two itself as soon as an item has content.
      ...(entries.length === 0 ? { "xmlns:dc": dc, "xmlns:content": content } : {}),
    },
    elements: [
      xmlElement("dc:creator", {}, xmlText(site.author)),
      ...(icons ? [channelImage(head, icons.small)] : []),
      ...(plays ? podcastElements(site, icons?.large) : []),
      ...historyElements(head, "atom:link"),
      ...licenseElements(site, "atom:link"),
    ],
  };
}

/** RSS 2.0: title and link are those of the channel; a picture of more than 144 pixels is not allowed. */
function channelImage(head: FeedHead, url: string): Xml {
  const element = (name: string, value: Xml): Xml => xmlElement(name, {}, value);
  const parts = [
    element("url", xmlText(url)),
    element("title", xmlTitle(head.title)),
    element("link", xmlText(head.page)),
    element("width", xmlText("144")),
    element("height", xmlText("144")),
  ];
  return element("image", parts.join("") as Xml);
}

function itemAdditions(entry: FeedEntry): Additions {
  const dc = (name: string, value: string | undefined): readonly Xml[] =>
    value === undefined ? [] : [xmlElement(`dc:${name}`, {}, xmlText(value))];
  return {
    attributes: {},
    elements: [
      // RSS has an address and no name in <author>.
      ...entry.creators.flatMap((creator) => dc("creator", creator)),
      ...dc("language", entry.language),
      // RSS's own <source> is the feed that an item was taken from.
      ...dc("source", entry.sourceUrl ?? entry.sourceName),
      xmlElement("atom:updated", {}, xmlText(wholeSeconds(entry.updated))),
      ...imageElements(entry.image),
      ...enclosureElements(entry),
      ...episodeElements(entry),
    ],
  };
}
