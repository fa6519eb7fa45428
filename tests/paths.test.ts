import fc from "fast-check";
import { Hono } from "hono";
import { describe, expect, it } from "vitest";
import {
  archivePagePath,
  archivePath,
  articleOf,
  articlePath,
  feedPath,
  formatOf,
  listOf,
  listPath,
  listSlug,
  PATTERNS,
  SITE_LIST,
  type ArticleForm,
  type Format,
  type ListName,
} from "../src/paths.ts";

/** A router that says which pattern matched, and with what. */
const router = new Hono();
for (const [name, pattern] of Object.entries(PATTERNS)) {
  router.get(pattern, (context) => context.json({ pattern: name, ...context.req.param() }));
}

async function routed(path: string): Promise<Record<string, string>> {
  const response = await router.request(path);
  return response.status === 200 ? ((await response.json()) as Record<string, string>) : {};
}

const formats: Format[] = ["rss", "atom", "json"];
const slugs = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 40 })
  .map((text) => listSlug(text))
  .filter((slug) => slug !== "");
const lists: fc.Arbitrary<ListName> = fc.record({
  kind: fc.constantFrom("section" as const, "tag" as const, "author" as const),
  slug: slugs,
});

describe("paths, both ways", () => {
  it("gives back the list and the format that a feed's path was made of", async () => {
    await fc.assert(
      fc.asyncProperty(lists, fc.constantFrom(...formats), async (list, format) => {
        const found = await routed(feedPath(list, format));
        expect(found["pattern"]).toBe("listFeed");
        expect(listOf(found["folder"] ?? "", found["slug"] ?? "")).toEqual(list);
        expect(formatOf(found["file"] ?? "")).toBe(format);
        expect((await routed(listPath(list)))["pattern"]).toBe("list");
      }),
    );
  });

  it("gives back the slug and the form that an article's path was made of", async () => {
    const forms: ArticleForm[] = ["html", "json", "txt"];
    await fc.assert(
      fc.asyncProperty(slugs, fc.constantFrom(...forms), async (slug, form) => {
        const found = await routed(articlePath(slug, form));
        expect(found["pattern"]).toBe("article");
        expect(articleOf(found["name"] ?? "")).toEqual({ slug, form });
      }),
    );
  });

  it.each(formats)("routes the site's and a slice's %s", async (format) => {
    expect((await routed(feedPath(SITE_LIST, format)))["pattern"]).toBe("siteFeed");
    expect(await routed(archivePath(12, format))).toMatchObject({
      pattern: "archive",
      slice: "12",
    });
  });

  it("gives back the list and the number that a page of the past was made of", async () => {
    await fc.assert(
      fc.asyncProperty(lists, fc.integer({ min: 1, max: 999_999_999 }), async (list, page) => {
        const found = await routed(archivePagePath(list, page));
        expect(found).toMatchObject({ pattern: "listArchivePage", page: String(page) });
        expect(listOf(found["folder"] ?? "", found["slug"] ?? "")).toEqual(list);
      }),
    );
    expect(await routed(archivePagePath(SITE_LIST, 7))).toEqual({
      pattern: "archivePage",
      page: "7",
    });
  });

  it.each([
    "/rssxxml",
    "/archive/0",
    "/archive/x",
    "/sections/a/archive/0",
    "/archive/0/rss.xml",
    "/archive/-1/rss.xml",
    "/sections/a/b/rss.xml",
    "/x",
  ])("routes %s nowhere", async (path) => {
    expect(await routed(path)).toEqual({});
  });
});

describe("the slug of a list", () => {
  it.each([
    ["World News", "world-news"],
    ["  Política  ", "política"],
    ["国際ニュース", "国際ニュース"],
    ["R&D", "rd"],
    ["C++", "c"],
    ["!?", "21-3f"],
    ["Straße", "straße"],
  ])("makes of %j %j", (name, slug) => {
    expect(listSlug(name)).toBe(slug);
  });

  it("is the same for composed and decomposed letters", () => {
    expect(listSlug("Política".normalize("NFD"))).toBe(listSlug("Política".normalize("NFC")));
  });
});
