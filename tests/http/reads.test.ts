// What a request reads is bounded, whatever the size: Workers Free allows 50 subrequests a request.
import { beforeAll, describe, expect, it } from "vitest";
import type { EditionFiles } from "../../src/edition/gather-files.ts";
import { SHOWN_SLICES } from "../../src/edition/lists/find-revised.ts";
import { NAMES_A_PAGE } from "../../src/edition/shape.ts";
import { makeApp, startApp } from "../make-app.ts";
import { makeArticles } from "../make-article.ts";

const HOST = "https://news.example.com";
const SUBREQUESTS = 50;

/**
 * The worst case: every slice and every file of changes holds one article, so that even the names of
 * the files fill many pages, and each member of a tag is on another page.
 */
const COUNT = NAMES_A_PAGE * (SHOWN_SLICES + 5);
const SPACING = 512;

const REVISED = { updateStated: true, updated: "2026-12-01T00:00:00Z" };

let files: EditionFiles;

beforeAll(async () => {
  const articles = makeArticles(COUNT, 1).map((article, at) => ({
    ...article,
    revision: article.revision * SPACING,
    section: "News",
    tags: at % NAMES_A_PAGE === 0 ? ["scattered"] : [`tag ${at % 500}`],
    // The oldest of them were edited.
    ...(at > COUNT - 5 * NAMES_A_PAGE && at % NAMES_A_PAGE === 0 ? REVISED : {}),
  }));
  ({ files } = await makeApp(articles, { edition: { revision: COUNT * SPACING } }));
});

describe("the first request of an isolate, at any size", () => {
  it.each([
    "/",
    "/rss.xml",
    "/atom.xml",
    "/feed.json",
    "/feed",
    "/archive/7",
    "/archive/7/atom.xml",
    "/articles/article-9",
    "/articles/article-9.json",
    "/articles/article-9.txt",
    "/sections/news",
    "/sections/news/archive/2",
    "/sections/news/archive/32/rss.xml",
    "/tags/scattered/archive/1024",
    "/tags/scattered/archive/1024/rss.xml",
    "/sections/news/rss.xml",
    "/tags/scattered",
    "/tags/scattered/rss.xml",
    "/tags/tag-7/feed.json",
    "/subscribe",
    "/lists.json",
    "/lists/2.json",
    "/opml.xml",
    "/openapi.json",
    "/sitemap.xml",
    "/sitemap/2.xml",
    "/changes.json",
    `/changes.json?since=${SPACING * 100}`,
  ])("reads each file once for %s, and far fewer than 50", async (path) => {
    const { app, reads } = await startApp(files);
    const response = await app.request(HOST + path);
    await response.arrayBuffer();
    expect(response.status).toBe(200);
    expect(reads.length).toBeLessThan(SUBREQUESTS);
    expect(new Set(reads).size).toBe(reads.length);
  });

  it("reads for a scattered list what its window's bound allows", async () => {
    const { app, reads } = await startApp(files);
    await app.request(`${HOST}/tags/scattered/rss.xml`);
    expect(reads.filter((path) => path.startsWith("slices/"))).toHaveLength(SHOWN_SLICES);
    // The manifest, the list's shard and, of that and of each slice, a page of names.
    expect(reads.length).toBeLessThanOrEqual(1 + 2 + 2 * SHOWN_SLICES);
  });
});
