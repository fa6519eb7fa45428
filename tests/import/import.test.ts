/** What becomes of sites of other systems: which ids, addresses, dates and texts their posts get. */
import { join } from "node:path";
import { zipSync, strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { readOldFeed } from "../../src/import/old-feeds/read-old-feed.ts";
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
});

describe("a folder of Jekyll", () => {
  it("makes the day of an address in the site's zone, and ids without the last slash", async () => {
    const folder = makeFolder({
      "_config.yml": "url: https://old.example\ntimezone: America/Los_Angeles\npermalink: pretty\n",
      "_posts/2013-05-05-shed.md": `---\ntitle: The shed\ndate: "2013-05-05 17:12:52"\ncategories: [garden]\n---\n${SHED}{% highlight js %}\nlet a = 1;\n{% endhighlight %}\n`,
    });
    const { texts } = await importFrom(folder);
    const text = texts["2013-05-05-shed.md"] ?? "";
    expect(text).toContain("date: 2013-05-05T17:12:52-07:00");
    expect(text).toContain("permalink: /garden/2013/05/05/shed/");
    expect(text).toContain("guid: https://old.example/garden/2013/05/05/shed\n");
    expect(text).toContain("```js\nlet a = 1;\n```");
  });
});

describe("a folder of Eleventy", () => {
  it("reads what its programs state, and runs nothing", async () => {
    const folder = makeFolder({
      "eleventy.config.js":
        'export default () => { throw new Error("run"); };\nexport const config = { dir: { input: "content" } };',
      "_data/metadata.js": 'export default { title: "Notes", url: "https://old.example/" };',
      "content/blog/blog.11tydata.js": 'export default { tags: ["posts"] };',
      "content/blog/2019-05-01-shed.md": `---\ntitle: The shed\n---\n${SHED}`,
      "content/blog/fence.md": `---js\nconst title = "The fence";\nconst draft = true;\n---\n${SHED}`,
      "content/about.md": SHED,
    });
    const { texts, pageTexts, settings } = await importFrom(folder);
    expect(texts["2019-05-01-shed.md"]).toContain("permalink: /blog/shed/");
    expect(texts["fence.md"]).toContain("draft: true");
    expect(pageTexts["about.md"]).toContain("permalink: /about/\n");
    expect(settings.get("SITE_TITLE")).toBe("Notes");
  });
});

const wxr = (items: string): string =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/" xmlns:content="c" xmlns:excerpt="e" xmlns:dc="d"><channel><title>Old</title><wp:wxr_version>1.2</wp:wxr_version><wp:base_blog_url>https://old.example</wp:base_blog_url>${items}</channel></rss>`;
const item = (id: number, more = "", status = "publish"): string =>
  `<item><title>Shed ${id}</title><link>https://old.example/2019/05/shed-${id}/</link><guid isPermaLink="false">http://old.example/?p=${id}</guid><content:encoded><![CDATA[First.\n\nSecond.]]></content:encoded><wp:post_id>${id}</wp:post_id><wp:post_date_gmt>2019-05-01 10:15:30</wp:post_date_gmt><wp:post_name>shed-${id}</wp:post_name><wp:status>${status}</wp:status><wp:post_type>post</wp:post_type>${more}</item>`;

describe("a WordPress export", () => {
  it("keeps guids, addresses, numbers and former slugs, and makes paragraphs", async () => {
    const old =
      "<wp:postmeta><wp:meta_key>_wp_old_slug</wp:meta_key><wp:meta_value>hut</wp:meta_value></wp:postmeta>";
    const folder = makeFolder({ "export.xml": wxr(item(1, old) + item(2, "", "private")) });
    const { texts, report } = await importFrom(join(folder, "export.xml"));
    const text = texts["2019-05-01-shed-1.html"] ?? "";
    expect(text).toContain("guid: http://old.example/?p=1\npermalink: /2019/05/shed-1/\n");
    expect(text).toContain("  - /?p=1\n  - /2019/05/hut/\n");
    expect(text).toContain("<p>First.</p>\n\n<p>Second.</p>");
    expect(report.private).toEqual(["export.xml: post 2"]);
    expect(report.ids).toMatchObject({ export: 2 });
  });

  it("is read whatever control characters it has", async () => {
    const folder = makeFolder({ "export.xml": wxr(item(1).replace("First", "Fi\u0008rst")) });
    const { sources } = await importFrom(join(folder, "export.xml"));
    expect(sources).toHaveLength(1);
  });

  it("that ends in the middle is refused", async () => {
    const folder = makeFolder({ "export.xml": wxr(item(1) + item(2)).slice(0, -300) });
    await expect(importFrom(join(folder, "export.xml"))).rejects.toThrow(/ends in the middle/u);
  });

  it("with one guid for two posts leaves it to the newer one, which readers saw last", async () => {
    const newer = item(2).replace("?p=2", "?p=1").replace("2019-05-01 10", "2019-05-02 10");
    const folder = makeFolder({ "export.xml": wxr(item(1) + newer) });
    const { report, texts } = await importFrom(join(folder, "export.xml"));
    expect(report.problems).toMatchObject([{ rule: "double", file: "export.xml: post 1" }]);
    expect(texts["2019-05-02-shed-2.html"]).toContain("guid: http://old.example/?p=1\n");
    expect(texts["2019-05-01-shed-1.html"]).not.toContain("guid:");
  });

  it("finds uploads by the end of their path, at the hosts of its attachments", async () => {
    const shown = '<img src="https://files.example/wp-content/uploads/2019/05/roof.png?w=9">';
    const upload =
      "<item><title/><wp:post_id>9</wp:post_id><wp:post_type>attachment</wp:post_type><wp:attachment_url>https://files.example/a.png</wp:attachment_url></item>";
    const folder = makeFolder({
      "export.xml": wxr(item(1).replace("First.", shown) + upload),
      "uploads/2019/05/roof.png": "x",
    });
    const { sources } = await importFrom(
      join(folder, "export.xml"), [], {}, join(folder, "uploads"),
    ); // prettier-ignore
    expect(sources[0]?.media).toEqual([
      { from: "2019/05/roof.png", to: { static: "wp-content/uploads/2019/05/roof.png" } },
    ]);
    expect(sources[0]?.text()).toContain('src="/wp-content/uploads/2019/05/roof.png"');
  });

  it("shows in a gallery what it names, or what was uploaded to the post", async () => {
    const upload = (id: number, parent: number): string =>
      `<item><title/><wp:post_id>${id}</wp:post_id><wp:post_parent>${parent}</wp:post_parent><wp:post_type>attachment</wp:post_type><wp:attachment_url>https://old.example/up/${id}.jpg</wp:attachment_url></item>`;
    const galleries = item(1).replace("First.", "[gallery]\n\n[gallery ids='9']");
    const folder = makeFolder({
      "export.xml": wxr(galleries + upload(8, 1) + upload(7, 1) + upload(9, 2)),
    });
    const { texts } = await importFrom(join(folder, "export.xml"));
    const shown = texts["2019-05-01-shed-1.html"]?.matchAll(/up\/(\d)\.jpg/gu) ?? [];
    expect(Array.from(shown, ([, id]) => id)).toEqual(["7", "8", "9"]);
  });
});

describe("a Ghost export", () => {
  const post = {
    ...{ id: "5b3f1c2a9d8e7f6a5b4c3d2e", title: "The shed", slug: "shed", html: "<p>Roof.</p>" },
    ...{ status: "published", visibility: "public", type: "post" },
    published_at: "2019-05-01T10:15:30.000Z",
  };
  const exported = JSON.stringify({ db: [{ data: { posts: [post], posts_tags: [] } }] });

  it("has the id that its feed has, alone or in a zip archive", async () => {
    const zip = zipSync({ "ghost.json": strToU8(exported) });
    const folder = makeFolder({ "ghost.json": exported, "ghost.zip": zip });
    for (const name of ["ghost.json", "ghost.zip"]) {
      const { texts } = await importFrom(join(folder, name));
      expect(texts["2019-05-01-shed.html"]).toContain(`guid: ${post.id}\npermalink: /shed/\n`);
    }
  });

  it("in an archive with a path that leads out of it is refused", async () => {
    const zip = zipSync({ "../ghost.json": strToU8(exported) });
    await expect(importFrom(join(makeFolder({ "a.zip": zip }), "a.zip"))).rejects.toThrow(
      /leads out/u,
    );
  });

  it("in an archive that bursts is refused", async () => {
    const zip = zipSync({ "ghost.json": new Uint8Array(20_000_000) });
    await expect(importFrom(join(makeFolder({ "a.zip": zip }), "a.zip"))).rejects.toThrow(
      /unpack/u,
    );
  });
});

describe("pages of the old site", () => {
  const files = {
    "_config.yml": "url: https://old.example\n",
    "about.md": `---\ntitle: About\nimage: me.png\n---\n![](me.png)\n\n${SHED}`,
    "me.png": "x",
    "list.html": "---\ntitle: All\n---\n{% for post in site.posts %}{{ post.title }}{% endfor %}\n",
    "feed.html": `---\npermalink: /feed/\n---\n${SHED}`,
    "plain.html": SHED,
  };

  it("are the publication's own, at the paths that they had, with what they show", async () => {
    const { pages, pageTexts, sources, report } = await importFrom(makeFolder(files));
    expect(sources).toEqual([]);
    expect(Object.keys(pageTexts)).toEqual(["about/index.md"]);
    expect(pageTexts["about/index.md"]).toContain("title: About\npermalink: /about.html\n");
    expect(pages[0]?.media).toEqual([{ from: "me.png", to: { beside: "me.png" } }]);
    expect(report.left.filter((line) => line.includes("the page"))).toEqual([
      expect.stringContaining("/feed/ is the site's own"),
      expect.stringContaining("it is a template"),
    ]);
  });

  it("come once, under whatever name they are kept here", async () => {
    const here = { pages: new Set(["/about"]) };
    const { pages, report } = await importFrom(makeFolder(files), [], here);
    expect(pages).toEqual([]);
    expect(report.alreadyHere).toBe(1);
  });
});

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

describe("a folder of Zola", () => {
  it("gives posts the addresses of its rules, and resolves its links and shortcodes", async () => {
    const folder = makeFolder({
      "config.toml": 'base_url = "https://old.example/notes"\ntitle = "Notes"\n',
      "content/blog/_index.md": "+++\ntitle = 'Blog'\n+++\n",
      "content/blog/2019-05-01-shed.md": `+++\ntitle = "The shed"\n+++\n${SHED}See [it](@/blog/gate/index.md).\n{{ youtube(id="abc") }}\n`,
      "content/blog/gate/index.md": `+++\ntitle = "Gate"\ndate = 2019-06-01\nslug = "gates"\n+++\n![](gate.png)\n`,
      "content/blog/gate/gate.png": "x",
      "content/about.md": `+++\ntitle = "About"\npath = "who"\n+++\n${SHED}`,
    });
    const { texts, pageTexts, settings } = await importFrom(folder);
    const text = texts["2019-05-01-shed.md"] ?? "";
    expect(text).toContain("guid: https://old.example/notes/blog/shed/\npermalink: /notes/blog/shed/\n");
    expect(text).toContain("[it](/notes/blog/gates/)");
    expect(text).toContain("youtube.com/watch?v=abc");
    expect(texts["2019-06-01-gates/index.md"]).toContain("permalink: /notes/blog/gates/\n");
    expect(pageTexts["who.md"]).toContain("permalink: /notes/who/\n");
    expect(settings.get("SITE_TITLE")).toBe("Notes");
  }); // prettier-ignore
});

describe("a folder of Astro", () => {
  it("gives entries of collections the addresses of the starters, and reads MDX as Markdown", async () => {
    const folder = makeFolder({
      "astro.config.mjs":
        'export default defineConfig({ site: "https://old.example", trailingSlash: "never" });',
      "src/consts.ts": 'export const SITE_TITLE = "Notes";',
      "src/content/blog/shed.mdx": `---\ntitle: The shed\npubDate: 2019-05-01\nheroImage: /shed.png\n---\nimport Note from "../Note.astro";\n\n${SHED}<Note />\n`,
      "src/content/blog/gate.md": `---\ntitle: Gate\npubDate: 2019-06-01\ndraft: true\n---\n${SHED}`,
      "src/pages/about.md": `---\ntitle: About\n---\n${SHED}`,
      "public/shed.png": "x",
    });
    const { texts, pageTexts, sources, report, settings } = await importFrom(folder);
    const text = texts["2019-05-01-shed.md"] ?? "";
    expect(text).toContain("guid: https://old.example/blog/shed\npermalink: /blog/shed\n");
    expect(text).not.toMatch(/import Note|<Note/u);
    expect(sources.flatMap(({ media }) => media)).toEqual([
      { from: "public/shed.png", to: { static: "shed.png" } },
    ]);
    expect(pageTexts["about.md"]).toContain("permalink: /about\n");
    expect(report).toMatchObject({ drafts: ["src/content/blog/gate.md"], left: [expect.stringContaining("<Note>")] });
    expect(settings.get("SITE_TITLE")).toBe("Notes");
  }); // prettier-ignore
});

describe("a Substack export", () => {
  it("has its posts at /p/, those that are not for everyone as drafts, and its list is left", async () => {
    const rows = [
      "post_id,post_date,is_published,email_sent_at,type,audience,title,subtitle,podcast_url",
      '1.shed,2019-05-01T10:15:30.000Z,true,,newsletter,everyone,"The shed, again",Of roofs,',
      "2.gate,2019-06-01T10:15:30.000Z,true,,newsletter,only_paid,The gate,,",
      "3.fence,,false,,newsletter,everyone,The fence,,",
      "4.lost,2019-06-01T10:15:30.000Z,true,,newsletter,everyone,Lost,,",
    ].join("\n");
    const files = {
      "posts.csv": rows,
      "posts/1.shed.html": "<p>Roof.</p>",
      "posts/2.gate.html": "<p>Closed.</p>",
      "posts/3.fence.html": "<p>Soon.</p>",
      "email_list.old.csv": "email\n",
    };
    const zip = zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
    const folder = makeFolder({ ...files, "export.zip": zip });
    for (const path of [folder, join(folder, "export.zip")]) {
      const feed = rssFeed([
        { guid: "https://old.example/p/shed", link: "https://old.example/p/shed", title: "The shed, again" },
      ]);
      const { texts, report } = await importFrom(path, [feed]);
      const text = texts["2019-05-01-shed.html"] ?? "";
      expect(text).toContain("guid: https://old.example/p/shed\npermalink: /p/shed\n");
      expect(text).toContain("summary: Of roofs\n");
      expect(texts["2019-06-01-gate.html"]).toContain("guid: https://old.example/p/gate\n");
      expect(report).toMatchObject({ private: ["posts/2.gate.html"], drafts: ["posts/3.fence.html"] });
      expect(report.problems).toMatchObject([{ rule: "no-text" }]);
      expect(report.left).toEqual(["the subscribers in email_list.old.csv"]);
    }
  }); // prettier-ignore
});
