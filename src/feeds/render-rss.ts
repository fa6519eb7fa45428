/** A feed document in, RSS 2.0 out, by the RSS Advisory Board's Best Practices Profile. */
import { Feed } from "feed";
import type { Site } from "../site.ts";
import type { FeedDocument } from "./feed-document.ts";
import { feedEntry, type FeedEntry } from "./feed-entry.ts";
import { feedHead, GENERATOR, type FeedHead } from "./feed-head.ts";
import { Fence, type Additions } from "./fence.ts";
import { CONTENT, DC, HISTORY, MEDIA } from "./namespaces.ts";
import { htmlText, xmlAttribute, xmlElement, xmlHexText, xmlText, type Xml } from "./xml.ts";

const SPECIFICATION = "https://www.rssboard.org/rss-specification";
/** Minutes for which a reader may keep the document. */
const TTL = 60;

export function renderRss(site: Site, document: FeedDocument): string {
  const fence = new Fence();
  const text = (value: string): string => fence.keep(xmlHexText(value));
  const head = feedHead(site, document, "rss");
  const feed = new Feed({
    title: text(head.title),
    link: text(head.page),
    description: text(site.description),
    language: text(site.language),
    ttl: TTL,
    updated: new Date(document.updated),
    generator: text(GENERATOR),
    docs: text(SPECIFICATION),
    feedLinks: { rss: fence.keep(xmlAttribute(head.self)) },
    ...(head.hub === undefined ? {} : { hub: fence.keep(xmlAttribute(head.hub)) }),
    ...(site.rights === undefined ? {} : { copyright: text(site.rights) }),
  });
  const entries = document.articles.map((article) => feedEntry(article, document.origin));
  for (const { article, url, html, categories } of entries) {
    feed.addItem({
      title: text(article.title),
      link: text(url),
      id: text(article.id),
      date: new Date(article.published),
      ...(article.summary === ""
        ? {}
        : { description: fence.keep(xmlText(htmlText(article.summary))) }),
      content: fence.keep(xmlText(html)),
      category: categories.map(({ name, scheme }) => ({
        name: text(name),
        domain: fence.keep(xmlAttribute(scheme)),
      })),
    });
  }
  return fence.complete(
    feed.rss2(),
    { root: "rss", parent: "channel", entry: "item" },
    channelAdditions(site, document, head),
    entries.map(itemAdditions),
  );
}

function channelAdditions(site: Site, document: FeedDocument, head: FeedHead): Additions {
  const link = (rel: string, href: string): Xml => xmlElement("atom:link", { rel, href });
  return {
    attributes: {
      ...HISTORY,
      ...MEDIA,
      ...(document.articles.length > 0 ? {} : { ...DC, ...CONTENT }),
    },
    elements: [
      xmlElement("dc:creator", {}, xmlHexText(site.author)),
      ...(head.isArchive ? [link("current", head.current)] : []),
      ...(head.previousArchive === undefined ? [] : [link("prev-archive", head.previousArchive)]),
      ...(head.isArchive ? [xmlElement("fh:archive", {})] : []),
      ...(document.complete && !head.isArchive ? [xmlElement("fh:complete", {})] : []),
    ],
  };
}

function itemAdditions({ article, creators, language, source }: FeedEntry): Additions {
  const dc = (name: string, value: string | undefined): Xml[] =>
    value === undefined ? [] : [xmlElement(`dc:${name}`, {}, xmlHexText(value))];
  return {
    attributes: {},
    elements: [
      ...creators.flatMap((creator) => dc("creator", creator)),
      ...dc("language", language),
      ...dc("source", source?.url ?? source?.name),
      xmlElement("atom:updated", {}, xmlText(article.updated)),
      ...(article.image === undefined
        ? []
        : [xmlElement("media:content", { url: article.image, medium: "image" })]),
    ],
  };
}
