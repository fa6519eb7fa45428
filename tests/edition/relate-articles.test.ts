import { describe, expect, it } from "vitest";
import type { Article } from "../../src/model/article.ts";
import {
  RELATED_AMONG,
  RELATED_ARTICLES,
  relateArticles,
} from "../../src/edition/related/relate-articles.ts";
import { defined } from "../defined.ts";
import { parseFixtures } from "../fixtures/parse-fixtures.ts";
import { makeArticle, makeParagraph } from "../make-article.ts";

/** A text of words that no other subject has, mixed with words that all have. */
function makeText(subject: number, n: number): Article {
  const own = Array.from({ length: 120 }, (_, at) => `subject${subject}word${(at * 7 + n) % 40}`);
  const common = Array.from({ length: 500 }, (_, at) => `common${(at * (n + 3)) % 400}`);
  return makeArticle(n, { body: [makeParagraph([...own, ...common].join(" "))] });
}

describe("related articles", () => {
  it("finds each other: five texts on one subject, among eighty strangers", () => {
    const alike = parseFixtures("one-subject");
    const strangers = (["labelled", "held-out", "shapes"] as const).flatMap(parseFixtures);
    const own = new Set(alike.map(({ slug }) => slug));
    expect(strangers.length).toBeGreaterThan(70);
    const related = relateArticles([...strangers, ...alike]);
    for (const { slug } of alike) {
      const found = defined(related.get(slug));
      expect(found.length, slug).toBeGreaterThanOrEqual(2);
      expect(found.filter((other) => !own.has(other))).toEqual([]);
    }
    for (const { slug } of strangers) {
      expect((related.get(slug) ?? []).filter((other) => own.has(other))).toEqual([]);
    }
    // What is left are pairs like two notices of lost pets.
    const others = strangers.filter(({ slug }) => related.has(slug));
    expect(others.length).toBeLessThan(strangers.length / 10);
  });

  it("leaves a stranger alone, also where there are only two texts", () => {
    const [first, second] = [makeText(1, 1), makeText(1, 2)];
    const stranger = makeArticle(3, {
      title: "Green chutney",
      body: [makeParagraph("Boil the tomatoes and the vinegar until the spoon stands.")],
    });
    expect(relateArticles([first, stranger])).toEqual(new Map());
    expect([...relateArticles([first, second, stranger]).keys()].sort()).toEqual([
      first.slug,
      second.slug,
    ]);
  });

  it("reads scripts that put no blanks between words", () => {
    const texts = [
      "港の潮位計が壊れた。潮位表は続く。",
      "港の潮位計が直った。",
      "将棋大会で優勝した。",
    ];
    const articles = texts.map((text, at) =>
      makeArticle(at + 1, {
        title: text,
        titleDerived: true,
        language: "ja",
        body: [makeParagraph(text)],
      }),
    );
    const related = relateArticles(articles);
    expect(related.get("article-1")).toEqual(["article-2"]);
    expect(related.has("article-3")).toBe(false);
  });

  it("bounds how many it names and among how many it looks", () => {
    const articles = Array.from({ length: RELATED_AMONG + 5 }, (_, at) => makeText(1, 2000 - at));
    const related = relateArticles(articles);
    expect(related.size).toBe(RELATED_AMONG);
    expect(Math.max(...[...related.values()].map((found) => found.length))).toBe(RELATED_ARTICLES);
  });

  it("moves little for one more article", () => {
    const articles = Array.from({ length: RELATED_AMONG }, (_, at) =>
      makeText(at % 150, RELATED_AMONG - at),
    );
    const before = relateArticles(articles);
    expect(before.size).toBe(RELATED_AMONG);
    const after = relateArticles([makeText(3, RELATED_AMONG + 1), ...articles]);
    const moved = articles.filter(
      ({ slug }) => before.get(slug)?.join() !== after.get(slug)?.join(),
    );
    expect(moved.length).toBeLessThan(40);
  });
});
