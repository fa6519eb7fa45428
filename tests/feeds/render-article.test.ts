import { describe, expect, it } from "vitest";
import type { Article } from "../../src/model/article.ts";
import { renderArticle } from "../../src/feeds/render-article.ts";
import { renderJsonFeed } from "../../src/feeds/render-json-feed.ts";
import { makeArticle, makeBareArticle, makeDocument, ORIGIN, SITE } from "./make-document.ts";

type Members = Readonly<Record<string, unknown>>;

function read(article: Article): Members & { readonly _broadsheet: Members } {
  return JSON.parse(renderArticle(article, ORIGIN)) as Members & { _broadsheet: Members };
}

const ARTICLES: readonly [string, Article][] = [
  ["a full article", makeArticle(1, { image: { address: "https://img.example.com/a.jpg" } })],
  ["a bare article", makeBareArticle(2)],
  ["an article from right to left", makeBareArticle(3, { language: "ar", direction: "rtl" })],
];

describe("an article as JSON", () => {
  it.each(ARTICLES)("says of %s what the JSON feed's item says", (_, article) => {
    const feed = JSON.parse(renderJsonFeed(SITE, makeDocument([article]))) as { items: [Members] };
    expect(read(article)).toMatchObject(feed.items[0]);
  });

  it("has the text beside the HTML, and what only the article's page shows", () => {
    const article = makeArticle(1, { standfirst: "A standfirst.", byline: "Jane Doe" });
    expect(read(article)).toMatchObject({
      content_text: `A standfirst.\n\n${article.body.map(({ text }) => text).join("\n\n")}`,
      _broadsheet: {
        standfirst: "A standfirst.",
        byline: "Jane Doe",
        direction: "ltr",
        reading_time: article.readingTime,
        arrived: article.arrived,
      },
    });
  });

  it("leaves out what nobody stated", () => {
    const { _broadsheet, ...item } = read(makeBareArticle(2));
    expect(item).not.toHaveProperty("authors");
    expect(item).not.toHaveProperty("image");
    expect(_broadsheet).not.toHaveProperty("byline");
    expect(_broadsheet).not.toHaveProperty("standfirst");
  });
});
