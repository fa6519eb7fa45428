// The Worker behind a shared cache: everybody gets what the Worker itself would have told them.
import { createHash } from "node:crypto";
import type { Hono } from "hono";
import { describe, expect, it } from "vitest";
import { makeApp } from "../make-app.ts";
import { makeArticles } from "../make-article.ts";
import { SharedCache } from "./shared-cache.ts";

const HOST = "https://news.example.com";
const HOSTS = [HOST, "https://other.example.com", "http://localhost:8787"];
const PATHS = ["/", "/feed", "/rss.xml", "/atom.xml", "/feed.json", "/archive/1/rss.xml"].concat(
  ["/articles/article-1", "/articles/article-1.json", "/articles/nothing", "/changes.json"],
  ["/rss.xml?utm_source=x", "/changes.json?since=1", "/changes.json?since=x"],
);

const PERSON = { Accept: "text/html,*/*;q=0.8", "Sec-Fetch-Dest": "document" };
const CLIENTS: Record<string, Record<string, string>> = {
  reader: { Accept: "application/rss+xml, application/xml;q=0.9, */*;q=0.1" },
  "compressing reader": { Accept: "*/*", "Accept-Encoding": "gzip" },
  "atom reader": { Accept: "application/atom+xml" },
  script: { Accept: "application/json", "Accept-Encoding": "gzip" },
  person: PERSON,
  "compressing person": { ...PERSON, "Accept-Encoding": "gzip, br" },
};

/** Obeys Vary in full, and in the one header that every shared cache knows. */
const CACHES = {
  "looks at all of Vary": () => true,
  "looks at Accept-Encoding alone": (name: string) => name === "Accept-Encoding",
} as const;

async function essence(response: Response): Promise<unknown> {
  const said = ["Content-Type", "Content-Encoding", "ETag", "Location"];
  const body = createHash("sha256").update(Buffer.from(await response.arrayBuffer()));
  return [response.status, ...said.map((name) => response.headers.get(name)), body.digest("hex")];
}

/**
 * What a request may be answered: as the Worker does. Once the host is fixed another host may also
 * get, from the cache, what it would be sent to: the same bytes with the fixed host's links.
 */
async function allowed(app: Hono, url: string, headers: Record<string, string>) {
  const direct = await app.request(url, { headers });
  const location = direct.headers.get("Location");
  const there = location === null ? [] : [await app.request(location, { headers })];
  return Promise.all([direct, ...there].map(essence));
}

async function makeAppAt(url: string | undefined, articles = 31): Promise<Hono> {
  const variables = url === undefined ? {} : { SITE_URL: url };
  return (await makeApp(makeArticles(articles, 15), { variables })).app;
}

/** Every client asks for everything on every host; twice, the second time in another order. */
function makeOrders() {
  const all = PATHS.flatMap((path) =>
    Object.entries(CLIENTS).flatMap(([name, headers]) =>
      HOSTS.map((host) => ({ name, headers, url: host + path })),
    ),
  );
  return [...all, ...all.toReversed()];
}

describe.each([["with"], ["without"]])("behind a cache, %s a canonical host", (kind) => {
  const url = kind === "with" ? HOST : undefined;

  it("gives every client what the Worker gives it, when the cache looks at all of Vary", async () => {
    const app = await makeAppAt(url);
    const cache = new SharedCache(app, CACHES["looks at all of Vary"]);
    for (const { name, headers, url: asked } of makeOrders()) {
      const cached = await essence(await cache.fetch(asked, { headers }));
      expect(await allowed(app, asked, headers), `${name}: ${asked}`).toContainEqual(cached);
      cache.wait(1);
    }
  });

  it("never gives a reader a page or another host's answer, when it does not", async () => {
    const app = await makeAppAt(url);
    const cache = new SharedCache(app, CACHES["looks at Accept-Encoding alone"]);
    for (const { name, headers, url: asked } of makeOrders()) {
      const cached = await essence(await cache.fetch(asked, { headers }));
      const asReader = name.includes("person")
        ? { ...headers, "Sec-Fetch-Dest": "empty" }
        : headers;
      const answers = await allowed(app, asked, headers);
      // A person may see a feed's source there; that is the worst.
      answers.push(...(await allowed(app, asked, asReader)));
      expect(answers, `${name}: ${asked}`).toContainEqual(cached);
      cache.wait(1);
    }
  });
});

describe("behind a cache", () => {
  it("answers most polls without the Worker, and asks it again with our validators", async () => {
    const cache = new SharedCache(await makeAppAt(HOST), CACHES["looks at all of Vary"]);
    const headers = CLIENTS["reader"] ?? {};
    const first = await cache.fetch(`${HOST}/rss.xml`, { headers });
    const conditional = { ...headers, "If-None-Match": first.headers.get("ETag") ?? "" };
    for (let poll = 0; poll < 10; poll++) {
      const { status } = await cache.fetch(`${HOST}/rss.xml`, { headers: conditional });
      expect(status).toBe(304);
      cache.wait(29);
    }
    expect(cache.asked).toHaveLength(1);
    cache.wait(300);
    expect((await cache.fetch(`${HOST}/rss.xml`, { headers: conditional })).status).toBe(304);
    expect(cache.asked).toHaveLength(2);
  });

  it("fills from HEAD what GET then gets whole", async () => {
    const cache = new SharedCache(await makeAppAt(HOST), CACHES["looks at all of Vary"]);
    const headers = {};
    const head = await cache.fetch(`${HOST}/atom.xml`, { method: "HEAD", headers });
    const get = await cache.fetch(`${HOST}/atom.xml`, { headers });
    expect(await head.text()).toBe("");
    expect((await get.arrayBuffer()).byteLength).toBe(Number(head.headers.get("Content-Length")));
    expect(cache.asked).toEqual([`GET ${HOST}/atom.xml`]);
  });

  it("brings a new article once the old answer is stale, even over a deploy", async () => {
    const cache = new SharedCache(await makeAppAt(HOST), CACHES["looks at all of Vary"]);
    const headers = CLIENTS["compressing reader"] ?? {};
    for (const path of ["/rss.xml", "/atom.xml", "/feed.json", "/"]) {
      await cache.fetch(HOST + path, { headers });
    }
    cache.app = await makeAppAt(HOST, 32);
    cache.wait(301);
    for (const path of ["/rss.xml", "/atom.xml", "/feed.json", "/"]) {
      const response = await cache.fetch(HOST + path, { headers });
      const direct = await cache.app.request(HOST + path, { headers });
      expect(await essence(response), path).toEqual(await essence(direct));
    }
  });
});
