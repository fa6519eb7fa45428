import { expect, it } from "vitest";
import { digestArticle } from "../../src/edition/digest-article.ts";
import type { Article } from "../../src/model/article.ts";
import { makeArticle } from "../make-article.ts";

const digests = { textId: "t", content: "c", sketch: "s", numbers: "", bodyBytes: 9 };
const article = { ...makeArticle(1), digests };
const later = "2026-05-06T07:08:09Z";

const OTHERS: readonly Partial<Article>[] = [
  { digests: { ...digests, content: "other" } },
  { slug: "other" },
  { permalink: "/other" },
  { published: later },
  { updated: later },
  { arrived: later },
  { returned: later },
  { slice: 99 },
  { ids: { rss: "other" } },
];

it.each(OTHERS)("an article's digest is another with %j", (other) => {
  expect(digestArticle({ ...article, ...other })).not.toBe(digestArticle(article));
});
