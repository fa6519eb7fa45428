/** A feed document in, Atom 1.0 (RFC 4287) out. */
import { Feed } from "feed";
import type { Site } from "../site.ts";
import type { FeedDocument } from "./feed-document.ts";
import { feedEntry, type FeedEntry } from "./feed-entry.ts";
import { feedHead, GENERATOR, type FeedHead } from "./feed-head.ts";
import { Fence, type Additions } from "./fence.ts";
import { HISTORY, MEDIA } from "./namespaces.ts";
import { xmlAttribute, xmlElement, xmlText, type Xml } from "./xml.ts";

export function renderAtom(site: Site, document: FeedDocument): string {
  const fence = new Fence();
  const text = (value: string): string => fence.keep(xmlText(value));
  const attribute = (value: string): string => fence.keep(xmlAttribute(value));
  const head = feedHead(site, document, "atom");
  const feed = new Feed({
    id: text(document.id),
    title: text(head.title),
    updated: new Date(document.updated),
    generator: text(GENERATOR),
    author: { name: text(site.author) },
    link: attribute(head.page),
    feedLinks: { atom: attribute(head.self) },
    description: text(site.description),
    ...(head.hub === undefined ? {} : { hub: attribute(head.hub) }),
    ...(site.rights === undefined ? {} : { copyright: text(site.rights) }),
  });
  const entries = document.articles.map((article) => feedEntry(article, document.origin));
  for (const { article, url, html, creators, categories } of entries) {
    feed.addItem({
      title: text(article.title),
      id: text(article.id),
      link: attribute(url),
      date: new Date(article.updated),
      published: new Date(article.published),
      ...(article.summary === "" ? {} : { description: text(article.summary) }),
      content: text(html),
      author: creators.map((name) => ({ name: text(name) })),
      category: categories.map(({ name, scheme }) => ({
        term: attribute(name),
        scheme: attribute(scheme),
      })),
    });
  }
  return fence.complete(
    // Whole seconds, and titles and summaries as the plain text that they are.
    feed
      .atom1()
      .replaceAll(".000Z<", "Z<")
      .replaceAll('<title type="html">', '<title type="text">')
      .replaceAll('<summary type="html">', '<summary type="text">'),
    { root: "feed", parent: "feed", entry: "entry" },
    feedAdditions(site, document, head),
    entries.map(entryAdditions),
  );
}

function feedAdditions(site: Site, document: FeedDocument, head: FeedHead): Additions {
  const link = (rel: string, href: string): Xml => xmlElement("link", { rel, href });
  return {
    attributes: { "xml:lang": site.language, ...HISTORY, ...MEDIA },
    elements: [
      ...(head.isArchive ? [link("current", head.current)] : []),
      ...(head.previousArchive === undefined ? [] : [link("prev-archive", head.previousArchive)]),
      ...(head.isArchive ? [xmlElement("fh:archive", {})] : []),
      ...(document.complete && !head.isArchive ? [xmlElement("fh:complete", {})] : []),
    ],
  };
}

function entryAdditions({ article, language, source }: FeedEntry): Additions {
  return {
    attributes: { "xml:lang": language },
    elements: [
      ...(source?.url === undefined
        ? []
        : [xmlElement("link", { rel: "via", href: source.url, title: source.name })]),
      ...(article.image === undefined
        ? []
        : [xmlElement("media:content", { url: article.image, medium: "image" })]),
    ],
  };
}
