import { seal } from "../../src/edition/seal.ts";
import { describe, expect, it } from "vitest";
import type { EditionFiles } from "../../src/edition/gather-files.ts";
import { makeEdition } from "../../src/edition/make-edition.ts";
import { WINDOW } from "../../src/edition/lists/divide-history.ts";
import { openEdition } from "../../src/edition/reader/open-edition.ts";
import { MANIFEST, NAMES_A_PAGE } from "../../src/edition/shape.ts";
import { listPath, SITE_LIST } from "../../src/model/addresses/paths.ts";
import { defined } from "../defined.ts";
import { makeArticle, makeArticles, makeParagraph } from "../make-article.ts";
import type { NumberedArticle } from "../../src/model/article.ts";

function make(articles: readonly NumberedArticle[], more: object = {}): EditionFiles {
  return makeEdition({
    revision: Math.max(0, ...articles.map((article) => article.revision)),
    openSlice: Math.max(1, ...articles.map((article) => article.slice)),
    articles,
    removed: [],
    redirects: [],
    openapi: {},
    listId: (list) => `urn:uuid:list-of-${listPath(list)}`,
    ...more,
  });
}

function open(files: EditionFiles, reads: string[] = []) {
  return openEdition((path) => {
    reads.push(path);
    return Promise.resolve(files.get(path)?.());
  });
}

describe("an edition", () => {
  it("gives back every article as it was stored", async () => {
    const articles = [
      makeArticle(3, { body: [{ kind: "heading", html: "<h2>A &amp; B</h2>", text: "A & B" }] }),
      makeArticle(2, { body: [makeParagraph('1 < 2 & 3 > 2 "quoted" &amp;')], section: "News" }),
      makeArticle(1),
    ];
    const edition = await open(make(articles));
    for (const article of articles) {
      expect(await edition.lookUp(article.slug)).toMatchObject({ slice: 1 });
      // Its numbers are in no document but /changes.json.
      const { firstRevision: _, revision: __, gaps: ___, ...stored } = article;
      expect(await edition.article(article.slug, 1)).toEqual(stored);
    }
  });

  it("is empty without articles, and valid", async () => {
    const edition = await open(make([]));
    const list = await edition.list(SITE_LIST);
    expect(list).toMatchObject({ count: 0, window: [], updated: "1970-01-01T00:00:00Z" });
    expect(await edition.slice(defined(list), 1)).toBeUndefined();
    expect(await edition.lookUp("constructor")).toBeUndefined();
  });

  it("needs few files for lists, however many they are", async () => {
    const tagged = (tags: number) => (article: NumberedArticle, at: number) => ({
      ...article,
      tags: Array.from({ length: tags }, (_, tag) => `${at} ${tag}`),
    });
    const hundred = makeArticles(100, 15);
    expect((await open(make(hundred.map(tagged(16))))).manifest.lists.size).toBe(128);
    const many = await open(make(hundred.map(tagged(400))));
    expect(many.manifest.lists.size).toBe(2048);
    expect(await many.list({ kind: "tag", slug: "99-399" })).toMatchObject({ count: 1 });
  });

  it("holds in the site's window the open slice and the newest closed one", async () => {
    const edition = await open(make(makeArticles(35, 15)));
    const list = await edition.list(SITE_LIST);
    const titles = (await edition.window(defined(list))).map((article) => article.title);
    expect(titles).toEqual(Array.from({ length: 20 }, (_, at) => `Article ${35 - at}`));
  });

  it("keeps a list as it was when a member beyond its window is edited", async () => {
    const articles = makeArticles(45, 15).map((article) => ({ ...article, section: "News" }));
    const edited = articles.map((article) =>
      article.slug === "article-3" ? { ...article, updated: "2026-05-05T05:05:05Z" } : article,
    );
    const [before, after] = [await open(make(articles)), await open(make(edited))];
    for (const name of [SITE_LIST, { kind: "section", slug: "news" } as const]) {
      // Where the past is stored is no matter of the feed.
      const { past: _, ...list } = defined(await before.list(name));
      expect(await after.list(name)).toMatchObject(list);
    }
  });

  it("dates a list by what came back to it, though its feed does not show it", async () => {
    const returned = "2026-05-05T05:05:05Z";
    const articles = makeArticles(45, 15).map((article) => ({
      ...article,
      section: "News",
      ...(article.slug === "article-3" ? { returned } : {}),
    }));
    const edition = await open(make(articles));
    for (const name of [SITE_LIST, { kind: "section", slug: "news" } as const]) {
      expect(await edition.list(name)).toMatchObject({ updated: returned });
    }
  });

  it("reaches through slices what the window does not hold, each article once", async () => {
    const edition = await open(make(makeArticles(100, 15)));
    const list = await edition.list(SITE_LIST);
    const found = await edition.window(defined(list));
    for (let slice = edition.manifest.closedSlices - 1; slice > 0; slice--) {
      found.push(...(await defined(await edition.slice(defined(list), slice)).articles()));
    }
    expect(found.map((article) => article.title)).toEqual(
      Array.from({ length: 100 }, (_, at) => `Article ${100 - at}`),
    );
  });

  it("names a slice's last change without reading the slice", async () => {
    const articles = makeArticles(16, 15).map((article) =>
      article.slug === "article-4" ? { ...article, updated: "2026-03-02T10:15:00Z" } : article,
    );
    const reads: string[] = [];
    const edition = await open(make(articles), reads);
    const { front } = edition.manifest;
    expect(defined(await edition.slice(front, 1)).updated).toBe("2026-03-02T10:15:00Z");
    expect(reads).toEqual([MANIFEST]);
  });

  it("collects sections, tags and authors, one list for spellings that differ in case", async () => {
    const edition = await open(
      make([
        makeArticle(2, { section: "World News", tags: ["Rail", "rail"], authors: ["Jane Doe"] }),
        makeArticle(1, { section: "world news", tags: ["Öl & Gas"] }),
      ]),
    );
    expect(await edition.list({ kind: "section", slug: "world-news" })).toMatchObject({
      title: "World News",
      count: 2,
    });
    expect(await edition.list({ kind: "tag", slug: "rail" })).toMatchObject({ count: 1 });
    expect(await edition.list({ kind: "tag", slug: "öl--gas" })).toMatchObject({ count: 1 });
    expect(await edition.list({ kind: "author", slug: "jane-doe" })).toMatchObject({ count: 1 });
    expect(await edition.list({ kind: "author", slug: "john-doe" })).toBeUndefined();
  });

  it("bounds a section's window in entries and in bytes, and never leaves it empty", async () => {
    const long = makeParagraph("x".repeat(WINDOW.bytes));
    const sections = [
      ...makeArticles(63, 15).map((article) => ({
        ...article,
        section: "Short",
        slice: article.slice + 2,
      })),
      makeArticle(102, { section: "Long", body: [long], slice: 2 }),
      makeArticle(101, { section: "Long", body: [long], slice: 1 }),
    ];
    const edition = await open(make(sections));
    const short = await edition.list({ kind: "section", slug: "short" });
    // Three of the open slice, and 15 of the closed one; with the next they would be 33.
    expect(defined(short).window).toHaveLength(18);
    expect(defined(short).count).toBe(63);
    expect(defined(await edition.list({ kind: "section", slug: "long" })).window).toHaveLength(1);
  });

  it("keeps redirects and removals, and the article where a slug is taken again", async () => {
    const removed = {
      id: "urn:uuid:x",
      slug: "gone",
      formerSlugs: ["older"],
      removed: "2026-02-01T00:00:00Z",
      revision: 2,
    };
    const files = make([makeArticle(1)], {
      changed: removed.removed,
      removed: [removed],
      redirects: [{ from: "before", to: "article-1" }],
    });
    const edition = await open(files);
    expect(await edition.lookUp("gone")).toEqual({ removed: removed.removed });
    expect(await edition.lookUp("older")).toEqual({ removed: removed.removed });
    expect(await edition.lookUp("before")).toEqual({ moved: "article-1" });
    expect(edition.manifest.changed).toBe(removed.removed);
  });

  it("tells the changes after a revision in order, complete up to its cursor", async () => {
    const files = make(makeArticles(1200, 15), { revision: 1200 });
    const edition = await open(files);
    const seen: number[] = [];
    let cursor = 0;
    for (let pages = 0; cursor < 1200; pages++) {
      expect(pages).toBeLessThan(10);
      const { changes, until } = await edition.changes(cursor);
      seen.push(...changes.map((change) => change.revision));
      cursor = until;
    }
    expect(seen).toEqual(Array.from({ length: 1200 }, (_, at) => at + 1));
    expect(await edition.changes(1200)).toMatchObject({ changes: [], until: 1200 });
  });

  it("has no changes, and a cursor for them, before anything was published", async () => {
    expect(await (await open(make([]))).changes(0)).toMatchObject({ changes: [], until: 0 });
  });

  it("reads a bounded number of files however many articles there are", async () => {
    const articles = makeArticles(15 * (NAMES_A_PAGE + 50), 15).map((article, at) => ({
      ...article,
      tags: [`tag ${at % 3000}`, ...(at % 15 === 0 ? ["scattered"] : [])],
    }));
    const reads: string[] = [];
    const edition = await open(make(articles), reads);
    reads.length = 0;
    const record = await edition.lookUp("article-7");
    await edition.article("article-7", record && "slice" in record ? record.slice : 0);
    expect(reads.length).toBeLessThanOrEqual(4);
    reads.length = 0;
    const list = await edition.list({ kind: "tag", slug: "tag-7" });
    await edition.window(defined(list));
    expect(reads.length).toBeLessThanOrEqual(4);
    // One member a slice: as many slices as the window takes.
    reads.length = 0;
    await edition.window(defined(await edition.list({ kind: "tag", slug: "scattered" })));
    expect(reads.length).toBeLessThanOrEqual(WINDOW.slices + 4);
    expect(new Set(reads).size).toBe(reads.length);
  });

  it("rewrites only what an added article touches", () => {
    const articles = makeArticles(300, 15);
    const before = make(articles);
    const after = make([makeArticle(301, { slice: 21, section: "New" }), ...articles]);
    const rewritten = [...after.keys()].filter((path) => !before.has(path));
    // The newest segment of the index, with the names of its files.
    const index = rewritten.filter((path) => path.startsWith("search/"));
    expect(index).toHaveLength(4);
    const others = rewritten.filter((path) => !index.includes(path));
    expect(others.map((path) => path.split("/")[0]).sort()).toEqual(
      // The section's shard, and the directory that names the section.
      // Its own surroundings, and those of the article that it follows.
      ["changes", "listing", "lists", "slices", "slugs", "surroundings", "surroundings"],
    );
  });

  it("tells what surrounds an article: the one before, the one after, those on its subject", async () => {
    const tides = [makeParagraph("The tide gauge at the harbour broke; the tide tables went on.")];
    const articles = [
      makeArticle(4, { title: "Tide gauge mended", body: tides, slice: 2 }),
      makeArticle(3, {
        title: "Chutney prize",
        body: [makeParagraph("Green chutney won a prize.")],
      }),
      makeArticle(2, { title: "Tide gauge broken", body: tides }),
      makeArticle(1, { title: "Chess", body: [makeParagraph("The knights lost to the rooks.")] }),
    ];
    const edition = await open(make(articles));
    const [newest, second] = await Promise.all([
      edition.surroundings("article-4", 2),
      edition.surroundings("article-3", 1),
    ]);
    expect(newest).toMatchObject({
      older: { slug: "article-3" },
      related: [{ slug: "article-2" }],
    });
    expect(newest).not.toHaveProperty("newer");
    expect(second).toMatchObject({
      newer: { slug: "article-4", title: "Tide gauge mended" },
      older: { slug: "article-2" },
      related: [],
    });
    expect(await edition.surroundings("constructor", 1)).toEqual({ related: [] });
  });

  it("has one file for what surrounds the articles of many old slices", async () => {
    const articles = makeArticles(1600, 15);
    const files = make(articles, { relate: () => new Map() });
    const edition = await open(files);
    const paths = [...files.keys()].filter((path) => path.startsWith("surroundings/"));
    // Of 107 slices, 67 may have related articles, and 32 of the others share two files.
    expect(paths).toHaveLength(107 - 32 + 2);
    for (const at of [0, 14, 15, 239, 240, 800, 1599]) {
      const article = defined(articles.at(at));
      const { newer, older } = await edition.surroundings(article.slug, article.slice);
      expect([newer?.slug, older?.slug]).toEqual([
        at === 0 ? undefined : articles[at - 1]?.slug,
        articles[at + 1]?.slug,
      ]);
    }
  });

  it("refuses an edition of another shape", async () => {
    const files = new Map([[MANIFEST, () => seal('{"version":0}')]]);
    await expect(open(files)).rejects.toThrow(/shape 0/);
  });
});
