/**
 * A feed document in, JSON Feed 1.1 out. The library writes version 1.0; the rest is added here, our
 * own facts under `_broadsheet` (docs/feeds.md says what they mean).
 */
import { SITE_PATHS } from "../model/addresses/paths.ts";
import type { Enclosure } from "../model/media.ts";
import type { Site } from "../model/site.ts";
import type { FeedDocument } from "./feed-document.ts";
import { feedEntry, wholeSeconds, type FeedEntry } from "./feed-entry.ts";
import { feedHead, type FeedHead } from "./feed-head.ts";
import { Fence, time } from "./fence.ts";
import { writeJson } from "./write-json.ts";

export function renderJsonFeed(site: Site, document: FeedDocument): string {
  const fence = new Fence();
  const head = feedHead(site, document, "json");
  const entries = document.articles.map((article) => feedEntry(article, document.origin, "json"));
  const laidOut = fence.layOut(
    "json1",
    {
      title: fence.keep(head.title),
      link: fence.keep(head.page),
      // "serves as the unique identifier for the feed": an archive document has the feed's own.
      feedLinks: { json: fence.keep(head.current) },
      description: fence.keep(site.description),
      updated: time(document.updated),
    },
    entries.map((entry) => ({
      id: fence.keep(entry.id),
      link: fence.keep(entry.url),
      title: fence.keep(entry.title),
      content: fence.keep(entry.html),
      date: entry.updated,
    })),
  );
  const { items, ...top } = JSON.parse(laidOut, (_, value: unknown) =>
    typeof value === "string" ? fence.redeem(value) : value,
  ) as { readonly items: readonly object[] };
  return writeJson({
    ...top,
    ...feedAdditions(site, document, head),
    items: entries.map((entry, index) => ({ ...items[index], ...itemAdditions(entry) })),
  });
}

function feedAdditions(site: Site, document: FeedDocument, head: FeedHead): object {
  return {
    version: "https://jsonfeed.org/version/1.1",
    icon: document.icons?.large,
    favicon: document.icons?.small,
    authors: [{ name: site.author }],
    language: site.language,
    hubs: head.hub === undefined ? undefined : [{ type: "WebSub", url: head.hub }],
    next_url: head.previousArchive,
    _broadsheet: {
      about: document.origin + SITE_PATHS.openapi,
      archive: head.isArchive,
      complete: head.isComplete,
      rights: site.rights,
      license: site.license,
    },
  };
}

function attachment({ address, type, length, duration }: Enclosure) {
  return {
    url: address,
    mime_type: type,
    size_in_bytes: length,
    duration_in_seconds: duration,
  };
}

/** What an item has beyond the library's members. */
export function itemAdditions(entry: FeedEntry) {
  const { article, creators, categories } = entry;
  return {
    summary: entry.summary,
    date_published: wholeSeconds(entry.published),
    date_modified: wholeSeconds(entry.updated),
    authors: creators.length === 0 ? undefined : creators.map((name) => ({ name })),
    tags: categories.length === 0 ? undefined : categories.map(({ name }) => name),
    language: entry.language,
    external_url: entry.sourceUrl,
    image: entry.image?.address,
    attachments: entry.enclosures.length === 0 ? undefined : entry.enclosures.map(attachment),
    _broadsheet: {
      section: article.section,
      title_derived: article.titleDerived,
      published_stated: article.publishedStated,
      source_name: entry.sourceName,
    },
  };
}
