// What a feed document says about itself: names, links, paging and archiving, in each format.
import { describe, expect, it } from "vitest";
import type { Origin } from "../../src/model/article.ts";
import type { FeedDocument } from "../../src/feeds/feed-document.ts";
import { CONTENT_TYPES, renderFeed } from "../../src/feeds/render-feed.ts";
import type { Format } from "../../src/model/addresses/paths.ts";
import { makeArticle, makeDocument, ORIGIN, SITE, uuid } from "./make-document.ts";
import { atom, dc } from "./read-back/by-saxes.ts";
import { parseJsonFeed } from "./read-back/json-feed-schema.ts";
import { all, NS, only, readXml, textOf, type Element } from "./read-back/xml-tree.ts";

const FULL_SITE = { ...SITE, hub: "https://hub.example.com/?a=1&b=2", rights: "© Jane Doe & Co" };
const SECTION = {
  list: { kind: "section", slug: "wörld-news" },
  listTitle: "Wörld & News",
} as const;
const fh = (local: string): string => `{${NS.fh}}${local}`;

function rss(otherwise: Partial<FeedDocument> = {}, articles = [makeArticle()]): Element {
  const root = readXml(renderFeed(FULL_SITE, makeDocument(articles, otherwise), "rss"));
  const channel = only(root, "channel");
  if (root.name !== "rss" || root.attributes["version"] !== "2.0" || !channel)
    throw new Error("not RSS");
  return channel;
}

function atomFeed(otherwise: Partial<FeedDocument> = {}, articles = [makeArticle()]): Element {
  const root = readXml(renderFeed(FULL_SITE, makeDocument(articles, otherwise), "atom"));
  if (root.name !== atom("feed")) throw new Error("not Atom");
  return root;
}

function jsonFeed(otherwise: Partial<FeedDocument> = {}): ReturnType<typeof parseJsonFeed> {
  return parseJsonFeed(renderFeed(FULL_SITE, makeDocument([makeArticle()], otherwise), "json"));
}

/** Addresses by relation; no relation may be given twice. */
function links(element: Element): Record<string, string | undefined> {
  const found = all(element, atom("link")).map(({ attributes }) => attributes);
  const byRel: Record<string, string | undefined> = {};
  for (const { rel, href } of found) byRel[rel ?? "none"] = href;
  expect(Object.keys(byRel)).toHaveLength(found.length);
  return byRel;
}

describe("RSS", () => {
  it("has the elements of the Advisory Board's profile", () => {
    const channel = rss();
    expect(textOf(channel, "title")).toBe(SITE.title);
    expect(textOf(channel, "link")).toBe(`${ORIGIN}/`);
    expect(textOf(channel, "description")).toBe(SITE.description);
    expect(textOf(channel, "language")).toBe("en");
    expect(textOf(channel, "copyright")).toBe("© Jane Doe & Co");
    expect(textOf(channel, "lastBuildDate")).toBe("Sat, 03 Oct 2026 12:00:00 GMT");
    expect(textOf(channel, "docs")).toBe("https://www.rssboard.org/rss-specification");
    expect(textOf(channel, "generator")).toBe("Broadsheet");
    expect(textOf(channel, "ttl")).toBe("60");
    expect(textOf(channel, dc("creator"))).toBe("Jane Doe");
    expect(links(channel)).toEqual({
      self: `${ORIGIN}/rss.xml`,
      hub: "https://hub.example.com/?a=1&b=2",
    });
  });

  it("has no element of the channel behind the items, where the W3C validator warns", () => {
    const names = rss({ slice: 2, previousSlice: 1 }).children.map(({ name }) => name);
    expect(names.lastIndexOf("item")).toBe(names.length - 1);
    expect(names.filter((name) => name === "item")).toHaveLength(1);
  });

  it("has description before content:encoded, as the W3C validator wants", () => {
    const names = all(rss(), "item")[0]?.children.map(({ name }) => name) ?? [];
    expect(names.indexOf("description")).toBeLessThan(names.indexOf(`{${NS.content}}encoded`));
  });

  it("names people in dc:creator and nowhere else", () => {
    const item = all(rss(), "item")[0];
    expect(item && all(item, "author")).toEqual([]);
  });

  it("writes & and < of titles as hexadecimal references", () => {
    const text = renderFeed(SITE, makeDocument([makeArticle(1, { title: "A & B < C" })]), "rss");
    expect(text).toContain("<title>A &#x26; B &#x3C; C</title>");
  });

  it("has a name that is section and tag once, as the section", () => {
    const [item] = all(rss({}, [makeArticle(1, { section: "Rivers", tags: ["Rivers"] })]), "item");
    expect(item && all(item, "category").map(({ attributes }) => attributes["domain"])).toEqual([
      `${ORIGIN}/sections`,
    ]);
  });

  it("says of which vocabulary a category is", () => {
    const item = all(rss(), "item")[0];
    expect(item && all(item, "category").map(({ attributes }) => attributes["domain"])).toEqual([
      `${ORIGIN}/sections`,
      `${ORIGIN}/tags`,
      `${ORIGIN}/tags`,
    ]);
  });
});

describe("Atom", () => {
  it("has what RFC 4287 asks of a feed", () => {
    const feed = atomFeed();
    expect(textOf(feed, atom("id"))).toBe(uuid(0xfeed));
    expect(textOf(feed, atom("title"))).toBe(SITE.title);
    expect(textOf(feed, atom("subtitle"))).toBe(SITE.description);
    expect(textOf(feed, atom("updated"))).toBe("2026-10-03T12:00:00Z");
    expect(textOf(feed, atom("rights"))).toBe("© Jane Doe & Co");
    expect(textOf(feed, atom("generator"))).toBe("Broadsheet");
    expect(all(feed, atom("author")).map((author) => textOf(author, atom("name")))).toEqual([
      "Jane Doe",
    ]);
    expect(feed.attributes[`{${NS.xml}}lang`]).toBe("en");
    expect(links(feed)).toEqual({
      alternate: `${ORIGIN}/`,
      self: `${ORIGIN}/atom.xml`,
      hub: "https://hub.example.com/?a=1&b=2",
    });
  });

  it("has all metadata before the entries", () => {
    const names = atomFeed({ slice: 2, previousSlice: 1 }).children.map(({ name }) => name);
    expect(names.lastIndexOf(atom("entry"))).toBe(names.length - 1);
  });

  it("links to a source with its name, and only names one that has no address", () => {
    const url = "https://gazette.example.com/";
    const via = (origin: Origin): [string | undefined, string | undefined][] => {
      const [entry] = all(atomFeed({}, [makeArticle(1, { origin })]), atom("entry"));
      if (!entry) return [];
      const found = all(entry, atom("link")).filter(
        ({ attributes }) => attributes["rel"] === "via",
      );
      const named = all(entry, dc("source")).map(({ text }) => text);
      return [
        ...found.map(({ attributes }): [string | undefined, string | undefined] => [
          attributes["href"],
          attributes["title"],
        ]),
        ...named.map((name): [undefined, string] => [undefined, name]),
      ];
    };
    expect(via({ url, name: "The Gazette" })).toEqual([[url, "The Gazette"]]);
    expect(via({ url })).toEqual([[url, undefined]]);
    expect(via({ name: "The Gazette" })).toEqual([[undefined, "The Gazette"]]);
  });

  it("gives an entry whose language is unknown none, so that the feed's stands", () => {
    const [entry] = all(atomFeed({}, [makeArticle(1, { language: "und" })]), atom("entry"));
    expect(entry?.attributes).toEqual({});
  });

  it("says of which vocabulary a category is", () => {
    const [entry] = all(atomFeed(), atom("entry"));
    expect(
      entry && all(entry, atom("category")).map(({ attributes }) => attributes["scheme"]),
    ).toEqual([`${ORIGIN}/sections`, `${ORIGIN}/tags`, `${ORIGIN}/tags`]);
  });
});

describe("JSON Feed", () => {
  it("has what version 1.1 asks of a feed", () => {
    const { items, ...top } = jsonFeed();
    expect(items).toHaveLength(1);
    expect(top).toEqual({
      version: "https://jsonfeed.org/version/1.1",
      title: SITE.title,
      home_page_url: `${ORIGIN}/`,
      feed_url: `${ORIGIN}/feed.json`,
      description: SITE.description,
      authors: [{ name: "Jane Doe" }],
      language: "en",
      hubs: [{ type: "WebSub", url: "https://hub.example.com/?a=1&b=2" }],
      _broadsheet: {
        about: `${ORIGIN}/openapi.json`,
        archive: false,
        complete: true,
        rights: "© Jane Doe & Co",
      },
    });
  });

  it.each([true, false])("flags a derived title: %s", (titleDerived) => {
    const document = makeDocument([
      makeArticle(7, { titleDerived, publishedStated: !titleDerived }),
    ]);
    const [item] = parseJsonFeed(renderFeed(SITE, document, "json")).items;
    expect(item?._broadsheet).toEqual({
      section: "World News",
      title_derived: titleDerived,
      published_stated: !titleDerived,
    });
  });
});

describe("a list's feed", () => {
  it("is named, linked and identified as the list's", () => {
    const channel = rss(SECTION);
    expect(textOf(channel, "title")).toBe(`Wörld & News – ${SITE.title}`);
    expect(textOf(channel, "link")).toBe(`${ORIGIN}/sections/w%C3%B6rld-news`);
    expect(links(channel)["self"]).toBe(`${ORIGIN}/sections/w%C3%B6rld-news/rss.xml`);
    expect(links(atomFeed(SECTION))).toMatchObject({
      alternate: `${ORIGIN}/sections/w%C3%B6rld-news`,
      self: `${ORIGIN}/sections/w%C3%B6rld-news/atom.xml`,
    });
    expect(jsonFeed(SECTION)).toMatchObject({
      home_page_url: `${ORIGIN}/sections/w%C3%B6rld-news`,
      feed_url: `${ORIGIN}/sections/w%C3%B6rld-news/feed.json`,
    });
  });
});

describe("paging and archiving", () => {
  const CASES: readonly {
    readonly name: string;
    readonly document: Partial<FeedDocument>;
    readonly rels: readonly string[];
    readonly marks: readonly string[];
  }[] = [
    { name: "a complete feed", document: { complete: true }, rels: [], marks: ["complete"] },
    { name: "a window", document: { complete: false }, rels: [], marks: [] },
    {
      name: "a window before archives",
      document: { complete: false, previousSlice: 4 },
      rels: ["prev-archive"],
      marks: [],
    },
    {
      name: "an archive",
      document: { complete: false, slice: 4, previousSlice: 3 },
      rels: ["current", "prev-archive"],
      marks: ["archive"],
    },
    {
      name: "the oldest archive",
      document: { complete: false, slice: 1 },
      rels: ["current"],
      marks: ["archive"],
    },
    {
      name: "an archive that is said to be complete",
      document: { complete: true, slice: 1 },
      rels: ["current"],
      marks: ["archive"],
    },
  ];

  it.each(CASES)("$name", ({ document, rels, marks }) => {
    for (const [format, feed] of [
      ["rss", rss(document)],
      ["atom", atomFeed(document)],
    ] as const) {
      const file = `${format}.xml`;
      const own = document.slice === undefined ? `/${file}` : `/archive/${document.slice}/${file}`;
      const byRel = links(feed);
      expect(byRel["self"]).toBe(ORIGIN + own);
      expect(byRel["hub"] !== undefined).toBe(document.slice === undefined);
      expect(
        Object.keys(byRel)
          .filter((rel) => /archive|current/.test(rel))
          .sort(),
      ).toEqual(rels);
      if (rels.includes("current")) expect(byRel["current"]).toBe(`${ORIGIN}/${file}`);
      if (document.previousSlice !== undefined) {
        expect(byRel["prev-archive"]).toBe(`${ORIGIN}/archive/${document.previousSlice}/${file}`);
      }
      const found = ["archive", "complete"].filter((mark) => only(feed, fh(mark)) !== undefined);
      expect(found).toEqual(marks);
    }
    const json = jsonFeed(document);
    expect(json.feed_url).toBe(`${ORIGIN}/feed.json`);
    expect(json.next_url).toBe(
      document.previousSlice === undefined
        ? undefined
        : `${ORIGIN}/archive/${document.previousSlice}/feed.json`,
    );
    expect(json._broadsheet).toMatchObject({
      archive: marks.includes("archive"),
      complete: marks.includes("complete"),
    });
  });
});

it("a site's icons stand in every format, each at the size that it wants", () => {
  const icons = { small: `${ORIGIN}/icon.png?v=1&w=144`, large: `${ORIGIN}/icon.png?v=1&w=512` };
  expect(textOf(atomFeed({ icons }), atom("icon"))).toBe(icons.small);
  expect(jsonFeed({ icons })).toMatchObject({ icon: icons.large, favicon: icons.small });
  const [image] = all(rss({ icons }), "image");
  expect(image && textOf(image, "url")).toBe(icons.small);
  expect(image && textOf(image, "link")).toBe(`${ORIGIN}/`);
});

describe("an empty feed", () => {
  it("is valid in every format", () => {
    expect(all(rss({}, []), "item")).toEqual([]);
    expect(textOf(rss({}, []), dc("creator"))).toBe("Jane Doe");
    expect(all(atomFeed({}, []), atom("entry"))).toEqual([]);
    expect(textOf(atomFeed({}, []), atom("updated"))).toBe("2026-10-03T12:00:00Z");
    const json = parseJsonFeed(renderFeed(SITE, makeDocument([]), "json"));
    expect(json.items).toEqual([]);
  });

  it("keeps its links and marks", () => {
    const document = { complete: false, slice: 4, previousSlice: 3 };
    expect(Object.keys(links(rss(document, [])))).toEqual(["self", "current", "prev-archive"]);
    expect(only(atomFeed(document, []), fh("archive"))).toBeDefined();
  });
});

it.each<[Format, string]>([
  ["rss", "application/rss+xml; charset=utf-8"],
  ["atom", "application/atom+xml; charset=utf-8"],
  ["json", "application/feed+json"],
])("%s goes out as %s", (format, type) => {
  expect(CONTENT_TYPES[format]).toBe(type);
});
