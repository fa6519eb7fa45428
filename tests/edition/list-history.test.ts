// The history of a section, tag or author: slices that keep what they hold, whatever happens elsewhere.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { WINDOW } from "../../src/edition/lists/divide-history.ts";
import type { Edition } from "../../src/edition/reader/edition.ts";
import { makeEdition } from "../../src/edition/make-edition.ts";
import { openEdition } from "../../src/edition/reader/open-edition.ts";
import type { Article, NumberedArticle } from "../../src/model/article.ts";
import { listPath, type ListName } from "../../src/model/addresses/paths.ts";
import { defined } from "../defined.ts";
import { makeArticle, makeArticles, makeParagraph } from "../make-article.ts";

const RAIL: ListName = { kind: "tag", slug: "rail" };

function open(articles: readonly NumberedArticle[]): Promise<Edition> {
  const files = makeEdition({
    revision: articles.length,
    openSlice: Math.max(1, ...articles.map((article) => article.slice)),
    articles,
    removed: [],
    redirects: [],
    openapi: {},
    listId: (list) => `urn:uuid:list-of-${listPath(list)}`,
  });
  return openEdition((path) => Promise.resolve(files.get(path)?.()));
}

/** Every `each`th article is about railways. */
function tagged(count: number, each: number): NumberedArticle[] {
  return makeArticles(count, 15).map((article) => ({
    ...article,
    tags: article.revision % each === 0 ? ["Rail"] : [],
  }));
}

const slugsOf = (articles: readonly Article[]): string[] => articles.map(({ slug }) => slug);

/** Walks from the window to the oldest slice; each step asks the edition that is there by then. */
async function walk(next: () => Promise<Edition>): Promise<string[][]> {
  const first = await next();
  const list = await first.list(RAIL);
  if (!list) return [];
  const found = [slugsOf(await first.window(list))];
  for (let older = list.older; older !== undefined;) {
    const edition = await next();
    const slice = await edition.slice(defined(await edition.list(RAIL)), older);
    found.push(slugsOf(await defined(slice).articles()));
    expect(slice?.older ?? 0).toBeLessThan(older);
    older = slice?.older;
  }
  return found;
}

describe("the history of a list", () => {
  it.each([1, 2, 7, 40])("holds every member once, newest first, of one in %d", async (each) => {
    const articles = tagged(1300, each);
    const edition = await open(articles);
    const documents = await walk(() => Promise.resolve(edition));
    const members = slugsOf(articles.filter(({ tags }) => tags.length > 0));
    expect(documents.flat()).toEqual(members);
    expect(documents.length).toBeGreaterThan(1);
    // A window that is less than half full could have taken one slice more.
    expect(defined(documents[0]).length).toBeGreaterThan(WINDOW.slices / 2);
  });

  it("keeps its closed slices when articles arrive", async () => {
    const [before, after] = [await open(tagged(1300, 7)), await open(tagged(1700, 7))];
    const list = defined(await before.list(RAIL));
    for (let older = list.older; older !== undefined;) {
      const slice = defined(await before.slice(list, older));
      const later = defined(await after.slice(defined(await after.list(RAIL)), older));
      expect(later).toMatchObject({ version: slice.version, updated: slice.updated });
      expect(later.older).toBe(slice.older);
      older = slice.older;
    }
  });

  it("is found whole while articles arrive, are removed, grow, and come to the list", async () => {
    const change = fc.record({
      kind: fc.constantFrom("arrive", "remove", "grow", "tag"),
      where: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    const changes = fc.array(fc.array(change, { maxLength: 8 }), { minLength: 3, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(changes, fc.integer({ min: 1, max: 9 }), async (steps, each) => {
        let articles = tagged(300, each);
        const start = new Set(slugsOf(articles.filter(({ tags }) => tags.length > 0)));
        const queue = [...steps];
        const found = await walk(async () => {
          const edition = await open(articles);
          for (const { kind, where } of queue.shift() ?? [])
            articles = apply(kind, where, articles);
          return edition;
        });
        const all = found.flat();
        expect(new Set(all).size).toBe(all.length);
        const stayed = articles.filter(({ slug, tags }) => start.has(slug) && tags.length > 0);
        expect(slugsOf(stayed).filter((slug) => !all.includes(slug))).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });

  it("shows once more what states that it was updated since, and nothing else", async () => {
    const later = "2026-12-01T00:00:00Z";
    const articles = tagged(200, 2).map((article) => ({
      ...article,
      ...(article.slug === "article-10" ? { updated: later, updateStated: true } : {}),
      // An edit that states nothing, and what was stated before the window's time.
      ...(article.slug === "article-12" ? { updated: later } : {}),
      ...(article.slug === "article-14" ? { updateStated: true } : {}),
      ...(article.slug === "article-11" ? { updated: later, updateStated: true } : {}),
    }));
    const edition = await open(articles);
    const list = defined(await edition.list(RAIL));
    expect(slugsOf(await edition.revised(list))).toEqual(["article-10"]);
    expect(list.updated).toBe(later);
    const { front } = edition.manifest;
    expect(slugsOf(await edition.revised(front))).toEqual(["article-11", "article-10"]);
  });

  it.each([
    ["was edited since, and states the day", "2026-02-02T00:00:00Z", 300, ["article-10"]],
    ["was edited since, and states an earlier day", "2026-02-01T00:00:00Z", 300, []],
    ["was not edited since", "2026-02-02T00:00:00Z", 10, []],
  ])("shows once more what %s: %s", async (_, updated, revision, shown) => {
    const articles = tagged(200, 2).map((article) => ({
      ...article,
      arrived: "2026-02-02T10:00:00Z",
      ...(article.slug === "article-10" ? { updated, updateStated: true, revision } : {}),
    }));
    const edition = await open(articles);
    const list = defined(await edition.list(RAIL));
    expect(slugsOf(await edition.revised(list))).toEqual(shown);
  });

  it("answers for a boundary that an edit has moved", async () => {
    const edition = await open(tagged(1300, 7));
    const list = defined(await edition.list(RAIL));
    const older = defined(list.older);
    const whole = defined(await edition.slice(list, older));
    const part = defined(await edition.slice(list, older - 2));
    expect(part.older).toBe(whole.older);
    const expected = (await whole.articles()).filter(({ slice }) => slice <= older - 2);
    expect(slugsOf(await part.articles())).toEqual(slugsOf(expected));
    expect(await edition.slice(list, edition.manifest.closedSlices + 1)).toBeUndefined();
  });
});

function apply(
  kind: string,
  where: number,
  articles: readonly NumberedArticle[],
): NumberedArticle[] {
  const at = Math.floor(where * (articles.length - 1));
  const [newest] = articles;
  if (kind === "arrive" || !newest) {
    const number = (newest?.revision ?? 0) + 1;
    const slice = Math.floor((number - 1) / 15) + 1;
    return [makeArticle(number, { slice, tags: where < 0.8 ? ["Rail"] : [] }), ...articles];
  }
  if (kind === "remove") return articles.toSpliced(at, 1);
  const body = [makeParagraph("x".repeat(60_000))];
  return articles.map((article, index) =>
    index === at ? { ...article, ...(kind === "grow" ? { body } : { tags: ["Rail"] }) } : article,
  );
}
