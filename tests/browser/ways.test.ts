import { parseFeed } from "@rowanmanning/feed-parser";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makePublication, REMOVED } from "./make-publication.ts";
import { CHROMIUM_PRESENT, openBrowser, serveImages } from "./open-browser.ts";
import { serveApp, type Served } from "./serve-app.ts";

describe.skipIf(!CHROMIUM_PRESENT)("the ways through the pages", () => {
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let served: Served;

  beforeAll(async () => {
    browser = await openBrowser();
    context = await browser.newContext({ viewport: { width: 1024, height: 800 } });
    await serveImages(context);
    page = await context.newPage();
    served = await serveApp(makePublication(), { edition: { removed: [REMOVED] } });
  });
  afterAll(async () => {
    await served.close();
    await browser.close();
  });

  /** What has the focus, by its text. */
  const focused = (): Promise<string> =>
    page.evaluate<string>("document.activeElement?.textContent?.trim() ?? ''");
  /** A property of every element that a selector names, in the order of the page. */
  const all = (selector: string, property: string): Promise<string[]> =>
    page.evaluate<string[]>(
      `[...document.querySelectorAll(${JSON.stringify(selector)})].map((each) => each.${property})`,
    );
  const path = (): string => new URL(page.url()).pathname;

  async function tabTo(text: string | RegExp): Promise<void> {
    for (let presses = 0; presses < 200; presses++) {
      await page.keyboard.press("Tab");
      if ((await focused()).match(text)) return;
    }
    throw new Error(`no ${String(text)} within 200 presses of Tab`);
  }

  it("announces the feeds of the site and of the section, and they are feeds", async () => {
    await page.goto(`${served.origin}/articles/everything`);
    const links = await all('link[type="application/rss+xml"]', "href");
    expect(links.map((link) => new URL(link).pathname)).toEqual([
      "/sections/harbour/rss.xml",
      "/rss.xml",
    ]);
    for (const link of links) {
      const response = await fetch(link);
      expect(response.headers.get("Content-Type")).toContain("application/rss+xml");
      expect(parseFeed(await response.text()).items.length).toBeGreaterThan(0);
    }
    for (const type of ["application/json", "text/plain"]) {
      const href = await page.locator(`link[type="${type}"]`).getAttribute("href");
      expect((await fetch(href ?? "")).status, type).toBe(200);
    }
  });

  it("leads from the front page to the feed itself by links alone", async () => {
    await page.goto(served.origin);
    await page.getByRole("link", { name: "Subscribe" }).click();
    expect(path()).toBe("/subscribe");
    await page.getByRole("main").getByRole("link", { name: "RSS", exact: true }).click();
    // A person is shown what the feed is; the link for its bytes brings them unchanged.
    expect(path()).toBe("/rss.xml");
    expect(await page.locator(".address").textContent()).toBe(`${served.origin}/rss.xml`);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.locator("a[download]").click(),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    const bytes = Buffer.concat(chunks).toString("utf8");
    expect(bytes).toBe(await (await fetch(`${served.origin}/rss.xml`)).text());
    expect(parseFeed(bytes).title).toBe("Broadsheet");
  });

  it.each([
    "/rss.xml",
    "/atom.xml",
    "/feed.json",
    "/feed",
    "/index.xml",
    "/sections/notices/rss.xml",
  ])("%s reads well in a browser, and stays a feed to everyone else", async (feed) => {
    const response = await page.goto(served.origin + feed);
    expect(response?.headers()["content-type"]).toBe("text/html; charset=utf-8");
    expect(response?.headers()["cache-control"]).toBe("private, no-cache");
    expect(response?.headers()["vary"]).toContain("Sec-Fetch-Dest");
    await page
      .getByRole("link", { name: /^Short notice/ })
      .first()
      .click();
    expect(path()).toMatch(/^\/articles\//);
    const script = await fetch(served.origin + feed);
    expect(script.headers.get("Content-Type")).toMatch(/^application\/(rss|atom|feed)\+/);
  });

  it("hands the feed to readers with one click", async () => {
    await page.goto(`${served.origin}/subscribe`);
    const links = await all(".readers a", "attributes.href.value");
    const feed = `${served.origin}/rss.xml`;
    expect(links).toContain(`feed:${feed}`);
    expect(links.filter((link) => link.endsWith(encodeURIComponent(feed))).length).toBe(
      links.length - 1,
    );
  });

  it("walks the whole past, each article once, newest first", async () => {
    await page.goto(served.origin);
    const seen: string[] = [];
    for (;;) {
      seen.push(...(await page.locator("main .headline a").allTextContents()));
      const older = page.getByRole("link", { name: "Older articles" });
      if ((await older.count()) === 0) break;
      await older.click();
    }
    expect(seen).toEqual(makePublication().map(({ title }) => title));
    await page.getByRole("link", { name: "Newer articles" }).click();
    expect(path()).toBe("/archive/2");
  });

  it("walks a section's past to its first article", async () => {
    await page.goto(`${served.origin}/sections/notices`);
    const older = page.getByRole("link", { name: "Older articles" });
    const seen = new Set(await page.locator("main .headline a").allTextContents());
    while ((await older.count()) > 0) {
      await older.first().click();
      expect(path()).toMatch(/^\/sections\/notices\/archive\/\d+$/);
      for (const title of await page.locator("main .headline a").allTextContents()) seen.add(title);
    }
    expect(seen.size).toBe(105);
  });

  it("goes from article to article", async () => {
    await page.goto(`${served.origin}/articles/article-7`);
    await page.locator('a[rel="prev"]').click();
    expect(path()).toBe("/articles/article-8");
    await page.locator('a[rel="next"]').click();
    expect(path()).toBe("/articles/article-7");
    await page.locator(".more .headline a").first().click();
    expect(path()).toMatch(/^\/articles\/article-/);
  });

  it("can be used with the keyboard alone, and shows where the focus is", async () => {
    await page.goto(served.origin);
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("Skip to the text");
    expect((await page.locator(".skip").boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press("Enter");
    expect(await page.evaluate("document.activeElement.id")).toBe("main");
    await tabTo(/^Tide gauge mended/);
    await page.keyboard.press("Enter");
    await page.waitForURL("**/articles/everything");
    // A wide table scrolls by keyboard.
    await page.locator(".scroll").first().focus();
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => page.evaluate("document.activeElement.scrollLeft")).toBeGreaterThan(0);
    await tabTo(/^How to subscribe$/);
    const outline = await page.evaluate<string>(
      "getComputedStyle(document.activeElement).outlineWidth",
    );
    expect(parseInt(outline)).toBeGreaterThanOrEqual(2);
    await page.keyboard.press("Enter");
    await page.waitForURL("**/subscribe");
    await tabTo(/^JSON Feed$/);
    await page.keyboard.press("Enter");
    await page.waitForURL("**/feed.json");
  });

  it("reaches every link with Tab, in the order of the page, and gets out again", async () => {
    await page.goto(`${served.origin}/articles/everything`);
    const links = await all("a[href], summary, [tabindex='0']", "textContent");
    for (const link of links) {
      await page.keyboard.press("Tab");
      expect(await focused()).toBe(link.trim());
    }
    await page.keyboard.press("Tab");
    expect(links).not.toContain(await focused());
  });
});
