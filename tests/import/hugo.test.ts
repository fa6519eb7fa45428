/** A folder of Hugo: addresses by its configuration, and what a second import adds. */
import { describe, expect, it } from "vitest";
import { importFrom, makeFolder, rssFeed } from "./old-sites.ts";

const SHED = "The shed needs a new roof before winter.\n";

describe("a folder of Hugo", () => {
  const files = {
    "hugo.toml": 'baseURL = "https://old.example/"\ntitle = "Garden notes"\n',
    "content/posts/shed.md": `+++\ntitle = "The shed"\ndate = 2019-05-01T10:15:30Z\naliases = ["/2019/shed.html"]\n+++\n${SHED}`,
    "content/posts/fence/index.md": `---\ntitle: The fence\ndate: 2019-06-01\ndraft: true\n---\n![](fence.png)\n`,
    "content/posts/fence/fence.png": "x",
    "content/posts/gate.md": `---\ntitle: The gate\ndate: 2019-07-01\nslug: garden-gate\n---\n{{< figure src="/gate.png" caption="Closed" >}}\n`,
    "static/gate.png": "x",
  };

  it("gives posts the addresses of its rules, and ids as the old feed has them", async () => {
    const feed = rssFeed([
      { guid: "guid-of-shed", link: "https://old.example/posts/shed/", title: "The shed" },
    ]);
    const { texts, report } = await importFrom(makeFolder(files), [feed]);
    expect(texts["2019-05-01-shed.md"]).toContain("guid: guid-of-shed\npermalink: /posts/shed/\n");
    expect(texts["2019-05-01-shed.md"]).toContain("aliases:\n  - /2019/shed.html\n");
    expect(texts["2019-07-01-garden-gate.md"]).toContain("permalink: /posts/garden-gate/");
    expect(report.ids).toMatchObject({ "old feed": 1, rule: 2 });
    expect(report.drafts).toEqual(["content/posts/fence/index.md"]);
  });

  it("keeps what posts show: beside them, or below static", async () => {
    const { sources, texts } = await importFrom(makeFolder(files));
    expect(sources.flatMap(({ media }) => media.map(({ to }) => to))).toEqual(
      expect.arrayContaining([{ beside: "fence.png" }, { static: "gate.png" }]),
    );
    expect(texts["2019-06-01-fence/index.md"]).toContain("draft: true");
    expect(texts["2019-07-01-garden-gate.md"]).toContain("<figcaption>Closed</figcaption>");
  });

  it("follows the patterns of its configuration", async () => {
    const config = `${files["hugo.toml"]}[permalinks]\nposts = "/:year/:month/:slug/"\n`;
    const { texts } = await importFrom(makeFolder({ ...files, "hugo.toml": config }));
    expect(texts["2019-05-01-the-shed.md"]).toContain("permalink: /2019/05/the-shed/");
  });

  it("imports nothing the second time, and later what is new", async () => {
    const folder = makeFolder(files);
    const first = await importFrom(folder);
    const ids = new Set([
      "https://old.example/posts/shed/",
      "https://old.example/posts/garden-gate/",
    ]);
    const names = new Set(first.sources.map(({ path }) => path.replace(/(?:\/index)?\.md$/u, "")));
    expect((await importFrom(folder, [], { ids, names })).sources).toEqual([]);
    ids.delete("https://old.example/posts/shed/");
    names.delete("2019-05-01-shed");
    const later = await importFrom(folder, [], { ids, names });
    expect(later.sources.map(({ path }) => path)).toEqual(["2019-05-01-shed.md"]);
  });

  it.each([
    ["a page that the old feed has, with the year 1", "content/about.md", "title: About\n"],
    ["a post whose own date is the year 1", "content/posts/about.md", "title: About\ndate: 0001-01-01T00:00:00Z\n"],
    ["a post of no feed that has no date", "content/posts/about.md", "title: About\n", false],
  ])("dates %s as the oldest, and names it", async (_, path, matter, isListed = true) => {
    const shed = { guid: "1", link: "https://old.example/posts/shed/", title: "The shed" };
    const link = `https://old.example${path.slice("content".length, -".md".length)}/`;
    const date = "Mon, 01 Jan 0001 00:00:00 +0000";
    const feed = rssFeed([shed, ...(isListed ? [{ guid: link, link, title: "About", date }] : [])]);
    const folder = makeFolder({ ...files, [path]: `---\n${matter}---\n${SHED}` });
    const { texts, pages, report } = await importFrom(folder, [feed]);
    expect(texts["2019-05-01-about.md"]).toContain(`date: 2019-05-01T10:15:30+00:00\nguid: ${link}\n`);
    expect(pages).toEqual([]);
    expect(report.undated).toEqual({ at: "2019-05-01T10:15:30+00:00", places: [path] });
    expect(report.listedPages).toEqual(path === "content/about.md" ? [path] : []);
  }); // prettier-ignore

  it("leaves drafts without a date, and posts of a site that has none", async () => {
    const draft = { "content/posts/idea.md": `---\ntitle: Idea\ndraft: true\n---\n${SHED}` };
    const beside = await importFrom(makeFolder({ ...files, ...draft }));
    expect(beside.texts["idea.md"]).not.toContain("date:");
    const alone = { "hugo.toml": files["hugo.toml"], "content/posts/a.md": SHED };
    expect((await importFrom(makeFolder(alone))).report.undated.places).toEqual([]);
  });

  it("keeps a shortcode that is not known in the source, and names it", async () => {
    const text = `---\ndate: 2020-01-01\n---\nA {{< box >}}b{{< /box >}} {{% box %}}c{{% /box %}}.\n`;
    const { texts, report } = await importFrom(makeFolder({ ...files, "content/posts/d.md": text }));
    expect(texts["2020-01-01-d.md"]).toContain("A {{< box >}}b{{< /box >}} {{% box %}}c{{% /box %}}.");
    expect(report).toMatchObject({ untranslated: ['the shortcode "box", in 1 text'], left: [] });
  }); // prettier-ignore

  const text = (matter: string): string => `---\ndate: 2019-05-01T10:15:30Z\n${matter}---\n${SHED}`;
  const CONFIG = 'baseURL = "https://old.example/"\n';
  const SECTIONS = ["a", "c", "c/d"];
  const section = Object.fromEntries(
    SECTIONS.map((name) => [`content/${name}/_index.md`, "---\ntitle: S\n---\n"]),
  );

  // What Hugo 0.111 makes of each.
  it.each([
    ["a title with hyphens and signs", "", "a/x-y--z & (C#).md", "", "/a/x-y--z-c%23/"],
    ["capitals that stay", "disablePathToLower = true\n", "a/My Shed.md", "", "/a/My-Shed/"],
    ["ugly addresses", "uglyURLs = true\n", "a/shed.md", "", "/a/shed.html"],
    ["ugly addresses of a bundle", "uglyURLs = true\n", "a/shed/index.md", "", "/a/shed.html"],
    ["ugly addresses of a section", "[uglyURLs]\na = true\n", "a/shed.md", "", "/a/shed.html"],
    ["ugly addresses by a pattern", 'uglyURLs = true\n[permalinks]\na = "/:year/:weekday/:yearday/:filename"\n', "a/shed.md", "", "/2019/3/121/shed.html"],
    ["folders that are sections", '[permalinks]\na = "/:sections/:filename/"\n', "a/b/shed.md", "", "/a/shed/"],
    ["all folders but the last", '[permalinks]\nc = "/:sections[:last]/:filename/"\n', "c/d/shed.md", "", "/c/shed/"],
    ["no accents", "removePathAccents = true\n", "a/äpfel.md", "", "/a/apfel/"],
    ["an address without an ending", "", "a/shed.md", "url: own/place\n", "/own/place/"],
    ["an address with one", "", "a/shed.md", "url: /own/Place.html\n", "/own/Place.html"],
    ["a bundle in another language", '[languages.de]\n[languages.en]\n', "a/shed/index.en.md", "", "/a/shed/"],
  ])("gives %s, as Hugo does", async (_, config, path, matter, address) => {
    const files = { "hugo.toml": CONFIG + config, [`content/${path}`]: text(matter), ...section };
    const { texts } = await importFrom(makeFolder(files));
    expect(Object.values(texts)).toEqual([expect.stringContaining(`permalink: ${address}\n`)]);
  }); // prettier-ignore

  it("dates a text by its last change when nothing else does", async () => {
    const files = { "content/a/shed.md": `---\nlastmod: 2019-05-02T01:02:03Z\n---\n${SHED}` };
    const { texts } = await importFrom(makeFolder({ "hugo.toml": CONFIG, ...files }));
    expect(texts["2019-05-02-shed.md"]).toContain("date: 2019-05-02T01:02:03");
  });

  it("leaves what Hugo ignores, and tells of texts in other languages", async () => {
    const config = `${CONFIG}ignoreFiles = ['(?i)\\.NOTE\\.md$']\n[languages.en]\n[languages.de]\n`;
    const files = {
      ...{ "content/a/b.note.md": text(""), "content/a/shed.de.md": text("") },
      "content/a/shed.md": text(""),
    };
    const { texts, report } = await importFrom(makeFolder({ "hugo.toml": config, ...files }));
    expect(Object.keys(texts)).toEqual(["2019-05-01-shed.md"]);
    expect(report.left).toEqual(["1 text in other languages (de)"]);
  });

  it("refuses an expression that it cannot read, as what it hides may be private", async () => {
    const files = { "hugo.toml": `${CONFIG}ignoreFiles = ['a[']\n`, "content/a/b.md": text("") };
    await expect(importFrom(makeFolder(files))).rejects.toThrow(/ignoreFiles/u);
  });
});
