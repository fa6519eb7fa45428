import { describe, expect, it } from "vitest";
import type { Article } from "../../src/model/article.ts";
import { renderArticlePage, type Around } from "../../src/pages/article-page.tsx";
import { readSite } from "../../src/model/site.ts";
import { makeArticle } from "../make-article.ts";
import { readPage, type ReadPage } from "./read-page.ts";

const ORIGIN = "https://news.example.com";

function read(changes: Partial<Article>, around: Around = { related: [] }): ReadPage {
  const { site } = readSite({ SITE_LANGUAGE: "de", SITE_TITLE: "Der Steg" });
  return readPage(renderArticlePage(site, ORIGIN, makeArticle(7, changes), around));
}

function data(page: ReadPage): unknown {
  return JSON.parse(page.text('script[type="application/ld+json"]') ?? "");
}

describe("the page of an article", () => {
  it("says where a text states no date that it was first published here", () => {
    const dates = read({}).texts("article > header .meta > span");
    expect(dates[0]).toBe("Hier erschienen am 1. Januar 2026");
    expect(dates).toHaveLength(2);
    expect(read({}).all("time", "datetime")).toEqual(["2026-01-01T00:00:07Z"]);
  });

  it("names a stated date, and an update of another day", () => {
    const stated = { published: "2025-12-31T23:00:00Z", publishedStated: true };
    expect(read({ ...stated, updated: "2025-12-31T23:30:00Z" }).text("article .meta")).toMatch(
      /^Veröffentlicht am 31\. Dezember 2025\s?1 Min\. Lesezeit$/,
    );
    expect(read({ ...stated, updated: "2026-01-02T00:00:00Z" }).text("article .meta")).toMatch(
      /Aktualisiert am 2\. Januar 2026/,
    );
  });

  it.each<[Pick<Article, "byline" | "authors">, string, string[]]>([
    [
      { byline: "Ann Low and Bo Hay", authors: ["Ann Low", "Bo Hay"] },
      "Von Ann Low and Bo Hay",
      ["/authors/ann-low", "/authors/bo-hay"],
    ],
    [{ byline: "our staff", authors: [] }, "Von our staff", []],
    [{ authors: ["Ann Low"] }, "Von Ann Low", ["/authors/ann-low"]],
    [
      { byline: "Ann and Ann Low", authors: ["Ann", "Ann Low"] },
      "Von Ann and Ann Low",
      ["/authors/ann", "/authors/ann-low"],
    ],
  ])("gives the byline %j as it is, with its people as links", (fields, line, links) => {
    const page = read(fields);
    expect(page.text("article .meta > span")).toBe(line);
    expect(page.all("a[rel=author]", "href")).toEqual(links);
  });

  it("invents neither an author nor a source nor a section", () => {
    const page = read({});
    expect(page.text(".kicker")).toBeUndefined();
    expect(page.texts("article footer p")).toHaveLength(1);
    expect(data(page)).not.toHaveProperty("author");
    expect(data(page)).not.toHaveProperty("articleSection");
    expect(data(page)).not.toHaveProperty("isBasedOn");
  });

  it("names its source by name, by host, or without a link", () => {
    const source = (origin: Article["origin"]) =>
      read(origin ? { origin } : {}).texts("article footer p")[0];
    expect(source({ name: "Pier Post", url: "https://example.com/a" })).toBe("Quelle: Pier Post");
    expect(source({ url: "https://example.com/a" })).toBe("Quelle: example.com");
    expect(source({ name: "Pier Post" })).toBe("Quelle: Pier Post");
  });

  it("tells programs the same as people, with absolute addresses", () => {
    const page = read({
      section: "World News",
      authors: ["Ann Low"],
      tags: ["tides"],
      image: { address: "https://images.example/a.png" },
      origin: { url: "https://example.com/a" },
      language: "pt-BR",
    });
    expect(data(page)).toMatchObject({
      "@type": "NewsArticle",
      url: `${ORIGIN}/articles/article-7`,
      headline: "Article 7",
      inLanguage: "pt-BR",
      datePublished: "2026-01-01T00:00:07Z",
      author: [{ "@type": "Person", name: "Ann Low", url: `${ORIGIN}/authors/ann-low` }],
      articleSection: "World News",
      keywords: ["tides"],
      image: ["https://images.example/a.png"],
      isBasedOn: { url: "https://example.com/a" },
    });
    expect(page.all('link[rel="canonical"]', "href")).toEqual([`${ORIGIN}/articles/article-7`]);
    expect(page.all('link[rel="alternate"]', "href")).toEqual([
      ...["rss.xml", "atom.xml", "feed.json"].map(
        (file) => `${ORIGIN}/sections/world-news/${file}`,
      ),
      ...["rss.xml", "atom.xml", "feed.json"].map((file) => `${ORIGIN}/${file}`),
      `${ORIGIN}/articles/article-7.json`,
      `${ORIGIN}/articles/article-7.txt`,
    ]);
    expect(page.all('meta[property="og:url"]', "content")).toEqual([
      `${ORIGIN}/articles/article-7`,
    ]);
    expect(page.all('meta[property="og:type"]', "content")).toEqual(["article"]);
  });

  it("is in the article's language, or the publication's where that cannot be told", () => {
    expect(read({ language: "ar", direction: "rtl" }).all("html", "dir")).toEqual(["rtl"]);
    expect(read({ language: "fr" }).all("html", "lang")).toEqual(["fr"]);
    expect(read({ language: "und" }).all("html", "lang")).toEqual(["de"]);
  });

  it("leads to the articles around it", () => {
    const headline = (n: number) => makeArticle(n, { title: `Headline ${n}` });
    const page = read(
      {},
      { newer: headline(8), older: headline(6), related: [headline(3), headline(1)] },
    );
    expect(page.texts(".more .headline")).toEqual(["Headline 3", "Headline 1"]);
    expect(page.texts(".pager .headline")).toEqual(["Headline 8", "Headline 6"]);
    expect(read({}).texts(".more, .pager")).toEqual([]);
  });

  it("shows the picture that only the head of the text names, once", () => {
    const image = { address: "https://images.example/a.png?x=1&y=2", alt: '"A"' };
    const html = '<p><img src="https://images.example/a.png?x=1&#x26;y=2" alt="A"></p>';
    expect(read({ image }).all("img", "src")).toEqual([image.address]);
    expect(read({ image }).all("img", "alt")).toEqual(['"A"']);
    const body = [{ kind: "image", html, text: "A" }] as const;
    expect(read({ image: { ...image, inBody: true }, body }).all("img", "alt")).toEqual(["A"]);
  });

  it("tells the size of a picture of its own, shown by its path and named by its address", () => {
    const image = { address: "/media/d1/a.png", width: 600, height: 400, type: "image/png" };
    const page = read({
      image,
      body: [{ kind: "image", html: '<p><img src="/media/d1/b.png"></p>', text: "" }],
    });
    expect(page.all("img", "src")).toEqual(["/media/d1/a.png", "/media/d1/b.png"]);
    expect(page.all("img", "width")).toContain("600");
    expect(page.all('meta[property^="og:image"]', "content")).toEqual([
      `${ORIGIN}/media/d1/a.png`,
      "image/png",
      "600",
      "400",
    ]);
    expect(data(page)).toMatchObject({
      image: [{ "@type": "ImageObject", url: `${ORIGIN}/media/d1/a.png`, width: 600, height: 400 }],
    });
  });
});
