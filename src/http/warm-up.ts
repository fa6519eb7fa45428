/**
 * A rehearsal when an isolate starts: engines compile a function when it first runs, and a feed's
 * first rendering and compression would spend that out of the first request's CPU, of which the
 * free plan has 10 ms; starting has 1 s (docs/caching-and-cost.md has what it costs and saves).
 * What is rendered here goes nowhere.
 */
import type { Article } from "../model/article.ts";
import { renderFeed } from "../feeds/render-feed.ts";
import { FORMATS, SITE_LIST } from "../model/paths.ts";
import type { Site } from "../model/site.ts";
import { compress } from "./compress.ts";

const TIME = "2026-01-01T00:00:00Z";

const ARTICLE: Article = {
  id: "urn:uuid:00000000-0000-5000-8000-000000000000",
  slug: "rehearsal",
  title: "Rehearsal & title",
  titleDerived: false,
  summary: "A summary.",
  section: "Section",
  authors: ["Author"],
  tags: ["tag"],
  language: "en",
  direction: "ltr",
  readingTime: 1,
  // Long enough to be worth compressing.
  body: [{ kind: "paragraph", html: `<p>${"Text & text. ".repeat(150)}</p>`, text: "Text." }],
  published: TIME,
  publishedStated: true,
  updated: TIME,
  arrived: TIME,
  slice: 1,
  firstRevision: 1,
  revision: 1,
};

export function warmUp(site: Site): void {
  const encoder = new TextEncoder();
  const document = {
    list: SITE_LIST,
    id: ARTICLE.id,
    origin: "https://rehearsal.invalid",
    articles: [ARTICLE, ARTICLE],
    updated: TIME,
    complete: false,
  };
  for (const format of FORMATS) compress(encoder.encode(renderFeed(site, document, format)));
}
