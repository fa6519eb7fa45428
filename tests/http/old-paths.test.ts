/** What the site answers at addresses that articles and feeds had at another system. */
import { beforeAll, describe, expect, it } from "vitest";
import { makeArticle } from "../make-article.ts";
import { decodePath } from "../../src/model/addresses/old-path.ts";
import { SPELLINGS } from "../old-spellings.ts";
import { makeApp, type AppForTests } from "../make-app.ts";

const SHED = "/2019/05/Sch%C3%B6n/";
const variables = {
  SITE_URL: "https://news.example",
  FEED_ALIASES:
    "/blog/index.xml /?feed=rss2 /feed/atom/>/atom.xml /tag/*/feed/>/tags/*/rss.xml /news.xml>/sections/world/rss.xml",
};
const articles = [
  makeArticle(3),
  makeArticle(2, { permalink: "/SHED.html", id: "https://news.example/SHED.html", slug: "upper" }),
  makeArticle(1, {
    ...{ permalink: SHED, id: "12", ids: { atom: "urn:x:12" }, slug: "shed" },
    ...{ section: "World", tags: ["New York"] },
  }),
];
const removed = [
  {
    ...{ id: "9", slug: "gone", permalink: "/gone/", paths: ["/?p=9"], formerSlugs: [] },
    ...{ removed: "2026-01-01T00:00:00Z", revision: 4 },
  },
];
const oldPaths = [
  { from: "/?p=12", to: SHED },
  { from: "/old/shed.php", to: SHED },
];

let site: AppForTests;
beforeAll(async () => {
  site = await makeApp(articles, {
    variables,
    edition: { removed, oldPaths, redirects: [{ from: "hut", to: "shed" }], revision: 4 },
  });
});

async function ask(path: string) {
  const { status, headers } = await site.app.request(`https://news.example${path}`);
  return { status, location: headers.get("Location") };
}

it.each(SPELLINGS)("an article that was at %s is found at %s: %s", async (had, asked) => {
  const isPath = !had.includes("?");
  const permalink = isPath ? had : SHED;
  const article = makeArticle(1, { permalink, id: "12", slug: "shed" });
  const edition = { oldPaths: isPath ? [] : [{ from: had, to: SHED }] };
  const { app } = await makeApp([article], { variables, edition });
  const { status, headers } = await app.request(`https://news.example${asked}`);
  expect([200, 301]).toContain(status);
  const end = headers.get("Location")?.replace("https://news.example", "") ?? asked;
  expect(decodePath(end.replace(/\?.*/u, ""))).toBe(decodePath(permalink));
});

describe("an article that moved in", () => {
  it("is at the path that it had", async () => {
    const response = await site.app.request(`https://news.example${SHED}`);
    expect(response.status).toBe(200);
    const page = await response.text();
    expect(page).toContain(`<link rel="canonical" href="https://news.example${SHED}"`);
    expect(page).toContain("/articles/shed.json");
  });

  it.each([
    ["/2019/05/Sch%C3%B6n", "without its last slash"],
    ["/2019/05/schön/index.html", "in another case, with index.html"],
    ["/2019/05/SCHÖN/?utm_source=x", "with a query that says nothing"],
    ["/?p=12", "by the number that it had"],
    ["/index.php?p=12", "by the number, another way"],
    ["/old/shed.php", "at a path that it had before"],
    ["/articles/shed", "at its slug"],
    ["/articles/hut", "at a slug that it had"],
  ])("leads there from %s: %s", async (path) => {
    const { status, location } = await ask(path);
    expect([301, 308]).toContain(status);
    expect(location).toBe(`https://news.example${SHED}`);
  });

  it.each([
    ["/articles/shed.json", 200],
    ["/articles/article-3", 200],
    ["/gone/", 410],
    ["/?p=9", 410],
    ["/?p=77", 200],
    ["/?unknown=1", 200],
    ["/2019/05/", 404],
  ])("%s answers %i", async (path, status) => {
    expect((await ask(path)).status).toBe(status);
  });

  it("is named by its old path wherever it is named", async () => {
    for (const path of [
      "/rss.xml",
      "/atom.xml",
      "/feed.json",
      "/sitemap.xml",
      "/changes.json",
      "/",
    ]) {
      const text = await (await site.app.request(`https://news.example${path}`)).text();
      expect(text, path).toContain(SHED);
      expect(text, path).not.toMatch(/\/articles\/shed(?!\.json)/);
    }
  });

  it("keeps its id in each format, and its guid is a link where it was one", async () => {
    const text = async (path: string) =>
      (await site.app.request(`https://news.example${path}`)).text();
    expect(await text("/rss.xml")).toContain('<guid isPermaLink="false">12</guid>');
    expect(await text("/rss.xml")).toContain(
      '<guid isPermaLink="true">https://news.example/SHED.html</guid>',
    );
    expect(await text("/atom.xml")).toContain("<id>urn:x:12</id>");
    expect(await text("/feed.json")).toContain('"id": "12"');
  });
});

describe("an old feed's address", () => {
  it.each([
    ["/blog/index.xml", "application/rss+xml", "Article 3"],
    ["/?feed=rss2", "application/rss+xml", "Article 3"],
    ["/feed/atom/", "application/atom+xml", "Article 3"],
    ["/tag/new-york/feed/", "application/rss+xml", "New York"],
    ["/news.xml", "application/rss+xml", "World"],
  ])("%s answers with the feed", async (path, type, words) => {
    const response = await site.app.request(`https://news.example${path}`);
    expect(response.status).toBe(200);
    expect(response.headers.get("Content-Type")).toContain(type);
    expect(await response.text()).toContain(words);
  });

  it("of a list that never was is not found", async () => {
    expect((await ask("/tag/unheard-of/feed/")).status).toBe(404);
  });
});

it("a site where nobody moved in reads nothing for an unknown path", async () => {
  const { app, reads } = await makeApp([makeArticle(1)]);
  const before = reads.length;
  expect((await app.request("/2019/05/nothing/")).status).toBe(404);
  expect(reads).toHaveLength(before);
});

it("an old path costs few reads among thousands", async () => {
  const many = Array.from({ length: 3000 }, (_, at) =>
    makeArticle(3000 - at, {
      permalink: `/old/${3000 - at}/`,
      slice: Math.floor((2999 - at) / 15) + 1,
    }),
  );
  const { app, reads } = await makeApp(many);
  const before = reads.length;
  expect((await app.request("/old/1234/")).status).toBe(200);
  expect(reads.length - before).toBeLessThanOrEqual(6);
});
