import { gunzipSync } from "node:zlib";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { ALIASES } from "../../src/model/addresses/paths.ts";
import { listsSchema } from "../../src/build/interface/interface-schemas.ts";
import { makeApp } from "../make-app.ts";
import { makeArticle, makeArticles } from "../make-article.ts";

const HOST = "https://news.example.com";

/** The text of each element of that name; throws where the XML is not well-formed. */
function elements(xml: string, name: string): string[] {
  const found: string[] = [];
  let open = false;
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => {
    open = tag.name === name;
    if (open) found.push("");
  });
  parser.on("text", (text) => {
    if (open) found.push((found.pop() ?? "") + text);
  });
  parser.on("closetag", () => {
    open = false;
  });
  parser.write(xml).close();
  return found;
}

describe("/feed and the addresses that readers probe", () => {
  it.each(Object.entries(ALIASES))(
    "answers %s with 200 and the bytes of %s",
    async (path, format) => {
      const { app } = await makeApp(makeArticles(3, 15));
      const canonical = { rss: "/rss.xml", atom: "/atom.xml", json: "/feed.json" }[format];
      const expected = await app.request(HOST + canonical);
      const response = await app.request(HOST + path);
      expect(response.status).toBe(200);
      expect(await response.text()).toBe(await expected.text());
      expect(response.headers.get("ETag")).toBe(expected.headers.get("ETag"));
    },
  );

  it("takes a publisher's old addresses too", async () => {
    const variables = { FEED_ALIASES: "/blog/feed.xml" };
    const { app } = await makeApp(makeArticles(3, 15), { variables });
    const response = await app.request(`${HOST}/blog/feed.xml`);
    expect(response.headers.get("Content-Type")).toMatch("application/rss+xml");
  });

  it.each<[Record<string, string>, string]>([
    [{ Accept: "application/json" }, "application/feed+json"],
    [{ Accept: "*/*" }, "application/rss+xml; charset=utf-8"],
    [{ Accept: "text/html", "Sec-Fetch-Dest": "document" }, "text/html; charset=utf-8"],
  ])("negotiates /feed for %j, and keeps the answer from shared caches", async (headers, type) => {
    const { app } = await makeApp(makeArticles(3, 15), { variables: { SITE_URL: HOST } });
    const response = await app.request(`${HOST}/feed`, { headers });
    expect(response.headers.get("Content-Type")).toBe(type);
    expect(response.headers.get("Cache-Control")).toMatch(/^private/);
    expect(response.headers.get("Vary")).toContain("Accept, Sec-Fetch-Dest");
  });
});

describe("compression of what Cloudflare does not compress", () => {
  const long = makeArticles(15, 15);
  const headers = { "Accept-Encoding": "gzip, br" };

  it.each(["/atom.xml", "/feed.json"])("sends %s as gzip to who asks", async (path) => {
    const { app } = await makeApp(long);
    const plain = await app.request(HOST + path);
    const packed = await app.request(HOST + path, { headers });
    const bytes = new Uint8Array(await packed.arrayBuffer());
    expect(packed.headers.get("Content-Encoding")).toBe("gzip");
    expect(packed.headers.get("Content-Length")).toBe(String(bytes.byteLength));
    expect(packed.headers.get("Vary")).toContain("Accept-Encoding");
    expect(packed.headers.get("ETag")).toBe(plain.headers.get("ETag"));
    expect(plain.headers.get("Content-Encoding")).toBeNull();
    expect(plain.headers.get("Vary")).toContain("Accept-Encoding");
    expect(gunzipSync(bytes).toString()).toBe(await plain.text());
  });

  it("leaves RSS and pages to Cloudflare", async () => {
    const { app } = await makeApp(long);
    for (const path of ["/rss.xml", "/", "/articles/article-1"]) {
      const response = await app.request(HOST + path, { headers });
      expect(response.headers.get("Content-Encoding"), path).toBeNull();
    }
  });
});

const LINEAGE = { numbered: 1, head: "aaaaaaaaaa", heads: ["bbbbbbbbbb"] };

describe("/changes.json", () => {
  async function changes(app: Awaited<ReturnType<typeof makeApp>>["app"], path: string) {
    const response = await app.request(path.startsWith("http") ? path : HOST + path);
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  }

  it("tells everything that came, changed or went after a revision", async () => {
    const changed = makeArticle(1, { revision: 4, updated: "2026-05-01T00:00:00Z" });
    const { app } = await makeApp([makeArticle(2), changed], {
      edition: {
        revision: 5,
        removed: [
          {
            id: "urn:uuid:gone",
            slug: "gone",
            formerSlugs: [],
            removed: "2026-05-02T00:00:00Z",
            revision: 5,
          },
        ],
      },
    });
    const all = await changes(app, "/changes.json");
    expect(all.body).toMatchObject({
      revision: 5,
      items: [
        { state: "new", revision: 2, url: `${HOST}/articles/article-2` },
        { state: "new", revision: 4, url: `${HOST}/articles/article-1` },
        { state: "removed", revision: 5, id: "urn:uuid:gone" },
      ],
    });
    expect((await changes(app, "/changes.json?since=1")).body["items"]).toMatchObject([
      { state: "new", revision: 2 },
      { state: "changed", revision: 4 },
      { state: "removed" },
    ]);
    expect((await changes(app, "/changes.json?since=4")).body["items"]).toHaveLength(1);
    expect((await changes(app, "/changes.json?since=5")).body["items"]).toEqual([]);
  });

  it("pages through many, each once, by following next", async () => {
    const { app } = await makeApp(makeArticles(1500, 15), { edition: { revision: 1500 } });
    const revisions: unknown[] = [];
    for (let path: unknown = "/changes.json?since=0"; typeof path === "string";) {
      const { body } = await changes(app, path);
      revisions.push(...(body["items"] as { revision: number }[]).map((item) => item.revision));
      path = body["next"];
    }
    expect(revisions).toEqual(Array.from({ length: 1500 }, (_, at) => at + 1));
  });

  it("says of the same articles that they are new, on whatever page they are", async () => {
    // The first half was there; of the second half each third was changed after all had come.
    const articles = makeArticles(3000, 15).map((article) =>
      article.firstRevision > 1500 && article.firstRevision % 3 === 0
        ? { ...article, revision: 3000 + article.firstRevision }
        : article,
    );
    const old = makeArticle(1500, { revision: 7000, updated: "2026-05-01T00:00:00Z" });
    const { app } = await makeApp([old, ...articles.filter(({ slug }) => slug !== old.slug)], {
      edition: { revision: 7000 },
    });
    const states = new Map<string, string>();
    let pages = 0;
    for (let path: unknown = "/changes.json?since=1500"; typeof path === "string"; pages++) {
      const { body } = await changes(app, path);
      const items = body["items"] as { url: string; state: string }[];
      for (const { url, state } of items) states.set(url.replace(/.*-/, ""), state);
      path = body["next"];
    }
    expect(pages).toBeGreaterThan(2);
    expect(states.get("1500")).toBe("changed");
    states.delete("1500");
    expect(states.size).toBe(1500);
    expect(new Set(states.values())).toEqual(new Set(["new"]));
  });

  it.each(["since=4&from=5", "since=1&from=x", "from=1"])("answers 400 for %s", async (query) => {
    const { app } = await makeApp(makeArticles(9, 15));
    expect((await changes(app, `/changes.json?${query}`)).status).toBe(400);
  });

  it.each(["-1", "1.5", "x", "1e3", "", "9".repeat(20), "%00"])(
    "answers 400 for since=%s",
    async (since) => {
      const { app } = await makeApp(makeArticles(1, 15));
      expect((await changes(app, `/changes.json?since=${since}`)).status).toBe(400);
    },
  );

  it("goes on from the cursor that it gave, and from one of a ledger before", async () => {
    const { app } = await makeApp(makeArticles(3, 15), { edition: LINEAGE });
    const { body } = await changes(app, "/changes.json");
    expect(body["cursor"]).toBe("3.aaaaaaaaaa");
    const after = (cursor: string) => changes(app, `/changes.json?since=${cursor}`);
    expect((await after("3.aaaaaaaaaa")).body["items"]).toEqual([]);
    expect((await after("2.bbbbbbbbbb")).body["items"]).toMatchObject([{ revision: 3 }]);
    expect((await after("1")).body["items"]).toMatchObject([{ revision: 2 }, { revision: 3 }]);
  });

  it.each([
    ["of a ledger that this one does not go on from", "2.cccccccccc"],
    ["that is a number, where numbers may be of two histories", "2"],
    ["that is ahead", "4.aaaaaaaaaa"],
  ])("tells a client with a cursor %s to start over", async (_, cursor) => {
    const { app } = await makeApp(makeArticles(3, 15), { edition: LINEAGE });
    const { status, body } = await changes(app, `/changes.json?since=${cursor}`);
    expect(status).toBe(409);
    expect(body["detail"]).toContain("/changes.json?since=0");
  });

  it("tells of a returned article as new to whoever saw it removed, and to nobody else", async () => {
    const article = makeArticle(1, { revision: 9, gaps: [3, 5, 7, 9] });
    const { app } = await makeApp([article], { edition: { revision: 9 } });
    const states = await Promise.all(
      [0, 1, 2, 3, 4, 5, 6, 7, 8].map(async (since) => {
        const { body } = await changes(app, `/changes.json?since=${since}`);
        return (body["items"] as { state: string }[])[0]?.state;
      }),
    );
    const [n, c] = ["new", "changed"];
    expect(states).toEqual([n, c, c, n, n, c, c, n, n]);
  });

  it("gives articles whole when asked, as their own addresses do, from few files a page", async () => {
    const articles = makeArticles(300, 15);
    const { app, reads } = await makeApp(articles, { edition: { revision: 300 } });
    const found: { article: object; json_url: string; digest: string }[] = [];
    for (let path: unknown = "/changes.json?include=content"; typeof path === "string";) {
      reads.length = 0;
      const { body } = await changes(app, path);
      expect(reads.length).toBeLessThan(50);
      found.push(...(body["items"] as typeof found));
      path = body["next"];
    }
    expect(found).toHaveLength(300);
    for (const { article, json_url } of found.slice(0, 20)) {
      expect(await (await app.request(json_url)).json()).toEqual(article);
    }
    expect(new Set(found.map(({ digest }) => digest)).size).toBe(300);
    expect((await changes(app, "/changes.json?include=all")).status).toBe(400);
  });

  it("tells a cursor from before a rollback to start over", async () => {
    const { app } = await makeApp(makeArticles(1, 15));
    const { status, body } = await changes(app, "/changes.json?since=2");
    expect(status).toBe(409);
    expect(body["detail"]).toContain("/changes.json?since=0");
  });
});

describe("documents for importers and search engines", () => {
  it("tells every list once in JSON and in OPML, in parts, the largest first", async () => {
    const tags = (count: number) => Array.from({ length: count }, (_, at) => `tag ${at}`);
    const { app } = await makeApp([
      makeArticle(2, { tags: tags(1200), section: "World" }),
      makeArticle(1, { tags: tags(1) }),
    ]);
    const found: { title: string; count: number }[] = [];
    for (let next: string | undefined = `${HOST}/lists.json`; next !== undefined;) {
      const part = listsSchema.parse(await (await app.request(next)).json());
      found.push(...part.lists);
      next = part.next;
    }
    expect(found.slice(0, 2)).toMatchObject([
      { title: "World", count: 1 },
      { title: "tag 0", count: 2 },
    ]);
    expect(new Set(found.map(({ title }) => title)).size).toBe(1201);
    const feeds: string[] = [];
    for (let next: string | undefined = `${HOST}/opml.xml`; next !== undefined;) {
      const part = await app.request(next);
      feeds.push(...((await part.text()).match(/xmlUrl="[^"]+"/g) ?? []));
      next = /^<(.+)>; rel="next"$/.exec(part.headers.get("Link") ?? "")?.[1];
    }
    expect(new Set(feeds).size).toBe(1202);
    const page = await (await app.request(`${HOST}/subscribe`)).text();
    expect(page).toContain('href="/opml/3.xml"');
    for (const beyond of ["/opml/4.xml", "/lists/4.json"]) {
      expect((await app.request(HOST + beyond)).status).toBe(404);
    }
  });

  it("names the site's and every list's feed in OPML", async () => {
    const { app } = await makeApp([
      makeArticle(1, { section: "A & B", tags: ["x"], authors: ["Jane Doe"] }),
    ]);
    const xml = await (await app.request(`${HOST}/opml.xml`)).text();
    elements(xml, "outline");
    for (const path of [
      "/rss.xml",
      "/sections/a--b/rss.xml",
      "/tags/x/rss.xml",
      "/authors/jane-doe/rss.xml",
    ]) {
      expect(xml).toContain(`xmlUrl="${HOST}${path}"`);
    }
  });

  it("names every permalink in the sitemap, through an index when there are many", async () => {
    const { app } = await makeApp(makeArticles(9000, 15), { edition: { revision: 9000 } });
    const index = await (await app.request(`${HOST}/sitemap.xml`)).text();
    const parts = elements(index, "loc");
    expect(parts).toHaveLength(2);
    const urls: string[] = [];
    for (const part of parts) urls.push(...elements(await (await app.request(part)).text(), "loc"));
    expect(new Set(urls).size).toBe(9001);
    expect(urls).toContain(`${HOST}/articles/article-9000`);
    expect((await app.request(`${HOST}/sitemap/3.xml`)).status).toBe(404);
  });

  it("is one sitemap while it is small, well-formed on any host", async () => {
    const { app } = await makeApp(makeArticles(3, 15));
    const xml = await (await app.request("https://a&b.example.com/sitemap.xml")).text();
    expect(elements(xml, "loc")).toHaveLength(4);
    expect(elements(xml, "loc")[0]).toBe("https://a&b.example.com/");
  });

  it("says what machines may do, if that is set, within the group for all of them", async () => {
    const robots = async (variables: Record<string, string>): Promise<string> => {
      const { app } = await makeApp([], { variables });
      return (await app.request(`${HOST}/robots.txt`)).text();
    };
    expect(await robots({})).not.toContain("Signal");
    expect(await robots({ CONTENT_SIGNAL: "search=yes" })).toMatch(
      /^User-agent: \*\nContent-Signal: search=yes\nAllow/,
    );
  });

  it("names the licence for machines in robots.txt, feeds and pages, if there is one", async () => {
    const LICENSE_URL = "https://news.example.com/rsl.xml?a=1&b=2";
    const { app } = await makeApp(makeArticles(1, 15), { variables: { LICENSE_URL } });
    const get = async (path: string): Promise<Response> => app.request(HOST + path);
    const textAt = async (path: string): Promise<string> => (await get(path)).text();
    expect(await textAt("/robots.txt")).toMatch(`License: ${LICENSE_URL}\n\nUser-agent: *`);
    const tag = `rel="license" type="application/rsl+xml" href="${LICENSE_URL.replace("&", "&amp;")}"`;
    expect(await textAt("/rss.xml")).toContain(`<atom:link ${tag}/>`);
    expect(await textAt("/atom.xml")).toContain(`<link ${tag}/>`);
    expect(await textAt("/articles/article-1")).toContain(`<link ${tag}/>`);
    const json = await get("/feed.json");
    expect(json.headers.get("Link")).toContain(`<${LICENSE_URL}>; rel="license"`);
    expect(await json.json()).toMatchObject({ _broadsheet: { license: LICENSE_URL } });
    const { app: without } = await makeApp(makeArticles(1, 15));
    for (const path of ["/robots.txt", "/rss.xml", "/atom.xml", "/articles/article-1"]) {
      expect(await (await without.request(HOST + path)).text()).not.toMatch(/license/i);
    }
  });

  it("gives the publisher's own robots.txt as it is, whatever is set", async () => {
    const robots = "User-agent: *\nDisallow: /tags/\n";
    const variables = { CONTENT_SIGNAL: "search=no" };
    const { app } = await makeApp([], { variables, edition: { robots } });
    expect(await (await app.request(`${HOST}/robots.txt`)).text()).toBe(robots);
  });

  it("points robots to the sitemap", async () => {
    const { app } = await makeApp([]);
    expect(await (await app.request(`${HOST}/robots.txt`)).text()).toContain(
      `Sitemap: ${HOST}/sitemap.xml`,
    );
  });
});
