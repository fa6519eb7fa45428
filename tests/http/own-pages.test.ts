import { describe, expect, it } from "vitest";
import { makeApp } from "../make-app.ts";
import { makeArticles } from "../make-article.ts";
import { makeOwnPage } from "../make-own-page.ts";

const HOST = "https://news.example.com";

const PAGES = [
  makeOwnPage("/about"),
  makeOwnPage("/impressum/", { language: "de", formerPaths: ["/imprint.html", "/?page_id=2"] }),
];

async function ask(path: string, ownPages = PAGES): Promise<Response> {
  const { app } = await makeApp(makeArticles(2, 15), { edition: { ownPages } });
  return app.request(HOST + path, { headers: { Accept: "text/html" } });
}

describe("the publication's own pages", () => {
  it.each([
    ["at their address", "/about", 200, null],
    ["at an address with a slash, if it is written so", "/impressum/", 200, null],
    ["with a slash too many", "/about/", 301, `${HOST}/about`],
    ["with a slash too few", "/impressum", 301, `${HOST}/impressum/`],
    ["in capitals", "/ABOUT", 301, `${HOST}/about`],
    ["at an address that they had", "/imprint.html", 301, `${HOST}/impressum/`],
    ["at the number that they had", "/?page_id=2", 301, `${HOST}/impressum/`],
    ["not where there is none", "/contact", 404, null],
  ])("answer %s", async (_, path, status, location) => {
    const response = await ask(path);
    expect(response.status).toBe(status);
    expect(response.headers.get("Location")).toBe(location);
  });

  it("show what is written, in their own language", async () => {
    const html = await (await ask("/impressum/")).text();
    expect(html).toContain("<p>What stands at /impressum/.</p>");
    expect(html).toMatch(/^<!doctype html><html lang="de"/);
    expect(html).toContain(`<link rel="canonical" href="${HOST}/impressum/"`);
  });

  it.each(["/", "/about", "/articles/article-1", "/subscribe", "/search", "/nowhere"])(
    "are linked at the foot of %s",
    async (path) => {
      const foot = /<footer.*<\/footer>/su.exec(await (await ask(path)).text())?.[0];
      expect(foot).toContain('href="/about"');
      expect(foot).toContain('href="/impressum/"');
    },
  );

  it("change the tag of every page when one comes, and of no feed", async () => {
    const tags = async (path: string) =>
      Promise.all(
        [PAGES, PAGES.slice(1)].map(async (pages) => (await ask(path, pages)).headers.get("ETag")),
      );
    const [before, after] = await tags("/articles/article-1");
    expect(before).not.toBe(after);
    const [feedBefore, feedAfter] = await tags("/feed.json");
    expect(feedBefore).toBe(feedAfter);
  });

  it("are in the sitemap, and in no feed", async () => {
    expect(await (await ask("/sitemap.xml")).text()).toContain(`<loc>${HOST}/impressum/</loc>`);
    for (const path of ["/rss.xml", "/atom.xml", "/feed.json", "/changes.json"]) {
      expect(await (await ask(path)).text()).not.toContain("What stands at");
    }
  });
});
