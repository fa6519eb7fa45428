// The subscription list, read back with saxes and feedsmith.
import fc from "fast-check";
import { parseOpml } from "feedsmith";
import { describe, expect, it } from "vitest";
import { renderOpml, type OpmlInput } from "../../src/feeds/render-opml.ts";
import { SITE_LIST } from "../../src/model/addresses/paths.ts";
import { text } from "./hostile-article.ts";
import { ORIGIN, SITE } from "./make-document.ts";
import { all, only, readXml, textOf, type Element } from "./read-back/xml-tree.ts";

const INPUT: OpmlInput = {
  origin: ORIGIN,
  updated: "2026-10-03T12:00:00Z",
  lists: [
    { list: SITE_LIST, title: "The Example Herald" },
    { list: { kind: "section", slug: "world-news" }, title: "World & News" },
    { list: { kind: "tag", slug: "brücken" }, title: "Brücken" },
    { list: { kind: "tag", slug: "flüsse" }, title: "Flüsse" },
    { list: { kind: "author", slug: "jane-doe" }, title: 'Jane "JD" Doe' },
  ],
};

function outlines(element: Element | undefined): Element[] {
  if (element === undefined) throw new Error("no element");
  return all(element, "outline");
}

describe("the OPML list", () => {
  it("says whose it is and when it changed", () => {
    const head = only(readXml(renderOpml(SITE, INPUT)), "head");
    expect(head?.children.map(({ name, text: value }) => [name, value])).toEqual([
      ["title", SITE.title],
      ["dateModified", "Sat, 03 Oct 2026 12:00:00 GMT"],
      ["ownerName", SITE.author],
    ]);
  });

  it("has the site's feed first, then a folder for each kind of list", () => {
    const [site, ...folders] = outlines(only(readXml(renderOpml(SITE, INPUT)), "body"));
    expect(site?.attributes).toEqual({
      type: "rss",
      text: "The Example Herald",
      title: "The Example Herald",
      xmlUrl: `${ORIGIN}/rss.xml`,
      htmlUrl: `${ORIGIN}/`,
      version: "RSS2",
      language: "en",
    });
    expect(
      folders.map((folder) => [
        folder.attributes["text"],
        outlines(folder).map(({ attributes }) => [attributes["title"], attributes["xmlUrl"]]),
      ]),
    ).toEqual([
      ["Sections", [["World & News", `${ORIGIN}/sections/world-news/rss.xml`]]],
      [
        "Tags",
        [
          ["Brücken", `${ORIGIN}/tags/br%C3%BCcken/rss.xml`],
          ["Flüsse", `${ORIGIN}/tags/fl%C3%BCsse/rss.xml`],
        ],
      ],
      ["Authors", [['Jane "JD" Doe', `${ORIGIN}/authors/jane-doe/rss.xml`]]],
    ]);
  });

  it("has no empty folders", () => {
    const input = { ...INPUT, lists: INPUT.lists.slice(0, 1) };
    expect(outlines(only(readXml(renderOpml(SITE, input)), "body"))).toHaveLength(1);
  });

  it("reads back with feedsmith", () => {
    const opml = parseOpml(renderOpml(SITE, INPUT));
    expect(opml.head?.title).toBe(SITE.title);
    expect(opml.body?.outlines?.map((outline) => outline.text)).toEqual([
      "The Example Herald",
      "Sections",
      "Tags",
      "Authors",
    ]);
  });

  it("keeps any title", () => {
    fc.assert(
      fc.property(text, text, (title, site) => {
        const lists = [{ list: SITE_LIST, title }];
        const root = readXml(renderOpml({ ...SITE, title: site }, { ...INPUT, lists }));
        expect(outlines(only(root, "body"))[0]?.attributes["text"]).toBe(title);
        expect(textOf(only(root, "head") ?? root, "title")).toBe(site);
      }),
    );
  });
});
