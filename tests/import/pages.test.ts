/** Pages of the old site, which become the publication's own. */
import { describe, expect, it } from "vitest";
import { importFrom, makeFolder } from "./old-sites.ts";

const SHED = "The shed needs a new roof before winter.\n";

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
