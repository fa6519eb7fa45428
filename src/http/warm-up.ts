/**
 * What an isolate does when it starts: it renders and compresses a feed in each format, renders a page, for
 * which Hono loads a module of Node's, and throws the results away. Engines compile a function when it first
 * runs. The first request, which has 10 ms of CPU on the free plan, would pay for that; starting has 1 s
 * (docs/caching-and-cost.md has figures).
 */
import type { Article } from "../model/article.ts";
import { renderFeed } from "../feeds/render-feed.ts";
import { FORMATS, SITE_LIST } from "../model/addresses/paths.ts";
import { renderErrorPage } from "../pages/error-page.tsx";
import type { Site } from "../model/site.ts";
import { compress } from "./compress.ts";

const TIME = "2026-01-01T00:00:00Z";

const ARTICLE: Article = {
  id: "urn:uuid:00000000-0000-5000-8000-000000000000",
  slug: "warm-up",
  title: "Title & more",
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
};

export function warmUp(site: Site): void {
  const encoder = new TextEncoder();
  const document = {
    list: SITE_LIST,
    id: ARTICLE.id,
    origin: "https://warm-up.invalid",
    articles: [ARTICLE, ARTICLE],
    updated: TIME,
    complete: false,
  };
  renderErrorPage(site, document.origin, { status: 404, detail: "Text." });
  for (const format of FORMATS) compress(encoder.encode(renderFeed(site, document, format)));
}
