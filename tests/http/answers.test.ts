// What a review of the Worker against RFC 9110 and feed readers found, a row for each answer.
import type { Hono } from "hono";
import { beforeAll, describe, expect, it } from "vitest";
import { ALIASES, feedPath, SITE_LIST } from "../../src/model/addresses/paths.ts";
import { makeApp, startApp } from "../make-app.ts";
import { makeArticles } from "../make-article.ts";

const HOST = "https://news.example.com";
const JSON_FEED = "application/feed+json";
const ATOM = "application/atom+xml; charset=utf-8";

let app: Hono;
let canonical: Hono;

beforeAll(async () => {
  const articles = makeArticles(20, 15).map((article) => ({
    ...article,
    section: "World News",
    tags: ["Straße", article.title],
  }));
  const edition = { redirects: [{ from: "before", to: "article-1" }] };
  const made = await makeApp(articles, { edition, variables: { FEED_ALIASES: "/old/feed" } });
  app = made.app;
  canonical = (await startApp(made.files, { variables: { SITE_URL: HOST } })).app;
});

interface Row {
  readonly what: string;
  readonly path: string;
  readonly method?: string;
  readonly asked?: Record<string, string>;
  readonly status: number;
  /** Headers of the answer. */
  readonly says?: Record<string, string>;
}

const movesTo = (path: string): Pick<Row, "status" | "says"> => ({
  status: 301,
  says: { Location: HOST + path },
});

const ROWS: readonly Row[] = [
  {
    what: "/feed gives Atom to who prefers it to JSON",
    path: "/feed",
    asked: { Accept: "application/atom+xml;q=0.9, application/json;q=0.8" },
    status: 200,
    says: { "Content-Type": ATOM, "Content-Location": "/atom.xml" },
  },
  {
    what: "/feed gives JSON to who prefers it to Atom",
    path: "/feed",
    asked: { Accept: "application/atom+xml;q=0.8, application/json;q=0.9" },
    status: 200,
    says: { "Content-Type": JSON_FEED, "Content-Location": "/feed.json" },
  },
  {
    what: "/feed reads no more than the beginning of 60 kB of Accept",
    path: "/feed",
    asked: { Accept: `application/json, ${"a/b;q=0.1,".repeat(6000)}` },
    status: 200,
    says: { "Content-Type": JSON_FEED },
  },
  {
    what: "If-Match of a tag that is not ours",
    path: "/rss.xml",
    asked: { "If-Match": '"other"' },
    status: 412,
    says: { "Content-Type": "application/problem+json", "Cache-Control": "no-store" },
  },
  {
    what: "If-Match of whatever exists",
    path: "/rss.xml",
    asked: { "If-Match": "*" },
    status: 200,
  },
  {
    what: "If-Unmodified-Since of a date before the last change",
    path: "/rss.xml",
    asked: { "If-Unmodified-Since": "Sun, 06 Nov 1994 08:49:37 GMT" },
    status: 412,
  },
  { what: "a former address", path: "/articles/before", ...movesTo("/articles/article-1") },
  ...Object.entries({ ...ALIASES, "/old/feed": "rss" as const }).map(([path, format]) => ({
    what: `the alias ${path} names the feed's own address`,
    path,
    status: 200,
    says: { "Content-Location": feedPath(SITE_LIST, format) },
  })),
  { what: "a trailing slash", path: "/rss.xml/", ...movesTo("/rss.xml") },
  { what: "wrong case", path: "/RSS.xml", ...movesTo("/rss.xml") },
  { what: "wrong case with a query", path: "/Feed.JSON?a=B", ...movesTo("/feed.json?a=B") },
  { what: "a double slash", path: "/archive//1", ...movesTo("/archive/1") },
  { what: "an alias in wrong case", path: "/Index.XML", ...movesTo("/index.xml") },
  {
    what: "an article in wrong case, with a slash",
    path: "/Articles/Article-1/",
    ...movesTo("/articles/article-1"),
  },
  {
    what: "a section in wrong case",
    path: "/sections/World-News",
    ...movesTo("/sections/world-news"),
  },
  {
    what: "a tag in wrong case, which is not ASCII",
    path: `/TAGS/${encodeURIComponent("STRAße")}/rss.xml/`,
    ...movesTo("/tags/stra%C3%9Fe/rss.xml"),
  },
  {
    what: "a former address in wrong case goes to its usual spelling",
    path: "/articles/BEFORE",
    ...movesTo("/articles/before"),
  },
  { what: "wrong case of what is not there", path: "/articles/Nothing/", status: 404 },
  { what: "wrong case of no path of ours", path: "/WP-Admin/", status: 404 },
  {
    what: "a trailing slash to another method than reading",
    path: "/rss.xml/",
    method: "POST",
    status: 404,
  },
  { what: "the folder of the articles", path: "/articles", ...movesTo("/") },
  { what: "the folder of the archive", path: "/archive", ...movesTo("/") },
  { what: "the folder of the sections", path: "/sections", ...movesTo("/subscribe") },
  { what: "the folder of the tags", path: "/tags", ...movesTo("/subscribe") },
  { what: "the folder of the authors", path: "/authors", ...movesTo("/subscribe") },
  { what: "a folder with its slash", path: "/sections/", ...movesTo("/sections") },
  {
    what: "OPML to who takes gzip",
    path: "/opml.xml",
    asked: { "Accept-Encoding": "gzip" },
    status: 200,
    says: { "Content-Encoding": "gzip" },
  },
  {
    what: "a preflight for what scripts send",
    path: "/changes.json",
    method: "OPTIONS",
    asked: {
      "Access-Control-Request-Method": "GET",
      "Access-Control-Request-Headers": "authorization,cache-control,if-none-match",
    },
    status: 204,
    says: { "Access-Control-Allow-Headers": "*, Authorization, If-None-Match, If-Modified-Since" },
  },
  {
    what: "a preflight for what is not there, so that the script sees the 404",
    path: "/articles/nothing/at/all",
    method: "OPTIONS",
    asked: { "Access-Control-Request-Method": "GET" },
    status: 204,
  },
];

describe("an answer", () => {
  it.each(ROWS)("$what: $status", async ({ path, method = "GET", asked = {}, status, says }) => {
    const response = await app.request(HOST + path, { method, headers: asked });
    expect(response.status).toBe(status);
    for (const [name, value] of Object.entries(says ?? {})) {
      expect(response.headers.get(name), name).toBe(value);
    }
  });
});

describe("behind a proxy that speaks TLS", () => {
  const PLAIN = HOST.replace("https:", "http:");

  it.each([
    ["https", 200, null],
    ["HTTPS, http", 200, null],
    ["http", 301, `${HOST}/rss.xml`],
    ["gopher", 301, `${HOST}/rss.xml`],
    ["httpsx", 301, `${HOST}/rss.xml`],
  ])("a request that came by %s gets %i", async (proto, status, location) => {
    const headers = { "X-Forwarded-Proto": proto };
    const response = await canonical.request(`${PLAIN}/rss.xml`, { headers });
    expect([response.status, response.headers.get("Location")]).toEqual([status, location]);
  });

  it("links are made with the scheme that the client used", async () => {
    const headers = { "X-Forwarded-Proto": "https" };
    const response = await app.request(`${PLAIN}/feed.json`, { headers });
    expect(await response.json()).toMatchObject({ feed_url: `${HOST}/feed.json` });
    const moved = await app.request(`${PLAIN}/Feed.json`, { headers });
    expect(moved.headers.get("Location")).toBe(`${HOST}/feed.json`);
  });
});

describe("a malformed host (RFC 9112, 3.2)", () => {
  // `Request` refuses such an address; a server takes it from the Host header as it is.
  const requestTo = (host: string, path: string, method: string): Request =>
    Object.defineProperty(new Request(HOST, { method }), "url", { value: `http://${host}${path}` });

  it.each(["a b", 'a"b', "a<b", "a:99999", "[::1", "a@b", "a%zz", ""])(
    "%j is answered 400",
    async (host) => {
      for (const path of ["/rss.xml", "/nothing", "/RSS.xml"]) {
        for (const method of ["GET", "HEAD", "POST", "OPTIONS"]) {
          const response = await app.fetch(requestTo(host, path, method));
          expect([method, path, response.status]).toEqual([method, path, 400]);
        }
      }
    },
  );
});
