/** The feeds that subscribers have: what they teach, and what they do alone. */
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readOldFeed } from "../../src/import/old-feeds/read-old-feed.ts";
import { importFrom, makeFolder, rssFeed } from "./old-sites.ts";

const SHED = "The shed needs a new roof before winter.\n";

describe("an old feed", () => {
  const folder = makeFolder({
    "hugo.toml": 'baseURL = "https://old.example/"\n',
    "content/blog/shed.md": `---\ntitle: The shed\ndate: 2019-05-01\n---\n${SHED}`,
    "content/blog/fence.md": `---\ntitle: The fence\ndate: 2018-05-01\n---\n${SHED}`,
  });

  it("that belongs to another site stops the import", async () => {
    const feed = rssFeed([{ guid: "1", link: "https://other.example/x/", title: "Other" }]);
    await expect(importFrom(folder, [feed])).rejects.toThrow(/belong to something else/u);
  });

  it("teaches how addresses were made, where the rules say otherwise", async () => {
    const feed = rssFeed([
      {
        guid: "https://old.example/2019/shed",
        link: "https://old.example/2019/shed",
        title: "The shed",
      },
    ]);
    const { texts } = await importFrom(folder, [feed]);
    expect(texts["2018-05-01-fence.md"]).toContain("permalink: /2018/fence\n");
    expect(texts["2018-05-01-fence.md"]).toContain("guid: https://old.example/2018/fence\n");
  });

  it("has the last word on dates, to the second", async () => {
    const feed = rssFeed([
      { guid: "1", link: "https://old.example/blog/shed/", title: "The shed" },
    ]);
    const { texts } = await importFrom(folder, [feed]);
    expect(texts["2019-05-01-shed.md"]).toContain("date: 2019-05-01T10:15:30");
  });

  it("proposes its address, its title and its language as settings", async () => {
    const feed = rssFeed([
      { guid: "1", link: "https://old.example/blog/shed/", title: "The shed" },
    ]);
    const { settings } = await importFrom(folder, [feed]);
    expect(settings.get("FEED_ALIASES")).toMatch(/^\/index\.xml|\/feed\/|^\/feed\//u);
  });

  it("that ends in the middle is refused", () => {
    expect(() => readOldFeed("<rss><channel><item><guid>1</guid></item>", "x")).toThrow(/middle/u);
  });

  it("may be the only thing that is left of a site", async () => {
    const json = JSON.stringify({
      version: "https://jsonfeed.org/version/1.1",
      title: "Old",
      items: [
        {
          id: "7",
          url: "https://old.example/shed",
          title: "The shed",
          content_html: "<p>Roof.</p>",
          date_published: "2019-05-01T10:15:30Z",
        },
      ],
    });
    const { texts } = await importFrom(join(makeFolder({ "feed.json": json }), "feed.json"));
    expect(texts["2019-05-01-shed.html"]).toContain("guid: 7\npermalink: /shed\n");
  });

  it("may be several files, of which each entry comes once", async () => {
    const page = (...ids: readonly number[]): string => {
      const items = ids.map((id) => ({
        ...{ id: String(id), url: `https://old.example/${id}`, title: `Shed ${id}` },
        ...{ content_html: `<p>Roof ${id}.</p>`, date_published: "2019-05-01T10:15:30Z" },
      }));
      return JSON.stringify({ version: "https://jsonfeed.org/version/1.1", title: "Old", items });
    };
    const folder = makeFolder({ "new.json": page(3, 2), "archive.json": page(2, 1) });
    const { sources } = await importFrom([join(folder, "new.json"), join(folder, "archive.json")]);
    expect(sources).toHaveLength(3);
  });
});
