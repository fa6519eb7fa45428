/** The feeds that subscribers have: what they teach, and what they do alone. */
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readOldFeed } from "../../src/import/old-feeds/read-old-feed.ts";
import { importFrom, makeFolder, rssFeed, rssText } from "./old-sites.ts";

const SHED = "The shed needs a new roof before winter.\n";

describe("an old feed", () => {
  const files = {
    "hugo.toml": 'baseURL = "https://old.example/"\n',
    "content/blog/shed.md": `---\ntitle: The shed\ndate: 2019-05-01\n---\n${SHED}`,
    "content/blog/fence.md": `---\ntitle: The fence\ndate: 2018-05-01\n---\n${SHED}`,
  };

  it("that belongs to another site stops the import", async () => {
    const feed = rssFeed([{ guid: "1", link: "https://other.example/x/", title: "Other" }]);
    await expect(importFrom(makeFolder(files), [feed])).rejects.toThrow(
      /belong to something else/u,
    );
  });

  it("teaches how addresses were made, where the rules say otherwise", async () => {
    const feed = rssFeed([
      {
        guid: "https://old.example/2019/shed",
        link: "https://old.example/2019/shed",
        title: "The shed",
      },
    ]);
    const { texts } = await importFrom(makeFolder(files), [feed]);
    expect(texts["2018-05-01-fence.md"]).toContain("permalink: /2018/fence\n");
    expect(texts["2018-05-01-fence.md"]).toContain("guid: https://old.example/2018/fence\n");
  });

  it("has the last word on dates, to the second", async () => {
    const feed = rssFeed([
      { guid: "1", link: "https://old.example/blog/shed/", title: "The shed" },
    ]);
    const { texts } = await importFrom(makeFolder(files), [feed]);
    expect(texts["2019-05-01-shed.md"]).toContain("date: 2019-05-01T10:15:30");
  });

  it("that prints a time that was never set has no date for it", () => {
    const never = "0001-01-01T00:00:00Z";
    const json = { version: "https://jsonfeed.org/version/1.1", title: "Old", items: [{ id: "1", date_published: never }] };
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Old</title><id>o</id><updated>${never}</updated><entry><id>1</id><title>A</title><updated>${never}</updated></entry></feed>`;
    for (const text of [JSON.stringify(json), atom]) {
      expect(readOldFeed(text, "feed").entries).toEqual([expect.not.objectContaining({ published: expect.anything() as unknown })]);
    }
  }); // prettier-ignore

  it("proposes its address, its title and its language as settings", async () => {
    const feed = rssFeed([
      { guid: "1", link: "https://old.example/blog/shed/", title: "The shed" },
    ]);
    const { settings } = await importFrom(makeFolder(files), [feed]);
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

  it.each([
    ["RSS", `<rss version="2.0"><channel><item><guid>1</guid><title>A</title><description>x</description><enclosure url="https://old.example/1.mp3" length="5" type="audio/mpeg"/></item></channel></rss>`],
    ["Atom", `<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>1</id><title>A</title><content>x</content><link rel="enclosure" href="https://old.example/1.mp3" length="5" type="audio/mpeg"/></entry></feed>`],
    ["JSON", JSON.stringify({ version: "https://jsonfeed.org/version/1", title: "Old", items: [{ id: "1", title: "A", content_text: "x", attachments: [{ url: "https://old.example/1.mp3", size_in_bytes: 5, mime_type: "audio/mpeg" }] }] })],
  ])("of %s keeps what readers fetch with an entry", async (_, feed) => {
    const { texts } = await importFrom(join(makeFolder({ feed }), "feed"));
    expect(Object.values(texts)[0]).toMatch(/enclosures:\n {2}- url: \S+1\.mp3\n {4}type: audio\/mpeg\n {4}length: 5\n/u);
  }); // prettier-ignore

  it("keeps the season and the number of an episode", async () => {
    const feed = `<rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"><channel><item><guid>1</guid><title>A</title><description>x</description><itunes:season>2</itunes:season><itunes:episode>7</itunes:episode></item></channel></rss>`;
    const { texts } = await importFrom(join(makeFolder({ feed }), "feed"));
    expect(Object.values(texts)[0]).toContain("season: 2\nepisode: 7\n");
  }); // prettier-ignore

  it("gives no id and no address to a text that nothing tells them of", async () => {
    const folder = makeFolder({
      "a.md": `---\ntitle: The shed\ndate: 2019-05-01\nslug: shed\n---\n${SHED}`,
      "b.md": `---\ntitle: The fence\ndate: 2018-05-01\n---\n${SHED}`,
    });
    const feed = rssFeed([{ guid: "https://old.example/shed.html", link: "https://old.example/shed.html", title: "The shed" }]);
    const { texts } = await importFrom(folder, [feed]);
    const [fence = ""] = Object.values(texts).filter((text) => text.includes("title: The fence"));
    expect(fence).not.toMatch(/^(?:guid|permalink):/mu);
  }); // prettier-ignore

  it.each([
    ["Atom", `<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>1</id><title>A</title><content>2 &lt; 3\n\n&lt;b&gt;</content></entry></feed>`],
    ["JSON", JSON.stringify({ version: "https://jsonfeed.org/version/1", title: "Old", items: [{ id: "1", title: "A", content_text: "2 < 3\n\n<b>" }] })],
  ])("of %s shows a text without markup as it is written", async (_, feed) => {
    const { texts } = await importFrom(join(makeFolder({ feed }), "feed"));
    expect(texts["a.html"]).toContain("<p>2 &lt; 3</p>\n\n<p>&lt;b&gt;</p>\n");
  }); // prettier-ignore

  it("may name the site by another host in its guids, which is no link to elsewhere", () => {
    const text = `<rss version="2.0"><channel><link>https://old.example/</link><item><link>https://old.example/a</link><guid>http://old.host.example/a</guid></item></channel></rss>`;
    expect(readOldFeed(text, "x").entries[0]?.external).toBeUndefined();
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

  it("of a link blog has no address of ours at another site's, and says what it is about", async () => {
    const elsewhere = "https://other.example/news/roof";
    const items = [
      { guid: "1", link: elsewhere, title: "Roof" },
      { guid: "2", link: "https://old.example/gate", title: "Gate" },
      { guid: "3", link: "https://more.example/b", title: "Fence" },
    ].map((item) => ({ ...item, html: `<p>${item.title}.</p>` }));
    const { feed } = rssFeed(items);
    expect(feed.entries.map(({ link, external }) => [link, external])).toEqual([
      [undefined, elsewhere],
      ["https://old.example/gate", undefined],
      [undefined, "https://more.example/b"],
    ]);
    const path = join(makeFolder({ "feed.xml": rssText(items) }), "feed.xml");
    const { texts } = await importFrom(path);
    expect(texts["2019-05-01-roof.html"]).toContain("guid: 1\n");
    expect(texts["2019-05-01-roof.html"]).toContain(`external_url: ${elsewhere}\n`);
    expect(texts["2019-05-01-roof.html"]).not.toContain("permalink:");
    expect(texts["2019-05-01-gate.html"]).toContain("permalink: /gate\n");
  });

  it.each([
    ["a guid that is an address", { guid: "https://old.example/a", isPermaLink: true }],
    [
      "the host that most entries have, whatever the feed says of its page",
      { host: "blog.example" },
    ],
  ])("finds an entry's own address by %s", (_, given) => {
    const { host = "old.example", guid = "1" } = given as { host?: string; guid?: string };
    const isPermaLink = guid !== "1";
    const link = isPermaLink ? "https://other.example/x" : `https://${host}/a`;
    const text = `<rss version="2.0"><channel><link>https://www.old.example/</link><item><link>${link}</link><guid isPermaLink="${String(isPermaLink)}">${guid}</guid></item></channel></rss>`;
    expect(readOldFeed(text, "x").entries[0]?.link).toBe(`https://${host}/a`);
  });

  it("keeps an id that is no IRI in Atom, when the old Atom feed had it", async () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>shed 1</id><title>The shed</title><link href="https://old.example/blog/shed/"/><updated>2019-05-01T10:15:30Z</updated></entry></feed>`;
    const rss = rssFeed([
      { guid: "shed 1", link: "https://old.example/blog/shed/", title: "The shed" },
    ]);
    const { texts } = await importFrom(makeFolder(files), [
      rss,
      { name: "atom", feed: readOldFeed(atom, "atom") },
    ]);
    expect(texts["2019-05-01-shed.md"]).toContain("guid:\n  atom: shed 1\n  rss: shed 1\n");
  });

  it.each([
    ["The &amp;quot;shed&amp;quot;", 'The "shed"'],
    ["The shed, again", "The shed, again"],
    ["The shed", "The shed"],
    ["&lt;em&gt;The&lt;/em&gt; shed", "The shed"],
  ])("gives posts the titles that readers know: %s", async (title, expected) => {
    const feed = rssFeed([{ guid: "1", link: "https://old.example/blog/shed/", title }]);
    const { texts } = await importFrom(makeFolder(files), [feed]);
    expect(texts["2019-05-01-shed.md"]).toContain(`title: ${expected}\n`);
  });
});
