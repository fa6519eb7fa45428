/**
 * An article as every format shows it: the values are worked out once, so that the three formats
 * cannot disagree. An `Article` in, the values of its entry out.
 */
import { type Article } from "../model/article.ts";
import { readingHtml } from "../model/reading-text.ts";
import { atOrigin } from "../model/addresses/addresses-in.ts";
import { withoutForbidden } from "../model/escape.ts";
import type { Enclosure, Picture } from "../model/media.ts";
import { listPath, permalinkOf, type Format } from "../model/addresses/paths.ts";
import { feedHtml } from "./feed-html.ts";
import { time } from "./fence.ts";
import { webAddress } from "./web-address.ts";

interface Category {
  readonly name: string;
  /** The address of the vocabulary that the name is from. */
  readonly scheme: string;
}

export interface FeedEntry {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  /** Plain text; absent when there is none. */
  readonly summary: string | undefined;
  /** The whole article; an article that is read from right to left says so itself. */
  readonly html: string;
  readonly published: Date;
  readonly updated: Date;
  /** Empty when the text names nobody: the feed's author then stands for the entry. */
  readonly creators: readonly string[];
  /** The section, then the tags; no name twice. */
  readonly categories: readonly Category[];
  /** A BCP 47 tag; absent when the language is not known. */
  readonly language: string | undefined;
  readonly sourceName: string | undefined;
  readonly sourceUrl: string | undefined;
  /** At an absolute address. */
  readonly image: Picture | undefined;
  /** At absolute addresses. */
  readonly enclosures: readonly Enclosure[];
  readonly article: Article;
}

export function feedEntry(article: Article, origin: string, format: Format): FeedEntry {
  const url =
    origin + permalinkOf({ slug: withoutForbidden(article.slug), permalink: article.permalink });
  const html = feedHtml(readingHtml(article), origin, url);
  return {
    id: article.ids?.[format] ?? article.id,
    url,
    title: article.title,
    summary: article.summary === "" ? undefined : article.summary,
    html: article.direction === "rtl" ? `<div dir="rtl">${html}</div>` : html,
    published: time(article.published),
    updated: time(article.updated),
    creators: creators(article),
    categories: categories(article, origin),
    language: article.language === "und" ? undefined : article.language,
    sourceName: article.origin?.name,
    sourceUrl: article.origin?.url === undefined ? undefined : webAddress(article.origin.url),
    image: article.image && {
      ...article.image,
      address: webAddress(atOrigin(article.image.address, origin)),
    },
    enclosures: (article.enclosures ?? []).map((enclosure) => ({
      ...enclosure,
      address: webAddress(atOrigin(enclosure.address, origin)),
    })),
    article,
  };
}

/** The people, or the byline as it stands where no people were made out in it. */
function creators(article: Article): readonly string[] {
  if (article.authors.length > 0) return article.authors;
  return article.byline === undefined ? [] : [article.byline];
}

function categories(article: Article, origin: string): readonly Category[] {
  // The folder of the lists, without the slash that would follow.
  const scheme = (kind: "section" | "tag"): string =>
    origin + listPath({ kind, slug: "" }).slice(0, -1);
  const [sections, tags] = [scheme("section"), scheme("tag")];
  const schemes = new Map<string, string>();
  if (article.section !== undefined) schemes.set(article.section, sections);
  for (const tag of article.tags) if (!schemes.has(tag)) schemes.set(tag, tags);
  return Array.from(schemes, ([name, vocabulary]) => ({ name, scheme: vocabulary }));
}

/** RFC 3339 in whole seconds, as the model has it. */
export function wholeSeconds(date: Date): string {
  return `${date.toISOString().slice(0, -".000Z".length)}Z`;
}
