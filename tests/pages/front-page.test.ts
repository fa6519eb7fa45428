import { describe, expect, it } from "vitest";
import { renderFrontPage } from "../../src/pages/front-page.tsx";
import { readSite } from "../../src/model/site.ts";
import { makeArticle, makeArticles, makeParagraph } from "../make-article.ts";
import { readPage } from "./read-page.ts";

const { site } = readSite({ SITE_TITLE: "The Pier Post" });

function read(page: Partial<Parameters<typeof renderFrontPage>[2]>) {
  const whole = { articles: [], sections: [], ...page };
  return readPage(renderFrontPage(site, "https://news.example.com", whole));
}

describe("the front page", () => {
  it("shows every article of the window once, newest first", () => {
    const page = read({ articles: makeArticles(40, 30) });
    expect(page.texts("main .headline")).toEqual(
      Array.from({ length: 40 }, (_, at) => `Article ${40 - at}`),
    );
  });

  it("opens the lead as its text does, and stops after a few paragraphs", () => {
    const body = Array.from({ length: 20 }, (_, at) =>
      makeParagraph(`${at} ${"text ".repeat(40)}`),
    );
    const page = read({ articles: [makeArticle(2, { body }), makeArticle(1, { body })] });
    expect(page.texts(".opening p").map((text) => text[0])).toEqual(["0", "1", "2"]);
  });

  it.each([
    [
      "breaks off",
      "The gauge at the quay…",
      "The gauge at the quay has been mended.",
      "… has been mended.",
    ],
    [
      "breaks off at a comma",
      "The gauge…",
      "The gauge, an old one, has gone.",
      "… an old one, has gone.",
    ],
    [
      "is the lede's first sentence",
      "The gauge has gone",
      "The gauge has gone. It was old.",
      "It was old.",
    ],
    ["is the whole lede", "The gauge has gone", "The gauge has gone.", undefined],
    ["is the whole lede, quoted", "“The gauge has gone", "“The gauge has gone.” …", undefined],
    ["stands elsewhere", "The gauge has gone", "It was an old one.", "It was an old one."],
  ])("goes on where a headline made from the lede %s", (_where, title, summary, teaser) => {
    const derived = makeArticle(2, { title, titleDerived: true, summary });
    const page = read({ articles: [makeArticle(3), derived, makeArticle(1)] });
    expect(page.texts("li:nth-child(2) article > p:not(.meta, .kicker)")[0]).toBe(teaser);
  });

  it("is dated by its newest article, and leads on to the past", () => {
    const page = read({ articles: makeArticles(1, 30), olderPage: 4 });
    expect(page.all(".strip time", "datetime")).toEqual(["2026-01-01T00:00:01Z"]);
    expect(page.all(".pager a", "href")).toEqual(["/archive/4"]);
  });

  it("says when there is nothing yet, and how to hear of the first article", () => {
    expect(read({}).texts("main .headline")).toEqual([]);
    expect(read({}).text("main p")).toContain("Nothing has been published yet");
    expect(read({}).all('header a[href="/subscribe"]', "href")).toHaveLength(1);
  });
});
