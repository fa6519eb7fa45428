// Bytes that change under an unchanged ETag would never reach those who have the old ones. Every kind
// of document of a fixed edition is printed here, and feeds of every shape.
import { createHash } from "node:crypto";
import { Hono } from "hono";
import { beforeAll, describe, expect, it } from "vitest";
import type { Article } from "../../src/model/article.ts";
import type { EditionFiles } from "../../src/edition/gather-files.ts";
import { RENDERING } from "../../src/model/rendering.ts";
import { renderArticle } from "../../src/feeds/render-article.ts";
import { renderFeed } from "../../src/feeds/render-feed.ts";
import { makeRoutes } from "../../src/http/routes.ts";
import { STYLE_VERSION } from "../../src/pages/style.ts";
import {
  ALIASES,
  FOLDERS,
  FEED_FILES,
  FORMATS,
  SITE_PATHS,
  stylePath,
} from "../../src/model/addresses/paths.ts";
import { readSite } from "../../src/model/site.ts";
import {
  makeArticle as makeFeedArticle,
  makeBareArticle,
  makeDocument,
} from "../feeds/make-document.ts";
import { makeApp, startApp } from "../make-app.ts";
import { makeArticle, makeParagraph } from "../make-article.ts";

/** Addresses of each kind of document, and the digest of what they answered with. */
const PRINTED: Readonly<Record<string, { asked: readonly string[]; digest: string }>> = {
  "the front page": { asked: ["/"], digest: "75906aba7584d7be" },
  "pages of lists": {
    asked: ["/sections/world", "/tags/storms", "/authors/jane-doe", "/tags/past"],
    digest: "45e5b04aa9717d40",
  },
  "pages of the past": {
    asked: [
      "/archive/1",
      "/archive/3",
      "/tags/past/archive/1",
      "/sections/world/archive/1",
      "/authors/john-roe/archive/1",
    ],
    digest: "89aeb3ae02c88f26",
  },
  "pages of articles": {
    asked: ["/articles/article-1", "/articles/article-129", "/articles/article-130"],
    digest: "a0024297d379caf9",
  },
  "pages of feeds": {
    asked: ["/rss.xml", "/sections/world/atom.xml", "/tags/past/feed.json", "/archive/2/atom.xml"],
    digest: "6a9a38c8b9d776d3",
  },
  "the page about subscribing": { asked: ["/subscribe"], digest: "eb5e92373cb513e2" },
  "articles for scripts": {
    asked: ["/articles/article-129.json", "/articles/article-129.txt"],
    digest: "a4e2efb7dc79a864",
  },
  feeds: {
    asked: ["", "/archive/2", "/sections/world", "/tags/past", "/authors/jane-doe"]
      .concat(["/sections/world/archive/2", "/tags/past/archive/1", "/authors/john-roe/archive/3"])
      .flatMap((list) => FORMATS.map((format) => `${list}/${FEED_FILES[format]}`))
      .concat("/feed"),
    digest: "b3e51b130e6c94bd",
  },
  "the lists and their feeds": {
    asked: ["/opml.xml", "/opml/2.xml", "/lists.json", "/lists/2.json"],
    digest: "c29e3a8b8cedf33f",
  },
  changes: {
    asked: ["/changes.json", "/changes.json?since=600&from=200"],
    digest: "744dbe0254cec7f8",
  },
  sitemaps: {
    asked: ["/sitemap.xml", "/sitemap/1.xml", "/sitemap/2.xml"],
    digest: "b0142789a79f4f26",
  },
  "searches and their feeds": {
    asked: [
      "/search",
      "/search?q=storm",
      "/search?q=nothing",
      "/opensearch.xml",
      ...["q=storm", "q=storm&before=100"].flatMap((query) =>
        FORMATS.map((format) => `/search/${FEED_FILES[format]}?${query}`),
      ),
    ],
    digest: "b7587eb6e054a412",
  },
  "the rules for robots": { asked: ["/robots.txt"], digest: "cadffd9317413396" },
  "the icon": { asked: ["/icon.svg"], digest: "ae7a790602acd830" },
};

/** The version of what renders with which these digests were written. */
const VERSION = 15;

const RAISE =
  "a document prints otherwise: raise RENDERING in src/model/rendering.ts, and " +
  "write the version and the digest here";

const HOST = "https://news.example.com";
const LANGUAGES = ["en", "de", "es", "fr", "pt"];
const VARIABLES = {
  SITE_URL: HOST,
  SITE_TITLE: "The Example Herald & Post",
  SITE_AUTHOR: "Jane Doe",
  HUB_URL: "https://hub.example.com/",
  SITE_RIGHTS: "© Jane Doe",
};

/** So far apart that the sitemap has two parts. */
const SPACING = 100;

/** So many that the directory of lists has two parts. */
const MANY = Array.from({ length: 500 }, (_, at) => `Subject ${at}`);

let files: EditionFiles;

beforeAll(async () => {
  const articles = Array.from({ length: 130 }, (_, at) => {
    const number = 130 - at;
    return makeArticle(number, {
      slice: Math.ceil(number / 35),
      section: "World",
      authors: ["John Roe"],
      tags: ["Past", ...(number % 2 === 0 ? ["Storms"] : [])].concat(number === 7 ? MANY : []),
      revision: number * SPACING,
      ...UNLIKE[number],
    });
  });
  const removed = [
    { ...makeArticle(200), formerSlugs: [], removed: "2026-03-01T00:00:00Z", revision: 700 },
  ];
  const revision = 130 * SPACING;
  ({ files } = await makeApp(articles, { edition: { revision, removed } }));
});

/** The articles that show what an article can have. */
const UNLIKE: Readonly<Record<number, Partial<Article>>> = {
  130: {
    titleDerived: true,
    tags: [],
    language: "ar",
    direction: "rtl",
    body: [makeParagraph("The storm of March broke the bridge over the harbour mouth.")],
  },
  129: {
    standfirst: "Four months & a day",
    byline: "Jane Doe, in Exampleton",
    authors: ["Jane Doe"],
    image: { address: "https://img.example.com/a.jpg" },
    origin: { name: "The Gazette", url: "https://gazette.example.com/" },
    updated: "2026-02-01T00:00:00Z",
    publishedStated: true,
    readingTime: 7,
    body: [
      makeParagraph("The storm of March broke the bridge < the quay over the harbour mouth."),
      { kind: "heading", html: "<h2>Repairs</h2>", text: "Repairs" },
    ],
  },
};

/** What an address answers in each language of the pages; the style's version is its own. */
async function print(path: string, headers: Readonly<Record<string, string>>): Promise<string> {
  let printed = "";
  for (const SITE_LANGUAGE of LANGUAGES) {
    const { app } = await startApp(files, { variables: { ...VARIABLES, SITE_LANGUAGE } });
    const response = await app.request(HOST + path, { headers });
    expect(response.status, path).toBe(200);
    printed += await response.text();
  }
  return printed.replaceAll(stylePath(STYLE_VERSION), "");
}

describe("the version of what renders is raised when a document prints otherwise", () => {
  it.each(Object.entries(PRINTED))("%s", async (kind, { asked, digest }) => {
    const headers = kind === "pages of feeds" ? { "Sec-Fetch-Dest": "document" } : {};
    const hash = createHash("sha256");
    for (const path of asked) hash.update(await print(path, headers));
    const printed = { version: RENDERING, digest: hash.digest("hex").slice(0, 16) };
    expect(printed, RAISE).toEqual({ version: VERSION, digest });
  });

  it("feeds of every shape", () => {
    const named = makeBareArticle(3, { direction: "rtl", origin: { name: "The Gazette" } });
    const articles = [makeFeedArticle(1, UNLIKE[129]), makeBareArticle(2), named];
    const documents = [
      makeDocument(articles),
      makeDocument([]),
      makeDocument(articles, { complete: false, slice: 2, previousSlice: 1 }),
      makeDocument(articles, { list: { kind: "tag", slug: "t" }, listTitle: "T" }),
    ];
    const { site } = readSite(VARIABLES);
    const hash = createHash("sha256");
    for (const document of documents) {
      for (const format of FORMATS) hash.update(renderFeed(site, document, format));
    }
    for (const each of articles) hash.update(renderArticle(each, HOST));
    const printed = { version: RENDERING, digest: hash.digest("hex").slice(0, 16) };
    expect(printed, RAISE).toEqual({ version: VERSION, digest: "f3dd25db780fe5ff" });
  });

  it("is told of every kind of document that there is", async () => {
    const routes = makeRoutes(readSite(VARIABLES).site).map(([pattern]) => pattern);
    // These are versioned by their content; aliases and folders answer what is asked for elsewhere.
    const elsewhere = Object.keys({ ...ALIASES, ...FOLDERS });
    const versioned = new Set([...elsewhere, stylePath(STYLE_VERSION), SITE_PATHS.openapi]);
    const router = new Hono();
    for (const pattern of routes) router.get(pattern, (context) => context.text(pattern));
    const asked = Object.values(PRINTED).flatMap(({ asked }) => asked);
    const met = new Set<string>();
    for (const path of asked) met.add(await (await router.request(HOST + path)).text());
    expect(routes.filter((pattern) => !versioned.has(pattern) && !met.has(pattern))).toEqual([]);
  });
});
