import { expect, it } from "vitest";
import type { Article } from "../../src/model/article.ts";
import { reportCollisions } from "../../src/build/report-collisions.ts";
import { collectLists } from "../../src/edition/lists/collect-lists.ts";
import { makeArticle } from "../make-article.ts";

/** One article for each set of names, newest first; what is reported about their lists. */
function report(...names: Partial<Article>[]) {
  const articles = names.map((changes, at) => makeArticle(names.length - at, changes));
  return reportCollisions(collectLists(articles), ({ slug }) => `articles/${slug}.txt`);
}

it.each<[string, Partial<Article>[]]>([
  ["one spelling", [{ tags: ["Rivers"] }, { tags: ["Rivers"] }]],
  ["case", [{ section: "World News" }, { section: "WORLD NEWS" }]],
  ["blanks", [{ section: "World News" }, { section: " World  News " }]],
  ["the form of its accents", [{ tags: ["Caf\u00e9"] }, { tags: ["Cafe\u0301"] }]],
  ["kind", [{ tags: ["Rivers"] }, { section: "Rivers", authors: ["Rivers"] }]],
])("names that differ in nothing but %s are one name", (_, names) => {
  expect(report(...names)).toEqual([]);
});

it("names with one address are reported, with a file of each", () => {
  const [problem, ...more] = report({ tags: ["C++"] }, { tags: ["c"] }, { tags: ["C", "C#"] });
  expect(more).toEqual([]);
  expect(problem).toMatchObject({
    file: "articles/article-3.txt",
    severity: "warning",
    rule: "list-collision",
  });
  for (const part of ['"C++"', '"c" (articles/article-2.txt)', '"C#" (articles/article-1.txt)']) {
    expect(problem?.message).toContain(part);
  }
});

it.each(["section", "author"] as const)("a colliding %s is reported as such", (kind) => {
  const of = (name: string): Partial<Article> =>
    kind === "section" ? { section: name } : { authors: [name] };
  const problems = report(of("A.B."), of("AB"));
  expect(problems.map(({ message }) => message)).toEqual([
    expect.stringContaining(`the ${kind} "A.B."`),
  ]);
});

it("two names of one article are reported too", () => {
  expect(report({ tags: ["C", "C++"] })).toHaveLength(1);
});
