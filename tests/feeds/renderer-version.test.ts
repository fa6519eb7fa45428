// Bytes that change under an unchanged ETag would never reach those who have the old ones.
import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { renderArticle } from "../../src/feeds/render-article.ts";
import { renderFeed, RENDERER_VERSION } from "../../src/feeds/render-feed.ts";
import type { Format } from "../../src/model/paths.ts";
import { makeArticle, makeBareArticle, makeDocument, ORIGIN, SITE } from "./make-document.ts";

/** When the digest changes, raise the version with it. */
const RENDERED = { version: "2", digest: "167d26042984953c" };

it("the renderer's version is raised when the same document renders to other bytes", () => {
  const site = { ...SITE, hub: "https://hub.example.com/", rights: "© Jane Doe" };
  const article = makeArticle(1, {
    standfirst: "Four months & a day",
    image: "https://img.example.com/a.jpg",
    origin: { name: "The Gazette", url: "https://gazette.example.com/" },
  });
  const named = makeBareArticle(3, { direction: "rtl", origin: { name: "The Gazette" } });
  const articles = [article, makeBareArticle(2), named];
  const documents = [
    makeDocument(articles),
    makeDocument([]),
    makeDocument(articles, { complete: false, slice: 2, previousSlice: 1 }),
    makeDocument(articles, { list: { kind: "tag", slug: "t" }, listTitle: "T" }),
  ];
  const hash = createHash("sha256");
  for (const document of documents) {
    for (const format of ["rss", "atom", "json"] satisfies Format[]) {
      hash.update(renderFeed(site, document, format));
    }
  }
  for (const each of articles) hash.update(renderArticle(each, ORIGIN));
  const digest = hash.digest("hex").slice(0, 16);
  expect({ version: RENDERER_VERSION, digest }).toEqual(RENDERED);
});
