/** Plain values for tests: a site, articles and documents, each with what a test wants otherwise. */
import type { Article } from "../../src/model/article.ts";
import type { FeedDocument } from "../../src/feeds/feed-document.ts";
import { SITE_LIST } from "../../src/model/addresses/paths.ts";
import type { Site } from "../../src/model/site.ts";

export const ORIGIN = "https://news.example.com";

export const SITE: Site = {
  title: "The Example Herald",
  description: "Articles from the Herald",
  author: "Jane Doe",
  language: "en",
  podcast: { explicit: false },
};

/** Well-formed ids that differ by their number. */
export function uuid(number: number): string {
  return `urn:uuid:6ba7b810-9dad-51d1-80b4-${number.toString(16).padStart(12, "0")}`;
}

export function makeArticle(number = 1, otherwise: Partial<Article> = {}): Article {
  const seconds = String(number % 60).padStart(2, "0");
  return {
    id: uuid(number),
    slug: `article-${number}`,
    title: `Article ${number}`,
    titleDerived: false,
    summary: `What article ${number} says.`,
    section: "World News",
    byline: "Jane Doe and John Roe",
    authors: ["Jane Doe", "John Roe"],
    tags: ["Rivers", "Bridges"],
    language: "en",
    direction: "ltr",
    readingTime: 1,
    body: [
      { kind: "paragraph", html: "<p>First &amp; foremost.</p>", text: "First & foremost." },
      { kind: "paragraph", html: "<p>Then the rest.</p>", text: "Then the rest." },
    ],
    published: `2026-10-01T08:00:${seconds}Z`,
    publishedStated: true,
    updated: `2026-10-02T09:30:${seconds}Z`,
    arrived: `2026-10-01T08:00:${seconds}Z`,
    slice: 1,
    ...otherwise,
  };
}

/** An article of which the text says nothing but its body. */
export function makeBareArticle(number = 1, otherwise: Partial<Article> = {}): Article {
  const article: { -readonly [Key in keyof Article]: Article[Key] } = makeArticle(number);
  delete article.section;
  delete article.byline;
  return {
    ...article,
    titleDerived: true,
    authors: [],
    tags: [],
    language: "und",
    publishedStated: false,
    ...otherwise,
  };
}

export function makeDocument(
  articles: readonly Article[],
  otherwise: Partial<FeedDocument> = {},
): FeedDocument {
  return {
    list: SITE_LIST,
    id: uuid(0xfeed),
    origin: ORIGIN,
    articles,
    updated: "2026-10-03T12:00:00Z",
    complete: true,
    ...otherwise,
  };
}
