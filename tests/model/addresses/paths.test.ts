import fc from "fast-check";
import { Hono } from "hono";
import { describe, expect, it } from "vitest";
import {
  archivePagePath,
  archivePath,
  articlePath,
  feedPath,
  FORMATS,
  LIST_KINDS,
  listPath,
  listSlug,
  SITE_LIST,
  type ArticleForm,
  type ListName,
} from "../../../src/model/addresses/paths.ts";
import {
  archivePattern,
  articleOf,
  listArchivePagePattern,
  listArchivePattern,
  listFeedPattern,
  listPattern,
  PATTERNS,
} from "../../../src/model/addresses/path-patterns.ts";

/** A router that says which pattern matched, and with what. */
const router = new Hono();
const add = (pattern: string, what: Record<string, string>): void => {
  router.get(pattern, (context) => context.json({ ...what, ...context.req.param() }));
};
for (const [name, pattern] of Object.entries(PATTERNS)) add(pattern, { pattern: name });
for (const kind of LIST_KINDS) {
  add(listPattern(kind), { pattern: "list", kind });
  add(listArchivePagePattern(kind), { pattern: "listArchivePage", kind });
  for (const format of FORMATS) {
    add(listFeedPattern(kind, format), { pattern: "feed", kind, format });
    add(listArchivePattern(kind, format), { pattern: "listArchive", kind, format });
  }
}
for (const format of FORMATS) {
  add(feedPath(SITE_LIST, format), { pattern: "siteFeed", format });
  add(archivePattern(format), { pattern: "archive", format });
}

async function routed(path: string): Promise<Record<string, string>> {
  const response = await router.request(path);
  return response.status === 200 ? ((await response.json()) as Record<string, string>) : {};
}

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
      fc.asyncProperty(lists, fc.constantFrom(...FORMATS), async (list, format) => {
        const found = await routed(feedPath(list, format));
        expect(found).toEqual({ pattern: "feed", ...list, format });
        expect(await routed(listPath(list))).toEqual({ pattern: "list", ...list });
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

  it.each(FORMATS)("routes the site's and a slice's %s", async (format) => {
    expect(await routed(feedPath(SITE_LIST, format))).toEqual({ pattern: "siteFeed", format });
    const number = "12";
    const archive = archivePath(SITE_LIST, 12, format);
    expect(await routed(archive)).toEqual({ pattern: "archive", format, number });
  });

  it("gives back the list and the number that a page of the past was made of", async () => {
    await fc.assert(
      fc.asyncProperty(lists, fc.integer({ min: 1, max: 999_999_999 }), async (list, page) => {
        const found = await routed(archivePagePath(list, page));
        const number = String(page);
        expect(found).toEqual({ pattern: "listArchivePage", ...list, number });
        const archive = await routed(archivePath(list, page, "atom"));
        expect(archive).toEqual({ pattern: "listArchive", ...list, format: "atom", number });
      }),
    );
    expect(await routed(archivePagePath(SITE_LIST, 7))).toEqual({
      pattern: "archivePage",
      number: "7",
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

  it.each(["J\u030cazz", "e\u200b\u0301", "e!\u0301"])(
    "of %j is composed, as the router looks for it",
    (name) => {
      expect(listSlug(name)).toBe(listSlug(name).normalize("NFC"));
    },
  );
});
