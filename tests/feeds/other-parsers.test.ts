// The same documents through feed parsers of other authors, each with what it is known to do otherwise.
import { extractFromJson, extractFromXml } from "@extractus/feed-extractor";
import { parseFeed } from "@rowanmanning/feed-parser";
import FeedParser from "feedparser";
import RssParser from "rss-parser";
import { describe, expect, it } from "vitest";
import type { Article } from "../../src/model/article.ts";
import { renderFeed } from "../../src/feeds/render-feed.ts";
import type { Format } from "../../src/model/addresses/paths.ts";
import { makeArticle, makeBareArticle, makeDocument, ORIGIN, SITE } from "./make-document.ts";
import { expectedEntry, rfc3339 } from "./read-back/read-entry.ts";

const XML_FORMATS = ["rss", "atom"] as const;

const ARTICLES: readonly Article[] = [
  makeArticle(1, {
    title: "AT&T & “quotes” < more",
    summary: "1 < 2 & 3 > 2",
    tags: ["R&D", "C<D"],
    image: { address: "https://img.example.com/a.jpg?w=1&h=2", inBody: true },
    origin: { name: "The Gazette", url: "https://gazette.example.com/x?a=1&b=2" },
  }),
  makeArticle(2, { title: "هذا عنوان", language: "ar", direction: "rtl", slug: "عنوان" }),
  makeBareArticle(3, { title: "漢字 🙂 e\u0301" }),
];
const EXPECTED = ARTICLES.map((article) => expectedEntry(article, ORIGIN));

function render(format: Format): string {
  return renderFeed(SITE, makeDocument(ARTICLES), format);
}

describe.each(XML_FORMATS)("%s", (format) => {
  it("by @rowanmanning/feed-parser", () => {
    const feed = parseFeed(render(format)).toJSON();
    expect(feed).toMatchObject({
      title: SITE.title,
      description: SITE.description,
      language: "en",
      url: `${ORIGIN}/`,
      self: `${ORIGIN}/${format}.xml`,
    });
    expect(
      feed.items.map((item) => ({
        id: item.id,
        url: item.url,
        title: item.title,
        summary: item.description,
        published: rfc3339(item.published),
        authors: item.authors.map(({ name }) => name),
        categories: item.categories.map(({ label }) => label),
        image: item.image?.url,
      })),
    ).toEqual(
      EXPECTED.map(({ id, url, title, summary, published, authors, categories, image }) => ({
        ...{ id, url, title, summary, published, categories, image },
        // An entry without authors has the feed's, as RFC 4287, 4.2.1 says.
        authors: authors.length > 0 ? authors : [SITE.author],
      })),
    );
    // It decodes HTML once more than it should, so only its tags are compared.
    expect(feed.items.map(({ content }) => content)).toEqual(
      EXPECTED.map(({ html }) => html.replaceAll("&amp;", "&")),
    );
  });

  it("by rss-parser", async () => {
    const feed = await new RssParser().parseString(render(format));
    expect(feed).toMatchObject({ title: SITE.title, link: `${ORIGIN}/` });
    expect(feed.feedUrl).toBe(`${ORIGIN}/${format}.xml`);
    expect(
      feed.items.map((item) => ({
        id: item.guid ?? (item as { id?: string }).id,
        url: item.link,
        title: item.title,
        html: (item as { "content:encoded"?: string })["content:encoded"] ?? item.content,
        published: rfc3339(item.isoDate),
      })),
    ).toEqual(
      EXPECTED.map(({ id, url, title, html, published }) => ({ id, url, title, html, published })),
    );
  });

  it("by feedparser", async () => {
    const { meta, items } = await byFeedparser(render(format));
    expect(meta).toMatchObject({
      title: SITE.title,
      description: SITE.description,
      link: `${ORIGIN}/`,
      xmlurl: `${ORIGIN}/${format}.xml`,
      author: SITE.author,
      language: "en",
    });
    expect(
      items.map((item) => ({
        id: item.guid,
        url: item.link,
        title: item.title,
        html: item.description,
        published: rfc3339(item.pubdate),
        categories: item.categories,
        image: item.enclosures[0]?.url,
      })),
    ).toEqual(
      EXPECTED.map(({ id, url, title, html, published, categories, image }) => ({
        ...{ id, url, title, html, published, categories, image },
      })),
    );
  });

  it("by @extractus/feed-extractor", () => {
    const feed = extractFromXml(render(format), { descriptionMaxLen: 0 });
    expect(feed).toMatchObject({ title: SITE.title, link: `${ORIGIN}/`, language: "en" });
    expect(
      feed.entries?.map(({ id, link, title, published }) => [id, link, title, rfc3339(published)]),
    ).toEqual(
      EXPECTED.map(({ id, url, title, published, updated }) => [
        id,
        url,
        title,
        // Of Atom's two times it gives the later one.
        format === "atom" ? updated : published,
      ]),
    );
  });
});

it("json by @extractus/feed-extractor", () => {
  const feed = extractFromJson(JSON.parse(render("json")) as Record<string, unknown>, {
    descriptionMaxLen: 0,
  });
  expect(feed).toMatchObject({ title: SITE.title, link: `${ORIGIN}/`, language: "en" });
  expect(
    feed.entries?.map(({ id, link, title, published }) => [id, link, title, rfc3339(published)]),
  ).toEqual(EXPECTED.map(({ id, url, title, published }) => [id, url, title, published]));
});

async function byFeedparser(
  document: string,
): Promise<{ meta: FeedParser.Meta; items: FeedParser.Item[] }> {
  const parser = new FeedParser({ addmeta: false });
  const items: FeedParser.Item[] = [];
  const done = new Promise<void>((resolve, reject) => {
    parser.on("error", reject);
    parser.on("end", resolve);
  });
  parser.on("readable", () => {
    for (let item = parser.read(); item !== null; item = parser.read()) items.push(item);
  });
  parser.end(document);
  await done;
  return { meta: parser.meta, items };
}
