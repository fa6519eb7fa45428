/** Articles for tests: one valid article, and whatever a test changes about it. */
import type { Block, NumberedArticle } from "../src/model/article.ts";

/** The article number `n`, counted from 1: later numbers arrived later. */
export function makeArticle(n: number, changes: Partial<NumberedArticle> = {}): NumberedArticle {
  const at = new Date(Date.UTC(2026, 0, 1, 0, 0, n)).toISOString().replace(".000Z", "Z");
  return {
    id: `urn:uuid:00000000-0000-5000-8000-${String(n).padStart(12, "0")}`,
    slug: `article-${n}`,
    title: `Article ${n}`,
    titleDerived: false,
    summary: `The summary of article ${n}.`,
    authors: [],
    tags: [],
    language: "en",
    direction: "ltr",
    readingTime: 1,
    body: [makeParagraph(`The text of article ${n}.`)],
    published: at,
    publishedStated: false,
    updated: at,
    arrived: at,
    slice: 1,
    firstRevision: n,
    revision: n,
    gaps: [],
    ...changes,
  };
}

/** A paragraph as the parser makes it. */
export function makeParagraph(text: string): Block {
  const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return { kind: "paragraph", html: `<p>${escaped}</p>`, text };
}

/** Articles `1` to `count`, newest first, `each` to a slice. */
export function makeArticles(count: number, each: number): NumberedArticle[] {
  return Array.from({ length: count }, (_, at) =>
    makeArticle(count - at, { slice: Math.floor((count - at - 1) / each) + 1 }),
  );
}
