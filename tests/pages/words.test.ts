/** The pages' own words: in the publication's language, whatever the article's is. */
import { describe, expect, it } from "vitest";
import { renderArticlePage } from "../../src/pages/article-page.tsx";
import { renderErrorPage } from "../../src/pages/error-page.tsx";
import { renderFrontPage } from "../../src/pages/front-page.tsx";
import { renderSearchPage } from "../../src/pages/search-page.tsx";
import { renderSubscribePage } from "../../src/pages/subscribe-page.tsx";
import { FIELDS } from "../../src/search/query.ts";
import { readSite } from "../../src/model/site.ts";
import { makeArticle } from "../make-article.ts";
import { readPage, type ReadPage } from "./read-page.ts";

const ORIGIN = "https://news.example.com";

const siteIn = (language: string) => readSite({ SITE_LANGUAGE: language }).site;

function article(language: string, of: string): ReadPage {
  const stated = { language: of, published: "2026-03-02T10:00:00Z", publishedStated: true };
  return readPage(
    renderArticlePage(siteIn(language), ORIGIN, makeArticle(1, stated), { related: [] }),
  );
}

describe("the words of the pages", () => {
  it.each([
    ["de-AT", "de", "Veröffentlicht am 2. März 2026"],
    ["en", "en", "Published 2 March 2026"],
    ["en-US", "en", "Published March 2, 2026"],
    ["es", "es", "Publicado el 2 de marzo de 2026"],
    ["fr-CA", "fr", "Publié le 2 mars 2026"],
    ["pt-BR", "pt", "Publicado em 2 de março de 2026"],
    ["ja", "en", "Published 2 March 2026"],
  ])("of a publication in %s are %s, dates included", (language, words, date) => {
    const page = article(language, "sv");
    expect(page.texts("article > header .meta > span")[0]).toBe(date);
    expect(page.all("article > header .meta > span", "lang")[0]).toBe(words);
    expect(page.all("html", "lang")).toEqual(["sv"]);
  });

  it.each(["de", "en", "es", "fr", "pt"])(
    "of a search name every field that it knows: %s",
    (tag) => {
      const [help = ""] = readPage(renderSearchPage(siteIn(tag), ORIGIN, {})).texts(
        "form.search label",
      );
      expect(FIELDS.filter((field) => !help.includes(`${field}:`))).toEqual([]);
    },
  );

  it.each(["de", "es", "fr", "pt"])("leave no English on the pages without articles: %s", (tag) => {
    const pages = (language: string): ReadPage[] => [
      readPage(renderSubscribePage(siteIn(language), ORIGIN, { lists: [], parts: 1 })),
      readPage(renderErrorPage(siteIn(language), ORIGIN, { status: 404, detail: "" })),
      readPage(renderFrontPage(siteIn(language), ORIGIN, { articles: [], sections: [] })),
    ];
    const sentences = (page: ReadPage) =>
      page.texts("h1, h2, p:not(.name, .tagline, .hint, .meta)");
    const english = pages("en").flatMap(sentences);
    const own = pages(tag).flatMap(sentences);
    expect(own).toHaveLength(english.length);
    const alike = own.filter((text) => english.includes(text));
    // The name of the publication, and what Spanish calls an error.
    expect(alike.filter((text) => !["Broadsheet", "Error 404"].includes(text))).toEqual([]);
    expect(pages(tag).map((page) => page.all("html", "lang")[0])).toEqual([tag, tag, tag]);
  });

  it("say what only scripts meet in English, and mark it", () => {
    const error = { status: 409, detail: "The cursor is ahead." };
    const page = readPage(renderErrorPage(siteIn("fr"), ORIGIN, error));
    expect(page.text("p[lang=en]")).toBe("The cursor is ahead.");
  });
});
