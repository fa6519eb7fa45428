import type { Browser, BrowserContext } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { NumberedArticle } from "../../src/model/article.ts";
import { parse } from "../../src/parse/parse.ts";
import { defined } from "../defined.ts";
import { makeArticle, makeParagraph } from "../make-article.ts";
import { CHROMIUM_PRESENT, openBrowser } from "./open-browser.ts";
import { serveApp, type Served } from "./serve-app.ts";

const RUN = "globalThis.ran=1";

/** Ways to run a script from a text, an attribute, an address, a data block. */
const PAYLOADS = [
  `<script>${RUN}</script>`,
  `</script><script>${RUN}</script>`,
  `"><img src=x onerror="${RUN}">`,
  `' onmouseover='${RUN}' autofocus onfocus='${RUN}`,
  `</title></style></textarea><svg onload=${RUN}>`,
  `<!--<script>${RUN}//-->`,
  `]]><script>${RUN}</script>`,
  `javascript:${RUN}`,
  `&lt;script&gt;${RUN}&lt;/script&gt;`,
  `\\u003cscript>${RUN}</script>`,
  `{{constructor.constructor('${RUN}')()}}`,
];
const ALL = PAYLOADS.join(" ");

/** Markup in every field that is text to the pages. */
function hostile(n: number, changes: Partial<NumberedArticle> = {}): NumberedArticle {
  return makeArticle(n, {
    slug: `hostile-${n}"><script>${RUN}</script>`,
    title: ALL,
    standfirst: ALL,
    summary: ALL,
    section: ALL,
    byline: ALL,
    authors: PAYLOADS,
    tags: PAYLOADS,
    origin: { name: ALL, url: `https://example.com/?"><script>${RUN}</script>` },
    image: { address: `https://images.example/"onerror="${RUN}`, alt: `" onerror="${RUN}` },
    body: [makeParagraph(ALL)],
    ...changes,
  });
}

/** HTML that no parser of ours lets through: here only the pages' policy stands in its way. */
const RAW = [
  `<script>${RUN}</script>`,
  `<img src="https://images.example/x" onerror="${RUN}">`,
  `<svg onload="${RUN}"></svg>`,
  `<iframe srcdoc="<script>parent.ran=1</script>"></iframe>`,
  `<object data="data:text/html,<script>parent.ran=1</script>"></object>`,
  `<form action="https://evil.example/"><button id="send">Send</button></form>`,
  `<a id="trap" href="javascript:${RUN}">trap</a>`,
  `<base href="https://evil.example/">`,
  `<meta http-equiv="refresh" content="0;url=javascript:${RUN}">`,
  `<link rel="stylesheet" href="https://evil.example/x.css">`,
];

describe.skipIf(!CHROMIUM_PRESENT)("hostile articles", () => {
  let browser: Browser;
  let context: BrowserContext;
  let served: Served;
  const asked: string[] = [];

  beforeAll(async () => {
    browser = await openBrowser();
    context = await browser.newContext();
    await context.route(/\.example\//, async (route) => {
      asked.push(route.request().url());
      await route.abort();
    });
    const text = [...PAYLOADS, `By ${ALL}`, ...PAYLOADS, `Source: ${ALL}`].join("\n\n");
    const bytes = new TextEncoder().encode(text);
    const { title, body, summary } = defined(parse({ path: "articles/x.txt", bytes }).manuscript);
    served = await serveApp(
      [
        hostile(5),
        makeArticle(4, { slug: "parsed", title, summary, body }),
        makeArticle(3, {
          slug: "raw",
          title: "Raw",
          body: [{ kind: "paragraph", html: RAW.join(""), text: "raw" }],
        }),
        hostile(2, { slug: "trap", origin: { name: "trap", url: `javascript:${RUN}` } }),
        hostile(1),
      ],
      { variables: { SITE_TITLE: ALL, SITE_DESCRIPTION: ALL, SITE_AUTHOR: ALL, SITE_RIGHTS: ALL } },
    );
  });
  afterAll(async () => {
    await served.close();
    await browser.close();
  });

  const slug = encodeURIComponent(`hostile-5"><script>${RUN}</script>`);
  const pages = [
    "/",
    `/articles/${slug}`,
    "/articles/parsed",
    "/subscribe",
    "/rss.xml",
    "/nothing",
  ];

  it.each(pages)("%s shows markup as text and runs none of it", async (path) => {
    const page = await context.newPage();
    await page.goto(served.origin + path);
    for (const element of await page.locator("main a, h1").all()) await element.hover();
    expect(await page.evaluate("'ran' in globalThis")).toBe(false);
    expect(await page.locator("script:not([type='application/ld+json'])").count()).toBe(0);
    const attributes = await page.evaluate<string[]>(
      "[...document.querySelectorAll('*')].flatMap((element) => element.getAttributeNames())",
    );
    expect(attributes.filter((name) => /^on|^srcdoc$/.test(name))).toEqual([]);
    for (const link of await page.locator("a").all()) {
      expect(await link.getAttribute("href")).toMatch(/^(\/|#main$|https?:|feed:)/);
    }
    await page.close();
  });

  it("gives search engines the text as it is, in a block that no text can end", async () => {
    const page = await context.newPage();
    await page.goto(`${served.origin}/articles/${slug}`);
    const blocks = await page.locator("script").allTextContents();
    expect(blocks).toHaveLength(1);
    expect(JSON.parse(defined(blocks[0]))).toMatchObject({
      "@type": "NewsArticle",
      headline: ALL,
      articleSection: ALL,
      keywords: PAYLOADS,
    });
    expect(await page.locator("h1").textContent()).toBe(ALL);
    await page.close();
  });

  it("runs nothing even where a body brings its own markup, and sends nothing away", async () => {
    const page = await context.newPage();
    await page.goto(`${served.origin}/articles/raw`);
    await page.locator("#trap").click();
    await page.evaluate("document.querySelector('#send').click()");
    await page.waitForTimeout(300);
    expect(await page.evaluate("'ran' in globalThis")).toBe(false);
    expect(new URL(page.url()).origin).toBe(served.origin);
    expect(asked.filter((url) => url.includes("evil"))).toEqual([]);
    await page.close();
  });

  it("runs nothing from an address, were one ever to get past the model", async () => {
    const page = await context.newPage();
    await page.goto(`${served.origin}/articles/trap`);
    await page.getByRole("link", { name: "trap" }).first().click();
    await page.waitForTimeout(300);
    expect(await page.evaluate("'ran' in globalThis")).toBe(false);
    await page.close();
  });
});
