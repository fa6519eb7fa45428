// Searches over HTTP: one spelling, one answer in three formats, and a tag that is made of what is found.
import { beforeAll, describe, expect, it } from "vitest";
import type { EditionInput } from "../../src/edition/edition-input.ts";
import { FORMATS } from "../../src/model/addresses/paths.ts";
import { defined } from "../defined.ts";
import { readFeed } from "../life/read-feed.ts";
import { makeApp, type AppForTests } from "../make-app.ts";
import { makeArticle, makeArticles, makeParagraph } from "../make-article.ts";
import { readPage } from "../pages/read-page.ts";

const HOST = "https://news.example.com";
const FILES = { rss: "rss.xml", atom: "atom.xml", json: "feed.json" } as const;

const ARTICLES = makeArticles(200, 15).map((article) => ({
  ...article,
  section: article.revision % 2 === 0 ? "World News" : "Sport",
  body: [makeParagraph(article.revision % 5 === 0 ? "The ferry & the port." : "Trains.")],
}));

let app: AppForTests["app"];

beforeAll(async () => {
  ({ app } = await makeApp(ARTICLES, {
    variables: { SITE_URL: HOST, HUB_URL: "https://hub.example.com/" },
  }));
});

const get = (path: string, headers: Readonly<Record<string, string>> = {}) =>
  app.request(HOST + path, { headers });

describe("a search's address", () => {
  it.each([
    ["/search?q=Ferry", "/search?q=ferry"],
    ["/search/rss.xml?q=port+ferry", "/search/rss.xml?q=ferry+port"],
    ["/search/atom.xml?q=ferry&utm_source=x", "/search/atom.xml?q=ferry"],
    ["/search/feed.json?q=Ferry&before=900", "/search/feed.json?q=ferry&before=900"],
    ["/search?q=section:%22World%20News%22", "/search?q=section%3A%22world+news%22"],
  ])("%s leads to its one spelling", async (asked, usual) => {
    const response = await get(asked);
    expect(response.status).toBe(301);
    expect(response.headers.get("Location")).toBe(HOST + usual);
    expect((await get(usual)).status).toBe(200);
  });

  it("answers however its blanks are encoded", async () => {
    for (const path of ["/search/rss.xml?q=ferry+port", "/search/rss.xml?q=ferry%20port"]) {
      expect((await get(path)).status, path).toBe(200);
    }
  });

  it.each([
    "/search/rss.xml",
    "/search/rss.xml?q=",
    "/search/feed.json?q=%21%21",
    "/search?q=tag:",
    "/search?q=a+b+c+d+e+f+g+h+i",
    `/search?q=${"a".repeat(301)}`,
    "/search/rss.xml?q=ferry&before=0",
    "/search/rss.xml?q=ferry&before=x",
  ])("%s is answered with 400 and why", async (path) => {
    const response = await get(path);
    expect(response.status).toBe(400);
    expect(((await response.json()) as { detail: string }).detail).not.toBe("");
  });
});

describe("a search's feeds", () => {
  it("hold the same articles in the same order, and lead to every other one once", async () => {
    const walks = await Promise.all(
      FORMATS.map(async (format) => {
        const ids: string[] = [];
        let next: string | undefined = `${HOST}/search/${FILES[format]}?q=ferry`;
        while (next !== undefined) {
          const response = await app.request(next);
          expect(response.status, next).toBe(200);
          const { entries, before } = readFeed(await response.text(), format);
          ids.push(...entries.map(({ id }) => id));
          next = before;
        }
        return ids;
      }),
    );
    const expected = ARTICLES.filter(({ revision }) => revision % 5 === 0).map(({ id }) => id);
    expect(walks).toEqual([expected, expected, expected]);
  });

  it("are empty, whole and well-formed where nothing matches", async () => {
    for (const format of FORMATS) {
      const response = await get(`/search/${FILES[format]}?q=nothing`);
      expect(response.status).toBe(200);
      const text = await response.text();
      expect(readFeed(text, format)).toEqual({ entries: [], before: undefined });
      expect(text).toMatch(/fh:complete|"complete": true/);
    }
  });

  it("have ids of their own, and name no hub, which is told of no search", async () => {
    const ids = await Promise.all(
      ["ferry", "trains", "ferry+port"].map(async (q) => {
        const text = await (await get(`/search/atom.xml?q=${q}`)).text();
        expect(text).not.toContain("hub.example.com");
        return defined(/<id>(urn:uuid:[0-9a-f-]{36})<\/id>/.exec(text)?.[1]);
      }),
    );
    expect(new Set(ids).size).toBe(3);
  });

  it("stay not modified until something matches, or what matched is edited", async () => {
    const path = "/search/rss.xml?q=ferry";
    const tagOver = async (articles: typeof ARTICLES) => {
      const { app: next } = await makeApp(articles, { variables: { SITE_URL: HOST } });
      return (await next.request(HOST + path)).headers.get("ETag");
    };
    const arrival = (n: number, text: string) => ({
      ...makeArticle(n, { slice: 14, body: [makeParagraph(text)] }),
      section: "Sport",
      body: [makeParagraph(text)],
    });
    const first = await tagOver(ARTICLES);
    expect(await tagOver([arrival(201, "Trains."), ...ARTICLES])).toBe(first);
    expect(await tagOver([arrival(201, "A ferry."), ...ARTICLES])).not.toBe(first);
    const edited = (n: number) =>
      ARTICLES.map((article) =>
        article.revision === n ? { ...article, title: "Edited" } : article,
      );
    expect(await tagOver(edited(199))).toBe(first);
    expect(await tagOver(edited(200))).not.toBe(first);
  });

  it("never go back in date when the newest hit leaves, edited or removed", async () => {
    const at = (minutes: number) => `2027-01-01T00:${String(minutes).padStart(2, "0")}:00Z`;
    const [newest, ...others] = ARTICLES.map((article) => ({ ...article, arrived: at(0) }));
    const over = async (articles: typeof ARTICLES, edition: Partial<EditionInput> = {}) => {
      const changed = at(9);
      const { app: next } = await makeApp(articles, { edition: { changed, ...edition } });
      const text = await (await next.request(`${HOST}/search/atom.xml?q=ferry`)).text();
      return /<updated>([^<]+)/.exec(text)?.[1];
    };
    const hit = { ...defined(newest), arrived: at(1), updated: at(2) };
    const removed = { id: hit.id, slug: hit.slug, formerSlugs: [], removed: at(3), revision: 201 };
    expect(await over([hit, ...others])).toBe(at(2));
    expect(await over(others, { removed: [removed] })).toBe(at(3));
    const edited = { ...hit, updated: at(4), body: [makeParagraph("Trains.")] };
    expect(await over([edited, ...others])).toBe(at(4));
    expect(await over([{ ...edited, updated: "2090-01-01T00:00:00Z" }, ...others])).toBe(at(0));
  });
});

describe("a search's page", () => {
  it("has a plain form that sends where it is answered, and no script", async () => {
    const response = await get("/search");
    const page = readPage(await response.text());
    expect(page.all("form", "action")).toEqual(["/search"]);
    // GET: a search has an address.
    expect(page.all("form", "method")).toEqual([null]);
    expect(page.all("form input", "name")).toEqual(["q"]);
    expect(page.texts("script")).toEqual([]);
    expect(response.headers.get("Content-Security-Policy")).toContain("form-action 'self'");
  });

  it("shows what was found, and offers its feeds to people and to readers", async () => {
    const page = readPage(await (await get("/search?q=ferry")).text());
    expect(page.all("form input", "value")).toEqual(["ferry"]);
    expect(page.texts("article h2")).toHaveLength(30);
    const feeds = FORMATS.map((format) => `/search/${FILES[format]}?q=ferry`);
    expect(page.all(".box a", "href")).toEqual(feeds);
    const announced = page.all("link[rel=alternate]", "href").slice(0, 3);
    expect(announced).toEqual(feeds.map((path) => HOST + path));
    const [older] = page.all(".pager a", "href");
    const next = readPage(await (await get(defined(older))).text());
    expect(next.texts("article h2")).toHaveLength(10);
    expect(next.all(".pager a", "href")).toEqual(["/search?q=ferry"]);
  });

  it.each(["/search?q=ferry&before=900", "/search?q=nothing"])(
    "offers the search's feeds on %s, too",
    async (path) => {
      const page = readPage(await (await get(path)).text());
      const query = path.replace(/&.*|.*\?/g, "");
      const feeds = FORMATS.map((format) => `/search/${FILES[format]}?${query}`);
      expect(page.all(".box a", "href")).toEqual(feeds);
      const announced = page.all("link[rel=alternate]", "href").slice(0, 3);
      expect(announced).toEqual(feeds.map((feed) => HOST + feed));
    },
  );

  it("says that nothing was found, and keeps the query in the form", async () => {
    const page = readPage(await (await get("/search?q=nothing")).text());
    expect(page.texts("[role=status]")).toHaveLength(1);
    expect(page.all("form input", "value")).toEqual(["nothing"]);
  });

  it("is described for browsers, in 16 characters of a name at most", async () => {
    const { app: long } = await makeApp([], {
      variables: { SITE_TITLE: "A & very long title indeed" },
    });
    const text = await (await long.request(`${HOST}/opensearch.xml`)).text();
    expect(text).toContain("<ShortName>A &amp; very long ti</ShortName>");
    const templates = [...text.matchAll(/template="([^"]+)"/g)].map(([, template]) => template);
    const paths = ["/search", "/search/rss.xml", "/search/atom.xml"];
    expect(templates).toEqual(paths.map((path) => `${HOST}${path}?q={searchTerms}`));
  });

  it("is where every page leads browsers to", async () => {
    for (const path of ["/", "/search", "/search?q=ferry", "/articles/article-1"]) {
      const page = readPage(await (await get(path)).text());
      expect(page.all("link[rel=search]", "href"), path).toEqual(["/opensearch.xml"]);
    }
    expect((await get("/opensearch.xml")).headers.get("Content-Type")).toBe(
      "application/opensearchdescription+xml; charset=utf-8",
    );
  });

  it("takes the place of a feed that a person opens", async () => {
    const response = await get("/search/rss.xml?q=ferry", { "Sec-Fetch-Dest": "document" });
    expect(response.headers.get("Content-Type")).toContain("text/html");
  });
});
