import { describe, expect, it } from "vitest";
import { SITE_LIST } from "../../src/model/addresses/paths.ts";
import { readSite } from "../../src/model/site.ts";

describe("the settings", () => {
  it("work without any", () => {
    expect(readSite({})).toEqual({
      site: {
        title: "Broadsheet",
        description: "Articles from Broadsheet",
        author: "Broadsheet",
        language: "en",
        podcast: { explicit: false },
      },
      series: [],
      logRequests: false,
      problems: [],
    });
  });

  it("log requests when they say so", () => {
    expect(readSite({ LOG_REQUESTS: "true" })).toMatchObject({ logRequests: true, problems: [] });
    expect(readSite({ LOG_REQUESTS: "false" })).toMatchObject({ logRequests: false, problems: [] });
  });

  it("name the title as author until one is set", () => {
    expect(readSite({ SITE_TITLE: "The Bee" }).site.author).toBe("The Bee");
    expect(readSite({ SITE_TITLE: "The Bee", SITE_AUTHOR: "Jane Doe" }).site.author).toBe(
      "Jane Doe",
    );
  });

  it.each([
    ["SITE_URL", "https://news.example.com/", "url", "https://news.example.com"],
    ["SITE_URL", "HTTPS://News.Example.com", "url", "https://news.example.com"],
    ["HUB_URL", "https://hub.example.com/push?x=1", "hub", "https://hub.example.com/push?x=1"],
    ["LICENSE_URL", "https://example.com/rsl.xml", "license", "https://example.com/rsl.xml"],
    ["SITE_LANGUAGE", "DE-at", "language", "de-AT"],
    ["SITE_RIGHTS", "© all", "rights", "© all"],
    ["CONTENT_SIGNAL", "search=yes,ai-train=no", "contentSignal", "search=yes, ai-train=no"],
  ] as const)("take %s = %s", (name, value, key, expected) => {
    const { site, problems } = readSite({ [name]: value });
    expect(site[key]).toBe(expected);
    expect(problems).toEqual([]);
  });

  it("say what directories of podcasts ask, and that it is for everybody unless they say otherwise", () => {
    expect(readSite({}).site.podcast).toEqual({ explicit: false });
    const PODCAST_CATEGORY = "Society & Culture>Documentary";
    const variables = { PODCAST_CATEGORY, PODCAST_MAIL: "a@b.example", PODCAST_EXPLICIT: "true" };
    expect(readSite(variables).site.podcast).toEqual({
      category: ["Society & Culture", "Documentary"],
      mail: "a@b.example",
      explicit: true,
    });
  });

  it("read old feed addresses, each with the format that its name promises", () => {
    const { site } = readSite({ FEED_ALIASES: "/blog/feed.xml  /old.json /Atom/ /?feed=rss2" });
    expect(site.aliases).toEqual({
      "/blog/feed.xml": { list: SITE_LIST, format: "rss" },
      "/old.json": { list: SITE_LIST, format: "json" },
      "/Atom/": { list: SITE_LIST, format: "atom" },
      "/?feed=rss2": { list: SITE_LIST, format: "rss" },
    });
  });

  it("read an old feed address with the feed of ours that it stands for", () => {
    const text =
      "/feed/atom/>/atom.xml /tag/*/feed/>/tags/*/rss.xml /a/x.xml>/sections/world/atom.xml";
    expect(readSite({ FEED_ALIASES: text })).toMatchObject({
      problems: [],
      site: {
        aliases: {
          "/feed/atom/": { list: SITE_LIST, format: "atom" },
          "/tag/*/feed/": { list: { kind: "tag", slug: "*" }, format: "rss" },
          "/a/x.xml": { list: { kind: "section", slug: "world" }, format: "atom" },
        },
      },
    });
  });

  it.each([
    ["FEED_ALIASES", "blog/feed.xml"],
    ["FEED_ALIASES", "/articles/feed.xml"],
    ["FEED_ALIASES", "/tag/*/feed/"],
    ["FEED_ALIASES", "/tag/x/feed/>/tags/*/rss.xml"],
    ["FEED_ALIASES", "/feed/x>/nothing/of/ours"],
    ["FEED_ALIASES", "/a /:b*"],
    ["SITE_URL", "news.example.com"],
    ["SITE_URL", "ftp://example.com"],
    ["SITE_URL", "https://example.com/blog"],
    ["SITE_URL", "https://user:secret@example.com"],
    ["HUB_URL", "not a URL"],
    ["SITE_LANGUAGE", "english"],
    ["SITE_LANGUAGE", "english please"],
    ["SITE_TITLE", " padded "],
    ["SITE_TITLE", 5],
    ["LOG_REQUESTS", "yes"],
    ["CONTENT_SIGNAL", "search=maybe"],
    ["PODCAST_MAIL", "the desk"],
    ["PODCAST_CATEGORY", "Arts > "],
    ["PODCAST_CATEGORY", "Arts > Books > New"],
    ["LICENSE_URL", "CC BY 4.0"],
  ])("refuse %s = %j with a way out", (name, value) => {
    const { problems } = readSite({ [name]: value });
    expect(problems).toMatchObject([{ file: "wrangler.toml", severity: "error" }]);
    expect(problems[0]?.message).toContain(name);
    expect(problems[0]?.hint).toMatch(/^write /);
  });
});
