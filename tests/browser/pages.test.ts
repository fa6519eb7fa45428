import type { Browser, BrowserContext, BrowserContextOptions } from "playwright-core";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseFixtures } from "../fixtures/parse-fixtures.ts";
import { overflow, violations } from "./judge-page.ts";
import { makePublication, PAGES, REMOVED } from "./make-publication.ts";
import { CHROMIUM_PRESENT, openBrowser, openPage, serveImages } from "./open-browser.ts";
import { serveApp, type Served } from "./serve-app.ts";

const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 320, height: 640 };

const MODES: readonly (readonly [string, BrowserContextOptions, "ltr" | "rtl"])[] = [
  ["light", { viewport: WIDE, colorScheme: "light" }, "ltr"],
  ["dark", { viewport: WIDE, colorScheme: "dark" }, "ltr"],
  ["320 px", { viewport: NARROW, colorScheme: "light" }, "ltr"],
  ["zoomed to 200%", { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 }, "ltr"],
  ["right to left", { viewport: WIDE, colorScheme: "light" }, "rtl"],
  ["right to left, 320 px, dark", { viewport: NARROW, colorScheme: "dark" }, "rtl"],
];

/** Combinations of what axe has judged one by one in the other modes. */
const LAID_OUT_ONLY = new Set(["zoomed to 200%", "right to left, 320 px, dark"]);

const EDITION = { removed: [REMOVED] };

describe.skipIf(!CHROMIUM_PRESENT)("every page in Chromium", () => {
  let browser: Browser;
  let served: Readonly<Record<"ltr" | "rtl" | "broken" | "empty", Served>>;

  beforeAll(async () => {
    browser = await openBrowser();
    const articles = makePublication();
    const arabic = {
      SITE_LANGUAGE: "ar",
      SITE_TITLE: "الصحيفة",
      SITE_DESCRIPTION: "أخبار الميناء",
    };
    served = {
      ltr: await serveApp(articles, { edition: EDITION, variables: { SITE_RIGHTS: "© The pier" } }),
      rtl: await serveApp(articles, { edition: EDITION, variables: arabic }),
      broken: await serveApp(articles, { edition: EDITION }, { lose: "slices/" }),
      empty: await serveApp([]),
    };
  });
  afterAll(async () => {
    await Promise.all(Object.values(served).map((each) => each.close()));
    await browser.close();
  });

  describe.each(MODES)("%s", (mode, options, direction) => {
    let context: BrowserContext;
    beforeAll(async () => {
      context = await browser.newContext(options);
      await serveImages(context);
    });
    afterAll(() => context.close());

    it.each(PAGES)("%s holds", async (path, status) => {
      const { page, complaints } = await openPage(context);
      const response = await page.goto(served[direction].origin + path);
      expect(response?.status()).toBe(status);
      expect(await overflow(page)).toBe(0);
      if (!LAID_OUT_ONLY.has(mode)) expect(await violations(page)).toEqual([]);
      expect(complaints).toEqual([]);
      expect(await page.locator("h1").count()).toBe(1);
      await page.close();
    });
  });

  it("says what went wrong on our side, with a way on", async () => {
    const context = await browser.newContext({ viewport: NARROW });
    const { page } = await openPage(context);
    const response = await page.goto(`${served.broken.origin}/articles/everything`);
    expect(response?.status()).toBe(503);
    expect(await violations(page)).toEqual([]);
    await page.getByRole("link", { name: "Subscribe, and miss none" }).click();
    expect(new URL(page.url()).pathname).toBe("/subscribe");
    await context.close();
  });

  it("has a front page also before anything is published", async () => {
    const context = await browser.newContext({ viewport: NARROW });
    const { page, complaints } = await openPage(context);
    await page.goto(served.empty.origin);
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it("moves nothing while images come", async () => {
    const context = await browser.newContext({ viewport: NARROW });
    await serveImages(context);
    const { page } = await openPage(context);
    await page.goto(`${served.ltr.origin}/articles/everything`, { waitUntil: "networkidle" });
    const images = page.locator("img");
    expect(await images.count()).toBe(4);
    const shift = await page.evaluate<number>(`new Promise((done) => {
      new PerformanceObserver((list) => {
        done(list.getEntries().reduce((sum, { value }) => sum + value, 0));
      }).observe({ type: "layout-shift", buffered: true });
      setTimeout(() => done(0), 300);
    })`);
    expect(shift).toBe(0);
    await context.close();
  });

  it("follows the reader's own type size, twice as large, without scrolling sideways", async () => {
    const context = await browser.newContext({ viewport: WIDE });
    const { page } = await openPage(context);
    const session = await context.newCDPSession(page);
    await session.send("Page.setFontSizes", { fontSizes: { standard: 32, fixed: 26 } });
    for (const path of ["/", "/articles/everything", "/subscribe"]) {
      await page.goto(served.ltr.origin + path);
      const size = await page.evaluate<string>("getComputedStyle(document.body).fontSize");
      expect(size).toBe("36px");
      expect(await overflow(page), path).toBe(0);
    }
    await context.close();
  });

  it("prints the text and its address, without what one can only click", async () => {
    const context = await browser.newContext({ viewport: WIDE, colorScheme: "dark" });
    const { page } = await openPage(context);
    await page.goto(`${served.ltr.origin}/articles/everything`);
    await page.emulateMedia({ media: "print" });
    const shown = (selector: string) => page.locator(selector).filter({ visible: true }).count();
    expect(await shown(".body")).toBe(1);
    expect(await shown(".on-paper")).toBe(1);
    expect(await shown("nav, .box, .skip, .more")).toBe(0);
    // Paper does not scroll: the wide table has to fit.
    const table = await page.locator("table").first().boundingBox();
    expect((table?.x ?? 0) + (table?.width ?? 0)).toBeLessThanOrEqual(WIDE.width);
    const colour = await page.evaluate<string>("getComputedStyle(document.documentElement).color");
    expect(colour).toBe("rgb(0, 0, 0)");
    await context.close();
  });

  it("reads each article in its own language and direction", async () => {
    const context = await browser.newContext({ viewport: WIDE });
    const { page } = await openPage(context);
    await page.goto(`${served.ltr.origin}/articles/${encodeURIComponent("مكتبة-السوق")}`);
    const root = page.locator("html");
    expect(await root.getAttribute("lang")).toBe("ar");
    expect(await root.getAttribute("dir")).toBe("rtl");
    // The text is set from the right, the pages' own English words too.
    const column = await page.locator(".column").boundingBox();
    const date = await page
      .locator("article .meta")
      .first()
      .locator("> span")
      .first()
      .boundingBox();
    expect(Math.round((date?.x ?? 0) + (date?.width ?? 0))).toBe(
      Math.round((column?.x ?? 0) + (column?.width ?? 0)),
    );
    await context.close();
  });

  it("weighs less than 15 kB, HTML and CSS gzipped, for every article", async () => {
    const articles = parseFixtures("labelled");
    const site = await serveApp(articles);
    const gzipped = async (path: string): Promise<number> =>
      gzipSync(await (await fetch(site.origin + path)).bytes()).byteLength;
    for (const { slug } of articles) {
      const html = await (await fetch(`${site.origin}/articles/${slug}`)).text();
      const style = /\/style-[0-9a-f]+\.css/.exec(html)?.[0] ?? "";
      const weight = gzipSync(html).byteLength + (await gzipped(style));
      expect(weight, slug).toBeLessThan(15_000);
    }
    await site.close();
  });
});
