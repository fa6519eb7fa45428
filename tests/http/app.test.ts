import { describe, expect, it } from "vitest";
import { MANIFEST } from "../../src/edition/shape.ts";
import { makeApp } from "../make-app.ts";
import { makeArticle, makeArticles } from "../make-article.ts";

const HOST = "https://news.example.com";
const FEEDS = ["/rss.xml", "/atom.xml", "/feed.json"];

describe("feeds over HTTP", () => {
  it.each([
    ["/rss.xml", "application/rss+xml; charset=utf-8"],
    ["/atom.xml", "application/atom+xml; charset=utf-8"],
    ["/feed.json", "application/feed+json"],
  ])("serves %s as %s with validators and CORS", async (path, type) => {
    const { app } = await makeApp(makeArticles(3, 15));
    const response = await app.request(HOST + path);
    expect(response.status).toBe(200);
    expect(response.headers.get("Content-Type")).toBe(type);
    expect(response.headers.get("ETag")).toMatch(/^W\/"[!#-~]+"$/);
    expect(response.headers.get("Last-Modified")).toBe("Thu, 01 Jan 2026 00:00:03 GMT");
    expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
    expect(response.headers.get("Content-Length")).toBe(
      String((await response.arrayBuffer()).byteLength),
    );
  });

  it.each(FEEDS)("keeps %s apart in caches from the page that a person gets", async (path) => {
    const { app } = await makeApp(makeArticles(1, 15), { variables: { SITE_URL: HOST } });
    const feed = await app.request(HOST + path);
    const headers = { "Sec-Fetch-Dest": "document" };
    const page = await app.request(HOST + path, { headers });
    expect(feed.headers.get("Vary")).toContain("Sec-Fetch-Dest");
    expect(page.headers.get("Vary")).toContain("Sec-Fetch-Dest");
    expect(feed.headers.get("Cache-Control")).toMatch(/^public/);
    expect(page.headers.get("Cache-Control")).toMatch(/^private/);
    expect(page.headers.get("ETag")).not.toBe(feed.headers.get("ETag"));
  });

  it.each(FEEDS)("answers 304 for %s without reading or rendering", async (path) => {
    const { app, reads } = await makeApp(makeArticles(3, 15));
    const first = await app.request(HOST + path);
    reads.length = 0;
    const etag = first.headers.get("ETag") ?? "";
    const second = await app.request(HOST + path, { headers: { "If-None-Match": etag } });
    expect(second.status).toBe(304);
    expect(await second.text()).toBe("");
    // RFC 9110, 15.4.5: what a 200 would have sent of these must stand in the 304.
    for (const name of ["ETag", "Cache-Control", "Last-Modified", "Access-Control-Allow-Origin"]) {
      expect(second.headers.get(name), name).toBe(first.headers.get(name));
    }
    expect(reads).toEqual([]);
  });

  it("reads no content for the first 304 of an isolate", async () => {
    const articles = makeArticles(3, 15);
    const etag = (await (await makeApp(articles)).app.request(`${HOST}/rss.xml`)).headers.get(
      "ETag",
    );
    const { app, reads } = await makeApp(articles);
    const headers = { "If-None-Match": etag ?? "" };
    expect((await app.request(`${HOST}/rss.xml`, { headers })).status).toBe(304);
    expect(reads).toEqual([MANIFEST]);
  });

  it("gives each format, host and content another tag", async () => {
    const tag = async (articles: number, path: string, host = HOST): Promise<string | null> => {
      const { app } = await makeApp(makeArticles(articles, 15));
      return (await app.request(host + path)).headers.get("ETag");
    };
    const tags = [
      ...(await Promise.all(FEEDS.map((path) => tag(3, path)))),
      await tag(3, "/rss.xml", "https://other.example.com"),
      await tag(4, "/rss.xml"),
      await tag(3, "/"),
    ];
    expect(new Set(tags).size).toBe(tags.length);
    expect(await tag(3, "/rss.xml")).toBe(tags[0]);
  });

  it("serves valid empty feeds when nothing is published", async () => {
    const { app } = await makeApp([]);
    for (const path of [...FEEDS, "/"]) {
      expect((await app.request(HOST + path)).status, path).toBe(200);
    }
  });

  it("keeps answers that follow the host from shared caches", async () => {
    const { app } = await makeApp(makeArticles(1, 15));
    const response = await app.request(`${HOST}/rss.xml`);
    expect(response.headers.get("Cache-Control")).toMatch(/^private/);
    expect(await response.text()).toContain(`${HOST}/articles/article-1`);
  });

  it("names the canonical host in links whatever host is asked, and sends others there", async () => {
    const variables = { SITE_URL: HOST };
    const { app } = await makeApp(makeArticles(1, 15), { variables });
    const moved = await app.request("https://old.example.com/rss.xml?a=b");
    expect(moved.status).toBe(301);
    expect(moved.headers.get("Location")).toBe(`${HOST}/rss.xml?a=b`);
    const local = await app.request("http://localhost:8787/rss.xml");
    expect(local.status).toBe(200);
    expect(await local.text()).toContain(`${HOST}/articles/article-1`);
    expect(local.headers.get("Cache-Control")).toMatch(/^public, max-age=\d+/);
  });

  it.each([
    ["/search?q=Storm", "/search?q=storm"],
    ["/Articles/Article-1/", "/articles/article-1"],
    ["/articles", "/"],
  ])("leads on at the host that previews it: %s", async (path, to) => {
    const { app } = await makeApp(makeArticles(1, 15), { variables: { SITE_URL: HOST } });
    for (const host of ["http://localhost:8787", HOST]) {
      const { headers } = await app.request(host + path);
      expect(headers.get("Location")).toBe(host + to);
    }
  });
});

describe("pages over HTTP", () => {
  it("shows the article at its permalink, escaped, with autodiscovery", async () => {
    const title = 'Hostile <script>alert("x")</script> & "title"';
    const { app } = await makeApp([makeArticle(1, { title, section: "<b>News</b>" })]);
    const response = await app.request(`${HOST}/articles/article-1`);
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(response.headers.get("Content-Type")).toBe("text/html; charset=utf-8");
    expect(response.headers.get("Content-Security-Policy")).toContain("default-src 'none'");
    // Only the data block for search engines, which no text can end.
    expect(html.match(/<\/?script[^>]*>/g)).toEqual([
      '<script type="application/ld+json">',
      "</script>",
    ]);
    expect(html).toContain("The text of article 1.");
    for (const type of ["rss+xml", "atom+xml", "feed+json"]) {
      expect(html).toMatch(
        new RegExp(
          `<link rel="alternate" type="application/${type.replace("+", "\\+")}"[^>]*href="${HOST}/`,
        ),
      );
    }
  });

  it("finds Unicode slugs however the client encodes them", async () => {
    const { app } = await makeApp([makeArticle(1, { slug: "straße-östlich" })]);
    for (const slug of [
      encodeURIComponent("straße-östlich"),
      encodeURIComponent("straße-östlich".normalize("NFD")),
    ]) {
      expect((await app.request(`${HOST}/articles/${slug}`)).status, slug).toBe(200);
    }
  });

  it("gives scripts the article as JSON and as text", async () => {
    const { app } = await makeApp([makeArticle(1)]);
    const json = await app.request(`${HOST}/articles/article-1.json`);
    expect(await json.json()).toMatchObject({
      url: `${HOST}/articles/article-1`,
      title: "Article 1",
    });
    const text = await app.request(`${HOST}/articles/article-1.txt`);
    expect(await text.text()).toBe("Article 1\n\nThe text of article 1.\n");
  });

  it("sends a former slug to the slug of today, siblings too, and says what was removed", async () => {
    const { app } = await makeApp([makeArticle(1)], {
      edition: {
        redirects: [{ from: "before", to: "article-1" }],
        removed: [
          {
            id: "urn:uuid:x",
            slug: "gone",
            formerSlugs: [],
            removed: "2026-02-01T00:00:00Z",
            revision: 2,
          },
        ],
      },
    });
    const moved = await app.request(`${HOST}/articles/before.json`);
    expect([moved.status, moved.headers.get("Location")]).toEqual([
      301,
      `${HOST}/articles/article-1.json`,
    ]);
    for (const path of ["/articles/gone", "/articles/gone.txt", "/articles/gone.json"]) {
      expect((await app.request(HOST + path)).status, path).toBe(410);
    }
  });

  it("keeps a section and a tag apart that have one name and the same articles", async () => {
    const { app } = await makeApp([makeArticle(1, { section: "Rail", tags: ["Rail"] })]);
    const section = await app.request(`${HOST}/sections/rail/feed.json`);
    const tag = await app.request(`${HOST}/tags/rail/feed.json`);
    expect(await section.json()).toMatchObject({ feed_url: `${HOST}/sections/rail/feed.json` });
    expect(await tag.json()).toMatchObject({ feed_url: `${HOST}/tags/rail/feed.json` });
    expect(section.headers.get("ETag")).not.toBe(tag.headers.get("ETag"));
  });

  it("lets scripts follow a redirect, and no cache keep it", async () => {
    const { app } = await makeApp([makeArticle(1)], {
      variables: { SITE_URL: HOST },
      edition: { redirects: [{ from: "before", to: "article-1" }] },
    });
    for (const url of [`${HOST}/articles/before.json`, "https://old.example.com/nothing?a=b"]) {
      const { status, headers } = await app.request(url);
      expect(status, url).toBe(301);
      expect(headers.get("Access-Control-Allow-Origin"), url).toBe("*");
      expect(headers.get("Cache-Control"), url).toMatch(/^private/);
    }
  });

  it("lets no alias hide an address of the site's own", async () => {
    const { app } = await makeApp([makeArticle(1)], {
      variables: { FEED_ALIASES: "/articles/article-1 /changes.json /old" },
    });
    const type = async (path: string) =>
      (await app.request(HOST + path)).headers.get("Content-Type");
    expect(await type("/articles/article-1")).toMatch("text/html");
    expect(await type("/changes.json")).toBe("application/json");
    expect(await type("/old")).toMatch("application/rss+xml");
  });

  it("names the hub and the icon", async () => {
    const variables = { HUB_URL: "https://hub.example.com/" };
    const { app } = await makeApp([makeArticle(1)], { variables });
    const response = await app.request(`${HOST}/feed.json`);
    expect(response.headers.get("Link")).toBe(
      `<https://hub.example.com/>; rel="hub", <${HOST}/feed.json>; rel="self"`,
    );
    expect(await response.json()).toMatchObject({ icon: `${HOST}/icon-512.png` });
    expect((await app.request(`${HOST}/icon.svg`)).status).toBe(200);
  });

  it("gives a section a page and feeds, and 404 where there is none", async () => {
    const { app } = await makeApp([makeArticle(2, { section: "World News" }), makeArticle(1)]);
    for (const path of ["", ...FEEDS]) {
      expect((await app.request(`${HOST}/sections/world-news${path}`)).status, path).toBe(200);
      expect((await app.request(`${HOST}/sections/weather${path}`)).status, path).toBe(404);
    }
    const feed = await (await app.request(`${HOST}/sections/world-news/feed.json`)).json();
    expect(feed).toMatchObject({ items: [{ title: "Article 2" }] });
  });
});

describe("nonsense over HTTP", () => {
  it.each([
    "/nothing",
    "/articles/nothing",
    "/articles/%FF%FE",
    "/articles/%",
    "/articles/..%2f..%2fmanifest.json",
    "/articles/a%00b",
    "/manifest.json",
    "/archive/0/rss.xml",
    "/archive/99999999999999/rss.xml",
    "/archive/1/other.xml",
    "/archive/1/rss.xml",
    "/sections/__proto__/rss.xml",
    "/articles/__proto__",
    "/articles/constructor.json",
    `/articles/${"x".repeat(10_000)}`,
    "/style-0.css",
  ])("answers 404 for %s", async (path) => {
    const { app } = await makeApp(makeArticles(3, 15));
    const response = await app.request(HOST + path);
    expect(response.status).toBe(404);
    expect(response.headers.get("Content-Type")).toBe("application/problem+json");
    expect(await response.json()).toMatchObject({ status: 404, title: "Not found" });
  });

  it("answers browsers with a page", async () => {
    const { app } = await makeApp([]);
    const response = await app.request(`${HOST}/nothing`, {
      headers: { Accept: "text/html,application/xhtml+xml,*/*;q=0.8" },
    });
    expect(response.status).toBe(404);
    expect(response.headers.get("Content-Type")).toBe("text/html; charset=utf-8");
    expect(response.headers.get("Vary")).toBe("Accept");
    expect(await response.text()).toContain('href="/"');
  });
});
