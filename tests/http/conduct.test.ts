// HTTP's rules (RFC 9110 unless said otherwise), each for every kind of document.
import type { Hono } from "hono";
import { beforeAll, describe, expect, it, onTestFinished, vi } from "vitest";
import { seal } from "../../src/edition/seal.ts";
import { STYLE_VERSION } from "../../src/pages/style.ts";
import { stylePath } from "../../src/model/addresses/paths.ts";
import { makeApp, startApp } from "../make-app.ts";
import { makeArticle, makeArticles } from "../make-article.ts";

const HOST = "https://news.example.com";

const FEEDS = [
  "/rss.xml",
  "/atom.xml",
  "/feed.json",
  "/feed",
  "/index.xml",
  "/archive/1/rss.xml",
  "/archive/1/atom.xml",
  "/archive/1/feed.json",
  "/sections/news/rss.xml",
  "/tags/tides/atom.xml",
  "/authors/jane-doe/feed.json",
];
const FOR_SCRIPTS = [
  "/articles/article-1.json",
  "/articles/article-1.txt",
  "/changes.json",
  "/changes.json?since=3",
  "/openapi.json",
  "/opml.xml",
  "/sitemap.xml",
  "/sitemap/1.xml",
  "/robots.txt",
];
const OPEN = [...FEEDS, ...FOR_SCRIPTS];
const PAGES = [
  "/",
  "/articles/article-1",
  "/archive/1",
  "/sections/news",
  "/sections/news/archive/1",
  "/subscribe",
];
const ASSETS = [stylePath(STYLE_VERSION), "/icon.svg"];
const ALL = [...OPEN, ...PAGES, ...ASSETS];

let app: Hono;
let canonical: Hono;

beforeAll(async () => {
  const articles = makeArticles(130, 15).map((article) => ({
    ...article,
    section: "News",
    tags: ["Tides"],
    authors: ["Jane Doe"],
  }));
  const removed = {
    id: "urn:uuid:x",
    slug: "gone",
    formerSlugs: [],
    removed: "2026-02-01T00:00:00Z",
    revision: 131,
  };
  const edition = {
    revision: 131,
    removed: [removed],
    redirects: [{ from: "before", to: "article-1" }],
  };
  const variables = { HUB_URL: "https://hub.example.com/" };
  const made = await makeApp(articles, { edition, variables });
  app = made.app;
  const withHost = { ...variables, SITE_URL: HOST };
  canonical = (await startApp(made.files, { variables: withHost })).app;
});

async function ask(
  path: string,
  headers: Record<string, string> = {},
  method = "GET",
): Promise<Response> {
  return app.request(HOST + path, { headers, method });
}

async function tagOf(path: string): Promise<string> {
  return (await ask(path)).headers.get("ETag") ?? "";
}

describe("8.8.3, 15.4.5: validators", () => {
  it.each(ALL)("%s has a weak tag, and 304 for whoever sends it, without a body", async (path) => {
    const whole = await ask(path);
    expect(whole.status).toBe(200);
    const etag = whole.headers.get("ETag") ?? "";
    expect(etag).toMatch(/^W\/"[\x21\x23-\x7e]+"$/);
    const second = await ask(path, { "If-None-Match": etag });
    expect([second.status, await second.text()]).toEqual([304, ""]);
    expect(second.headers.get("Content-Type")).toBeNull();
    expect(second.headers.get("Content-Length")).toBeNull();
    expect(second.headers.get("Content-Encoding")).toBeNull();
  });

  it.each(ALL)("15.4.5: the 304 of %s says all that the 200 says but of the body", async (path) => {
    const said = (response: Response): Record<string, string> =>
      Object.fromEntries(
        [...response.headers].filter(
          ([name]) => !/^(?:content-(?:type|length|encoding)|accept-ranges)$/.test(name),
        ),
      );
    const whole = await ask(path);
    expect(said(await ask(path, { "If-None-Match": "*" }))).toEqual(said(whole));
  });

  it("no two documents have one tag", async () => {
    const distinct = ALL.filter((path) => !["/feed", "/index.xml"].includes(path));
    const tags = await Promise.all(distinct.map(tagOf));
    const same = new Set(["/changes.json", "/sitemap.xml"]);
    // Each of these is the same as another of the table: since=0, and a sitemap of one part.
    const wanted = distinct.filter((path) => !same.has(path)).length;
    expect(new Set(tags).size).toBeGreaterThanOrEqual(wanted);
  });
});

describe("13: conditional requests to a feed", () => {
  const FUTURE = "Fri, 01 Jan 2100 00:00:00 GMT";
  const PAST = "Sun, 06 Nov 1994 08:49:37 GMT";

  it.each<[string, (etag: string, changed: string) => Record<string, string>, number]>([
    ["13.1.2: its tag", (etag) => ({ "If-None-Match": etag }), 304],
    ["13.1.2: compared weakly", (etag) => ({ "If-None-Match": etag.slice(2) }), 304],
    ["13.1.2: in a list", (etag) => ({ "If-None-Match": `"a", ${etag}, "b"` }), 304],
    ["13.1.2: in a list without blanks", (etag) => ({ "If-None-Match": `"a",${etag}` }), 304],
    ["5.6.1: in a list with empty members", (etag) => ({ "If-None-Match": `, ,${etag},,` }), 304],
    ["13.1.2: *", () => ({ "If-None-Match": "*" }), 304],
    ["13.1.2: another tag", () => ({ "If-None-Match": 'W/"other"' }), 200],
    ["8.8.3: a tag with a lower-case w is ignored", () => ({ "If-None-Match": 'w/"other"' }), 200],
    ["8.8.3: an unquoted tag is ignored", (etag) => ({ "If-None-Match": etag.slice(3, -1) }), 200],
    ["13.1.2: an empty field matches nothing", () => ({ "If-None-Match": "" }), 200],
    ["13.1.3: the date it was given", (_, changed) => ({ "If-Modified-Since": changed }), 304],
    ["13.1.3: a date in the future", () => ({ "If-Modified-Since": FUTURE }), 304],
    ["13.1.3: a date before the change", () => ({ "If-Modified-Since": PAST }), 200],
    [
      "5.6.7: the RFC 850 form",
      () => ({ "If-Modified-Since": "Thursday, 01-Jan-26 00:02:10 GMT" }),
      304,
    ],
    ["5.6.7: the asctime form", () => ({ "If-Modified-Since": "Thu Jan  1 00:02:10 2026" }), 304],
    ["13.1.3: garbage is ignored", () => ({ "If-Modified-Since": "last week" }), 200],
    ["13.1.3: a number is ignored", () => ({ "If-Modified-Since": "4102444800" }), 200],
    [
      "13.1.3: a day that does not exist is ignored",
      () => ({ "If-Modified-Since": "Thu, 99 Jan 2100 00:00:00 GMT" }),
      200,
    ],
    [
      "13.2.2: the tag decides when both are there, against the date",
      () => ({ "If-None-Match": '"other"', "If-Modified-Since": FUTURE }),
      200,
    ],
    [
      "13.2.2: the tag decides when both are there, for the client",
      (etag) => ({ "If-None-Match": etag, "If-Modified-Since": PAST }),
      304,
    ],
  ])("%s", async (_rule, make, status) => {
    const { headers } = await ask("/rss.xml");
    const asked = make(headers.get("ETag") ?? "", headers.get("Last-Modified") ?? "");
    for (const method of ["GET", "HEAD"]) {
      expect((await ask("/rss.xml", asked, method)).status, method).toBe(status);
    }
  });

  it("8.8.2: a page has no date, as its design has none; its date condition is ignored", async () => {
    for (const path of PAGES) {
      expect((await ask(path)).headers.get("Last-Modified"), path).toBeNull();
      expect((await ask(path, { "If-Modified-Since": FUTURE })).status, path).toBe(200);
    }
  });

  it("13.1: conditions change nothing about what is not there", async () => {
    for (const [path, status] of [
      ["/articles/nothing", 404],
      ["/articles/gone", 410],
      ["/articles/before", 301],
      ["/changes.json?since=x", 400],
    ] as const) {
      expect((await ask(path, { "If-None-Match": "*" })).status, path).toBe(status);
    }
  });
});

describe("9.3: methods", () => {
  const OTHERS = ["/articles/nothing", "/articles/gone", "/articles/before", "/nothing"];

  it.each([...ALL, ...OTHERS])("9.3.2: HEAD of %s is its GET without the body", async (path) => {
    const headers = { "Accept-Encoding": "gzip" };
    const get = await ask(path, headers);
    const head = await ask(path, headers, "HEAD");
    expect(head.status).toBe(get.status);
    expect([...head.headers]).toEqual([...get.headers]);
    expect(await head.text()).toBe("");
    const length = get.headers.get("Content-Length");
    if (length !== null) expect((await get.arrayBuffer()).byteLength).toBe(Number(length));
  });

  it.each(ALL)("15.5.6: %s answers other methods with 405 and Allow", async (path) => {
    for (const method of ["POST", "PUT", "PATCH", "DELETE", "PROPFIND"]) {
      const response = await ask(path, {}, method);
      expect([method, response.status]).toEqual([method, 405]);
      expect(response.headers.get("Allow")).toBe("GET, HEAD, OPTIONS");
    }
  });

  it.each(ALL)("9.3.7, Fetch 3.2: %s answers OPTIONS, a preflight or not", async (path) => {
    const response = await ask(
      path,
      { Origin: "https://a.example", "Access-Control-Request-Headers": "if-none-match" },
      "OPTIONS",
    );
    expect(response.status).toBe(204);
    expect(response.headers.get("Allow")).toBe("GET, HEAD, OPTIONS");
    expect(response.headers.get("Access-Control-Allow-Methods")).toContain("GET");
    expect(response.headers.get("Access-Control-Allow-Headers")).toContain("If-None-Match");
  });

  it("15.5.5: an unknown path is 404 whatever the method", async () => {
    for (const method of ["GET", "HEAD", "POST", "OPTIONS", "BREW"]) {
      expect((await ask("/no/such/path", {}, method)).status, method).toBe(404);
    }
  });
});

describe("14.3: ranges", () => {
  it.each([...FEEDS, ...PAGES])("%s ignores Range and says that it has none", async (path) => {
    const whole = await ask(path);
    const headers = { Range: "bytes=0-10", "If-Range": whole.headers.get("ETag") ?? "" };
    const response = await ask(path, headers);
    expect(response.status).toBe(200);
    expect(response.headers.get("Content-Range")).toBeNull();
    expect(response.headers.get("Accept-Ranges")).toBe("none");
    expect(await response.text()).toBe(await whole.text());
  });
});

describe("12.5.3: compression", () => {
  const OURS = ["/atom.xml", "/feed.json", "/archive/1/atom.xml", "/tags/tides/feed.json"];

  it.each([
    ["nothing", {}],
    ["identity", { "Accept-Encoding": "identity" }],
    ["br", { "Accept-Encoding": "br" }],
    ["gzip;q=0", { "Accept-Encoding": "gzip;q=0, br" }],
    ["*;q=0", { "Accept-Encoding": "*;q=0" }],
    ["an empty field", { "Accept-Encoding": "" }],
  ])("who asks with %s gets no gzip", async (_name, headers) => {
    for (const path of ALL) {
      expect((await ask(path, headers)).headers.get("Content-Encoding"), path).toBeNull();
    }
  });

  it.each(["gzip", "x-gzip", "br, gzip;q=0.1", "*", "identity;q=0, gzip"])(
    "who asks with %s gets what Cloudflare does not compress as gzip, and never two tags",
    async (coding) => {
      for (const path of OURS) {
        const response = await ask(path, { "Accept-Encoding": coding });
        expect(response.headers.get("Content-Encoding"), path).toBe("gzip");
        expect(response.headers.get("Vary"), path).toContain("Accept-Encoding");
        expect(response.headers.get("ETag"), path).toBe(await tagOf(path));
      }
    },
  );
});

describe("Fetch, 3.2: CORS in every outcome", () => {
  it.each<[string, string, Record<string, string>, number]>([
    ["GET", "/rss.xml", {}, 200],
    ["GET", "/feed.json", { "If-None-Match": "*" }, 304],
    ["GET", "/articles/before.json", {}, 301],
    ["GET", "/changes.json?since=x", {}, 400],
    ["GET", "/articles/nothing.json", {}, 404],
    ["POST", "/feed.json", {}, 405],
    ["GET", "/changes.json?since=999", {}, 409],
    ["GET", "/articles/gone.json", {}, 410],
    ["GET", "/articles/gone.json", { Accept: "text/html" }, 410],
    ["OPTIONS", "/feed.json", {}, 204],
  ])("%s %s with %j: %i", async (method, path, headers, status) => {
    const response = await ask(path, { Origin: "https://a.example", ...headers }, method);
    expect(response.status).toBe(status);
    expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
    expect(response.headers.get("Access-Control-Expose-Headers")).toContain(
      "ETag, Last-Modified, Link",
    );
  });

  it("an error of ours, too, is open, says nothing of its cause, and is one line in the log", async () => {
    const { files } = await makeApp([makeArticle(1)]);
    const kept = new Map(files);
    for (const path of files.keys()) {
      if (path.startsWith("slices/")) kept.set(path, () => seal("of another shape"));
    }
    const { app: broken } = await startApp(kept);
    const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
    onTestFinished(() => {
      log.mockRestore();
    });
    const response = await broken.request(`${HOST}/rss.xml?reader=Jane`);
    expect(response.status).toBe(500);
    expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
    expect(response.headers.get("Cache-Control")).toBe("no-store");
    expect(await response.text()).not.toContain("slices");
    expect(log).toHaveBeenCalledTimes(1);
    const line = String(log.mock.calls[0]?.[0]);
    expect(JSON.parse(line)).toMatchObject({ level: "error", path: "/rss.xml" });
    expect(line).not.toContain("Jane");
  });
});

describe("what browsers are told", () => {
  it.each([...PAGES, "/nothing", "/articles/gone"])("%s has its security headers", async (path) => {
    const { headers } = await ask(path, { Accept: "text/html", "Sec-Fetch-Dest": "document" });
    const policy = headers.get("Content-Security-Policy") ?? "";
    expect(headers.get("Content-Type")).toMatch("text/html");
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|script-src/);
    expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(headers.get("Referrer-Policy")).toBe("strict-origin-when-cross-origin");
    expect(headers.get("Permissions-Policy")).toContain("camera=()");
  });

  it.each(OPEN)("%s is what it says it is, to sniffing clients too", async (path) => {
    expect((await ask(path)).headers.get("X-Content-Type-Options")).toBe("nosniff");
  });
});

describe("RFC 9111, 5.2; RFC 5861: what caches may do", () => {
  const lifetime = async (to: Hono, path: string, headers: Record<string, string> = {}) =>
    (await to.request(HOST + path, { headers })).headers.get("Cache-Control");

  it.each([...OPEN, ...PAGES].filter((path) => path !== "/feed"))(
    "%s may be shared for minutes, and longer when we fail, once the host is fixed",
    async (path) => {
      const said = "public, max-age=300, stale-while-revalidate=600, stale-if-error=86400";
      expect(await lifetime(canonical, path)).toBe(said);
      expect(await lifetime(app, path)).toBe("private, no-cache");
    },
  );

  it("keeps for ever what its path versions, and never an error", async () => {
    expect(await lifetime(app, stylePath(STYLE_VERSION))).toContain("immutable");
    for (const path of ["/nothing", "/articles/gone", "/changes.json?since=x"]) {
      expect(await lifetime(canonical, path), path).toBe("no-store");
    }
  });

  it("shares nothing that a request header chose", async () => {
    const person = { "Sec-Fetch-Dest": "document" };
    for (const path of [...FEEDS, "/feed"]) {
      expect(await lifetime(canonical, path, person), path).toBe("private, no-cache");
    }
    expect(await lifetime(canonical, "/feed")).toBe("private, no-cache");
  });
});

describe("15.5: nonsense gets a clean answer of the 4xx kind", () => {
  const HOSTILE: [string, number][] = [
    ["/articles/%", 404],
    ["/articles/%zz", 404],
    ["/articles/%00", 404],
    ["/articles/%FF%FE", 404],
    ["/articles/%C0%AE%C0%AE", 404],
    ["/articles/%ED%A0%80", 404],
    ["/articles/..%2f..%2fmanifest.json", 404],
    ["/articles/../../manifest.json", 404],
    ["/..%5c..%5cmanifest.json", 404],
    ["/%2e%2e/%2e%2e/manifest.json", 404],
    ["//evil.example/rss.xml", 404],
    ["/sections/%00/rss.xml", 404],
    ["/tags/%FF", 404],
    ["/archive/1e3/rss.xml", 404],
    ["/archive/01", 404],
    ["/archive/999999999", 404],
    ["/sections/news/archive/999999999", 404],
    ["/sitemap/999999.xml", 404],
    ["/changes.json?since=%", 400],
    ["/changes.json?since=%FF", 400],
    ["/changes.json?since=0&since=x", 200],
    [`/changes.json?since=${"1".repeat(10_000)}`, 400],
    [`/changes.json?${"a=b&".repeat(2500)}since=x`, 400],
    [`/rss.xml?${"%00=%FF&".repeat(1250)}`, 200],
    [`/${"a/".repeat(5000)}`, 404],
    [`/articles/${"%41".repeat(3000)}`, 404],
  ];

  it.each(HOSTILE.map(([path, status]) => [path.slice(0, 60), status, path] as const))(
    "%s gets %i",
    async (_short, status, path) => {
      for (const headers of [{}, { Accept: "text/html", "Sec-Fetch-Dest": "document" }]) {
        const response = await ask(path, headers);
        expect(response.status).toBe(status);
        await response.text();
      }
    },
  );
});
