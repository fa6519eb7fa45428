/** Folders of Jekyll, Eleventy, Zola and Astro: addresses, ids and texts by the rules of each. */
import { describe, expect, it } from "vitest";
import { importFrom, makeFolder } from "./old-sites.ts";

const SHED = "The shed needs a new roof before winter.\n";

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

  const post = (matter = ""): string => `---\ntitle: The shed\n${matter}---\n${SHED}`;

  // https://jekyllrb.com/docs/permalinks/
  it.each([
    ["", "_posts/2019-05-01-My_Shed.md", "categories: [Web Dev, garden]\n", "/web%20dev/garden/2019/05/01/My_Shed.html"],
    ["", "_posts/2019-05-01-shed.md", "category: Web Dev\n", "/web%20dev/2019/05/01/shed.html"],
    ["", "_posts/2019-05-01-shed.md", "categories: web dev\n", "/web/dev/2019/05/01/shed.html"],
    ["permalink: /:slugified_categories/:slug/\n", "_posts/2019-05-01-My_Shed.md", "categories: [Web Dev]\n", "/web-dev/my-shed/"],
    ["permalink: ordinal\n", "_posts/2019-02-01-shed.md", "", "/2019/032/shed.html"],
    ["permalink: weekdate\n", "_posts/2019-05-01-shed.md", "", "/2019/W18/Wed/shed.html"],
    ["permalink: /:short_year/:short_month/:long_day/:title\n", "_posts/2019-05-01-shed.md", "", "/19/May/Wednesday/shed"],
    ["permalink: /:w_year/:week/:w_day/:title/\n", "_posts/2018-12-31-shed.md", "", "/2019/01/1/shed/"],
    ["permalink: none\nbaseurl: notes\n", "blog/_posts/2019-05-01-shed.md", "", "/notes/blog/shed.html"],
    ["permalink: pretty\n", "_posts/2019-05-01-shed.md", "permalink: /own/:year/:title.html\n", "/own/2019/shed.html"],
  ])("%s of %s gives %s the address %s", async (config, path, matter, address) => {
    const files = { "_config.yml": `url: https://old.example\n${config}`, [path]: post(matter) };
    const { texts } = await importFrom(makeFolder(files));
    expect(Object.values(texts)).toEqual([expect.stringContaining(`permalink: ${address}\n`)]);
  }); // prettier-ignore

  it("reads a category as one name, and categories as several", async () => {
    const files = { "_posts/2019-05-01-a.md": post("category: Web Dev\n"), "_posts/2019-05-02-b.md": post("categories: web dev\n") };
    const { texts } = await importFrom(makeFolder(files));
    expect(texts["2019-05-01-a.md"]).toContain("categories:\n  - Web Dev\n");
    expect(texts["2019-05-02-b.md"]).toContain("categories:\n  - web\n  - dev\n");
  }); // prettier-ignore

  it("leaves what the configuration excludes, and holds back what Jekyll takes for no post", async () => {
    const { texts, pageTexts, report } = await importFrom(
      makeFolder({
        "_config.yml": 'exclude: [private/, "*.note.md", README.md]\n',
        "private/_posts/2019-05-01-shed.md": post(),
        "about.note.md": post(),
        "README.md": post(),
        "_posts/shed.md": post(),
      }),
    );
    expect(Object.keys(texts)).toEqual(["shed.md"]);
    expect(pageTexts).toEqual({});
    expect(report.drafts).toEqual(["_posts/shed.md"]);
  });

  it("knows former addresses below the base, and where the feed is", async () => {
    const { texts, settings } = await importFrom(
      makeFolder({
        "_config.yml": "baseurl: /notes\nfeed: {path: /blog/atom.xml}\n",
        "_posts/2019-05-01-shed.md": post("redirect_from: [/hut/, /notes/barn/]\n"),
      }),
    );
    expect(texts["2019-05-01-shed.md"]).toContain("  - /notes/hut/\n  - /notes/barn/\n");
    expect(settings.get("FEED_ALIASES")).toBe("/notes/blog/atom.xml>/atom.xml");
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
    expect(report).toMatchObject({ drafts: ["src/content/blog/gate.md"], untranslated: [expect.stringContaining("<Note>")] });
    expect(settings.get("SITE_TITLE")).toBe("Notes");
  }); // prettier-ignore

  it.each([
    ["src/content/blog/My Shed.md", "", "src/pages/blog/[...slug].astro", "/blog/my-shed/"],
    ["src/content/posts/2019/shed.md", "", "src/pages/blog/[...slug].astro", "/blog/2019/shed/"],
    ["src/data/posts/shed/index.md", "", "src/pages/[id]/index.astro", "/shed/"],
    ["src/content/posts/shed.md", "slug: my/roof\n", "src/pages/notes/[slug].astro", "/notes/my/roof/"],
    ["src/content/posts/shed.md", "", "src/pages/tags/[tag].astro", "/posts/shed/"],
  ])("%s %s with %s is at %s", async (path, matter, route, address) => {
    const collection = path.split("/")[2] ?? "";
    const files = {
      "astro.config.mjs": 'export default { site: "https://old.example" };',
      [path]: `---\ntitle: Shed\npubDate: 2019-05-01\n${matter}---\n${SHED}`,
      [route]: `---\nconst posts = await getCollection("${collection}");\n---\n`,
    };
    const { texts } = await importFrom(makeFolder(files));
    expect(Object.values(texts)).toEqual([expect.stringContaining(`permalink: ${address}\n`)]);
  }); // prettier-ignore
});
