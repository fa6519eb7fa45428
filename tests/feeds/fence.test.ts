// The hazards of `feed` 6.0.0, one by one: what the library alone does with a value (when one of these
// fails, the library has changed and the fence can become smaller), and that ours is right.
import { readdirSync, readFileSync } from "node:fs";
import { Feed, type FeedOptions, type Item } from "feed";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Article } from "../../src/model/article.ts";
import type { FeedDocument } from "../../src/feeds/feed-document.ts";
import { Fence } from "../../src/feeds/fence.ts";
import { renderFeed } from "../../src/feeds/render-feed.ts";
import type { Format } from "../../src/model/addresses/paths.ts";
import { makeArticle, makeBareArticle, makeDocument, ORIGIN, SITE } from "./make-document.ts";
import { atom, readEntries } from "./read-back/by-saxes.ts";
import { readXml } from "./read-back/xml-tree.ts";

const FORMATS: readonly Format[] = ["rss", "atom", "json"];
const OPTIONS: FeedOptions = {
  id: "urn:x",
  title: "T",
  link: "https://a.example/",
  updated: new Date(0),
};
const ITEM: Item = {
  title: "t",
  id: "urn:y",
  link: "https://a.example/1",
  date: new Date(0),
  content: "c",
};

function library(item: Partial<Item>, options: Partial<FeedOptions> = {}): Feed {
  const feed = new Feed({ ...OPTIONS, ...options });
  feed.addItem({ ...ITEM, ...item });
  return feed;
}

function ours(
  format: Format,
  article: Partial<Article>,
  document: Partial<FeedDocument> = {},
): string {
  return renderFeed(SITE, makeDocument([makeArticle(1, article)], document), format);
}

/** The one entry that we write for an article, in each format. */
function entries(article: Partial<Article>): ReturnType<typeof readEntries> {
  return FORMATS.flatMap((format) => readEntries(ours(format, article), format));
}

afterEach(() => {
  vi.useRealTimers();
});

describe("times", () => {
  it("come from the document and never from the clock", () => {
    vi.useFakeTimers({ now: new Date("2031-01-01T00:00:00Z") });
    const { updated, ...options } = OPTIONS;
    expect(updated).toBeDefined();
    expect(new Feed(options).rss2()).toContain("2031");
    for (const format of FORMATS) expect(ours(format, {})).not.toContain("2031");
  });

  it("are whole seconds", () => {
    expect(library({}).atom1()).toContain("00:00:00.000Z");
    for (const format of FORMATS) expect(ours(format, {})).not.toMatch(/\.\d+Z/);
  });

  it.each(["published", "updated"] as const)(
    "that are not instants are an error of ours: %s",
    (field) => {
      expect(library({ date: new Date("soon") }).rss2()).toContain("Invalid Date");
      for (const format of FORMATS) {
        expect(() => ours(format, { [field]: "soon" })).toThrow('not a time: "soon"');
      }
    },
  );
});

describe("text", () => {
  it("loses what XML forbids, the same in all formats", () => {
    expect(() => readXml(library({ title: "a\u0000\u0008\u001F\uFFFEb" }).rss2())).toThrow();
    const hostile = "a\u0000\u0001\u0008\u000B\u000C\u001F\uFFFE\uFFFF\uD800b\uDFFF🙂";
    const body = [{ kind: "paragraph", html: `<p>${hostile}</p>`, text: "" }] as const;
    const all = {
      title: hostile,
      summary: hostile,
      section: hostile,
      authors: [hostile],
      tags: [],
      body,
    };
    for (const entry of entries(all)) {
      expect(entry).toMatchObject({ title: "ab🙂", summary: "ab🙂", html: "<p>ab🙂</p>" });
      expect(entry).toMatchObject({ categories: ["ab🙂"], authors: ["ab🙂"] });
    }
  });

  it("may hold any number of ]]>", () => {
    const html = "<p>]]> and ]]> and ]]></p>";
    expect(() => readXml(library({ content: html }).rss2())).toThrow();
    for (const entry of entries({ body: [{ kind: "paragraph", html, text: "" }] })) {
      expect(entry.html).toBe(html);
    }
    // Of a text in two sections some parsers, gofeed 1.1 among them, lose a part.
    for (const format of ["rss", "atom"] as const) {
      const rendered = ours(format, { body: [{ kind: "paragraph", html, text: "" }] });
      expect(rendered).not.toMatch(/\]\]>\s*<!\[CDATA\[/);
    }
  });

  it("may hold a ]]> of which XML forbids a part", () => {
    const body = [{ kind: "paragraph", html: "]]\u0001>]\u0000]>", text: "" }] as const;
    for (const entry of entries({ body })) expect(entry.html).toBe("]]>]]>");
  });

  it("keeps a literal reference", () => {
    const feed = library({ category: [{ name: "a &amp; b" }] });
    expect(feed.rss2()).toContain(">a &amp; b</category>");
    for (const entry of entries({ tags: ["a &amp; b", "&amp;amp;"] })) {
      expect(entry.categories).toEqual(["World News", "a &amp; b", "&amp;amp;"]);
    }
  });

  it("may hold markup in attributes", () => {
    expect(() => readXml(library({ category: [{ term: "a<b" }] }).atom1())).toThrow();
    for (const entry of entries({ tags: ['<a href="x">'] })) {
      expect(entry.categories).toContain('<a href="x">');
    }
  });

  it("is plain text in Atom's titles and summaries", () => {
    expect(library({ description: "d" }).atom1()).toContain('<title type="html">');
    expect(ours("atom", {})).not.toMatch(/<(title|summary) type="html">/);
  });

  it("may be missing", () => {
    // @ts-expect-error A title that is no string.
    expect(() => library({ title: undefined }).atom1()).toThrow();
    expect(library({ title: "" }).json1()).not.toContain('"title": ""');
    for (const entry of entries({ title: "", summary: "", body: [] })) {
      expect(entry).toMatchObject({ title: "", html: "", summary: undefined });
    }
  });

  it("may look like the fence's own tickets", () => {
    const title = "ticket:0 ticket:1 ticket:9999";
    for (const entry of entries({ title, tags: [title] })) {
      expect(entry).toMatchObject({ title, categories: ["World News", title] });
    }
  });
});

describe("ids and addresses", () => {
  it.each(["post-123", "http://Example.com", "urn:uuid:6BA7B810-9DAD-51D1-80B4-00C04FD430C8"])(
    "an id is kept as it is: %s",
    (id) => {
      if (id === "post-123") expect(() => library({ id }).atom1()).toThrow();
      if (id === "http://Example.com") expect(library({ id }).atom1()).not.toContain(id);
      const rss = readEntries(ours("rss", { id }), "rss");
      const [inAtom] = readEntries(ours("atom", { id }), "atom");
      expect([rss[0]?.id, inAtom?.id]).toEqual([id, id]);
    },
  );

  it("a guid says that it is no permalink", () => {
    expect(ours("rss", {})).toContain('<guid isPermaLink="false">urn:uuid:');
  });

  it.each([
    [
      "every character of RFC 3986",
      "https://a.example:8080/-._~%41!$&'()*+,;=:@/?/?x=%5B%5D#/?&",
      undefined,
    ],
    [
      "what RFC 3986 has not",
      'https://a.example/a|b[c]`"?q=[1]|{2}^<>\\',
      "https://a.example/a%7Cb%5Bc%5D%60%22?q=%5B1%5D%7C%7B2%7D%5E%3C%3E%5C",
    ],
    ["an IPv6 host", "http://[2001:db8::1]:8080/?a[]=1", "http://[2001:db8::1]:8080/?a%5B%5D=1"],
    ["a scheme and a host in capitals", "HTTPS://A.Example/A", undefined],
    [
      "another script",
      "https://a.example/ü/漢?🙂",
      "https://a.example/%C3%BC/%E6%BC%A2?%F0%9F%99%82",
    ],
  ])("an address may have %s", (_, url, written) => {
    for (const entry of entries({ image: { address: url }, origin: { url } })) {
      expect(entry).toMatchObject({ image: written ?? url, source: written ?? url });
    }
  });
});

describe("RSS", () => {
  it("has no bare name in <author>", () => {
    expect(library({ author: [{ name: "Jane Doe" }] }).rss2()).toContain(
      "<author>Jane Doe</author>",
    );
    expect(ours("rss", {})).not.toContain("<author>");
    expect(ours("rss", {})).toContain("<dc:creator>Jane Doe</dc:creator>");
  });

  it("declares its namespaces when it is empty", () => {
    expect(new Feed(OPTIONS).rss2()).not.toContain("xmlns:dc");
    expect(() => readXml(renderFeed(SITE, makeDocument([]), "rss"))).not.toThrow();
  });

  it("has no guessed enclosure for an image", () => {
    const image = "https://a.example/picture?size=large";
    expect(library({ image }).rss2()).toContain('type="image//picture"');
    const text = ours("rss", { image: { address: image } });
    expect(text).not.toContain("<enclosure");
    expect(text).toContain(`<media:content url="${image}" medium="image"/>`);
  });
});

describe("Atom", () => {
  it("has an author even if no article names one", () => {
    expect(library({}).atom1()).not.toContain("<author>");
    const feed = readXml(renderFeed(SITE, makeDocument([makeBareArticle()]), "atom"));
    const authors = (element: typeof feed): number =>
      element.children.filter(({ name }) => name === atom("author")).length;
    expect(authors(feed)).toBe(1);
    expect(feed.children.filter(({ name }) => name === atom("entry")).map(authors)).toEqual([0]);
  });
});

describe("JSON Feed", () => {
  it("is version 1.1", () => {
    expect(library({}).json1()).toContain('"https://jsonfeed.org/version/1"');
    expect(ours("json", {})).toContain('"https://jsonfeed.org/version/1.1"');
  });

  it("is the same whether or not another format was rendered before", () => {
    const document = makeDocument([makeArticle()]);
    const before = renderFeed(SITE, document, "json");
    renderFeed(SITE, document, "rss");
    renderFeed(SITE, document, "atom");
    expect(renderFeed(SITE, document, "json")).toBe(before);
    expect(before).not.toContain("dc:");
  });
});

describe("the fence itself", () => {
  const layout = { root: "rss", parent: "channel", entry: "item", depth: 2 };
  const none = { attributes: {}, elements: [] };

  it("redeems a value once and does not look at it again", () => {
    const fence = new Fence();
    const first = fence.keep("ticket:1");
    const second = fence.keep("$& $1");
    expect(fence.redeem(`<a b="${second}">${first}</a>`)).toBe('<a b="$& $1">ticket:1</a>');
  });

  it("fails loudly on a ticket that it did not give", () => {
    expect(() => new Fence().redeem("ticket:0")).toThrow("unknown ticket:0");
  });

  it("fails loudly when the library writes another document than it knows", () => {
    const complete = (xml: string, entries = [none]): string =>
      new Fence().complete(xml, layout, none, entries);
    expect(complete("<rss version='2.0'><channel><item></item></channel></rss>")).toContain(
      "<item>",
    );
    expect(() => complete("<rss version='2.0'><channel></channel></rss>")).toThrow("0 entries");
    expect(() => complete("<rss><channel><item></item></channel></rss>")).toThrow("no <rss ");
    expect(() => complete("<rss version='2.0'><item/></rss>", [])).toThrow("no </channel>");
  });
});

it("nothing but the fence knows the library", () => {
  const folder = new URL("../../src/feeds/", import.meta.url);
  const importers = readdirSync(folder).filter((file) =>
    readFileSync(new URL(file, folder), "utf8").includes('from "feed"'),
  );
  expect(importers).toEqual(["fence.ts"]);
});

it("the same input gives the same bytes", () => {
  const document = makeDocument([makeArticle(1), makeBareArticle(2)], { origin: ORIGIN });
  for (const format of FORMATS) {
    expect(renderFeed(SITE, structuredClone(document), format)).toBe(
      renderFeed(SITE, document, format),
    );
  }
});
