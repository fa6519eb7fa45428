/** A feed document in, JSON Feed 1.1 out. Our own facts stand under `_broadsheet`. */
import { Feed } from "feed";
import type { Site } from "../site.ts";
import type { FeedDocument } from "./feed-document.ts";
import { feedEntry, type FeedEntry } from "./feed-entry.ts";
import { feedHead } from "./feed-head.ts";
import { Fence } from "./fence.ts";
import { permitted } from "./xml.ts";

export function renderJsonFeed(site: Site, document: FeedDocument): string {
  const fence = new Fence();
  const head = feedHead(site, document, "json");
  const feed = new Feed({
    title: fence.keep(head.title),
    link: fence.keep(head.page),
    feedLinks: { json: fence.keep(head.current) },
    description: fence.keep(site.description),
  });
  const entries = document.articles.map((article) => feedEntry(article, document.origin));
  for (const { article, url, html } of entries) {
    feed.addItem({
      id: fence.keep(article.id),
      link: fence.keep(url),
      title: fence.keep(article.title),
      content: fence.keep(html),
      date: new Date(article.updated),
    });
  }
  const version1 = JSON.parse(feed.json1(), (_, value: unknown) =>
    typeof value === "string" ? fence.redeem(value) : value,
  ) as { items: Record<string, unknown>[] };
  const { items, ...top } = version1;
  return json({
    ...top,
    version: "https://jsonfeed.org/version/1.1",
    authors: [{ name: site.author }],
    language: site.language,
    hubs: head.hub === undefined ? undefined : [{ type: "WebSub", url: head.hub }],
    next_url: head.previousArchive,
    items: items.map((item, index) => ({ ...item, ...itemAdditions(entries[index]) })),
  });
}

function itemAdditions(entry: FeedEntry | undefined): object {
  if (!entry) throw new Error("feed wrote more items than it was given");
  const { article, creators, categories, language, source } = entry;
  return {
    summary: article.summary === "" ? undefined : article.summary,
    date_published: article.published,
    date_modified: article.updated,
    authors: creators.length === 0 ? undefined : creators.map((name) => ({ name })),
    tags: categories.length === 0 ? undefined : categories.map(({ name }) => name),
    language,
    external_url: source?.url,
    image: article.image,
    _broadsheet: {
      revision: article.revision,
      section: article.section,
      title_derived: article.titleDerived,
      date_published_stated: article.publishedStated,
      source_name: source?.name,
    },
  };
}

/** Formatted JSON without what the XML formats leave out, so that all three hold the same text. */
function json(value: object): string {
  return JSON.stringify(
    value,
    (_, part: unknown) => (typeof part === "string" ? permitted(part) : part),
    2,
  );
}
