/** What each format says of a feed and of its entries in, the same facts out. */
import type { parseFeed } from "feedsmith";
import { escapeMarkup } from "../../model/escape.ts";
import type { OldEntry, OldFeed } from "../../model/old-feed.ts";
import { given } from "../../model/given.ts";
import { plainText } from "../plain-text.ts";
import { BLOGGER_FEED, bloggerKind, isDraft, tagsOf } from "./blogger.ts";

type Feed = ReturnType<typeof parseFeed<string>>;
type Parsed<F extends string> = Extract<Feed, { format: F }>["feed"];

export function readRss(feed: Parsed<"rss">): ReadFeed {
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
      sounds: item.enclosures?.map(({ url, length, type }) =>
        sound(url, type, length, item.itunes?.duration),
      ),
      season: item.itunes?.season,
      episode: item.itunes?.episode,
    })),
  };
}

export function readRdf(feed: Parsed<"rdf">): ReadFeed {
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

export function readAtom(feed: Parsed<"atom">): ReadFeed {
  const all = (feed.entries ?? []).map((item) => ({ ...item, of: bloggerKind(item) ?? "post" }));
  const kinds = Map.groupBy(all, ({ of }) => of);
  const [posts = [], pages = []] = [kinds.get("post"), kinds.get("page")];
  kinds.delete("post");
  kinds.delete("page");
  return {
    title: plain(feed.title),
    description: plain(feed.subtitle),
    page: linkOf(feed.links, "alternate"),
    self: linkOf(feed.links, BLOGGER_FEED) ?? linkOf(feed.links, "self"),
    left: Array.from(kinds, ([kind, items]) => `${items.length} of the kind ${kind}`),
    entries: [...posts, ...pages].map((item): Facts => ({
      id: item.id,
      kind: item.of === "page" ? "page" : undefined,
      state: isDraft(item) ? "draft" : undefined,
      links: [linkOf(item.links, "alternate"), linkOf(item.links, "related")],
      title: plain(item.title),
      published: item.published ?? item.updated,
      updated: item.updated,
      html: htmlOf(item.content) ?? htmlOf(item.summary),
      authors: item.authors?.map(({ name }) => name),
      tags: tagsOf(item),
      sounds: item.links
        ?.filter(({ rel }) => rel === "enclosure")
        .map(({ href, type, length }) => sound(href, type, length, item.itunes?.duration)),
    })),
  };
}

export function readJson(feed: Parsed<"json">): ReadFeed {
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
      html: item.content_html ?? (item.content_text && htmlOfText(item.content_text)),
      authors: item.authors?.map(({ name }) => name),
      tags: item.tags,
      sounds: item.attachments?.map((file) =>
        sound(file.url, file.mime_type, file.size_in_bytes, file.duration_in_seconds),
      ),
    })),
  };
}

export interface ReadFeed extends Whole {
  readonly entries: readonly Facts[];
}

/** What a feed says of itself. */
type Whole = {
  readonly [Key in Exclude<keyof OldFeed, "format" | "entries">]?: OldFeed[Key] | undefined;
};

export interface Facts {
  readonly kind?: OldEntry["kind"] | undefined;
  readonly state?: OldEntry["state"] | undefined;
  readonly sounds?: OldEntry["sounds"] | undefined;
  readonly season?: number | undefined;
  readonly episode?: number | undefined;
  readonly id: string | undefined;
  readonly links: readonly (string | undefined)[];
  readonly title?: string | undefined;
  readonly published?: string | Date | undefined;
  readonly updated?: string | Date | undefined;
  readonly html?: string | undefined;
  readonly authors?: readonly (string | undefined)[] | undefined;
  readonly tags?: readonly (string | undefined)[] | undefined;
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

interface AtomText {
  readonly value?: string;
  readonly type?: string;
}

/** An Atom text of type html is markup (RFC 4287, 3.1.1.2). */
function plain(text: AtomText | undefined): string | undefined {
  const { value, type = "text" } = text ?? {};
  return value === undefined || type === "text" ? value : plainText(value);
}

/** As front matter has it. */
function sound(
  url: string | undefined,
  type: string | undefined,
  length: number | undefined,
  duration: number | undefined,
): Readonly<Record<string, unknown>> {
  return given({ url, type, length, duration });
}

/** An Atom text is plain unless it says otherwise (RFC 4287, 3.1.1). */
function htmlOf(text: AtomText | undefined): string | undefined {
  const { value, type = "text" } = text ?? {};
  return value !== undefined && /^text(?:\/plain)?$/u.test(type) ? htmlOfText(value) : value;
}

/** A text without markup, as HTML that shows it. */
function htmlOfText(text: string): string {
  const paragraphs = escapeMarkup(text)
    .trim()
    .split(/\n{2,}/u);
  return paragraphs.map((one) => `<p>${one.replace(/\n/gu, "<br>\n")}</p>`).join("\n\n");
}
