import { expect, it } from "vitest";
import { LinkBook } from "../../src/media/link-book.ts";

const book = new LinkBook(
  [
    { path: "articles/a.md", slug: "new", formerSlugs: ["old"] },
    { path: "articles/b.md", slug: "b", permalink: "/2019/b/", formerSlugs: [], paths: ["/?p=7"] },
  ],
  [{ file: "pages/about.md", page: { path: "/about", formerPaths: ["/who-we-are"] } }],
);

it.each([
  ["articles/a.md", "/articles/new"],
  ["articles/b.md", "/2019/b/"],
  ["pages/about.md", "/about"],
  ["articles/draft.md", undefined],
])("leads from the source %s to %s", (source, address) => {
  expect(book.ofSource(source)).toBe(address);
});

it.each([
  ["/articles/new", "/articles/new"],
  ["/articles/old", "/articles/new"],
  ["/2019/b.html", "/2019/b/"],
  ["/articles/b", "/2019/b/"],
  ["/?p=7", "/2019/b/"],
  ["/tags/rivers", "/tags/rivers"],
  ["/search?q=x", "/search?q=x"],
  ["/", "/"],
  ["/who-we-are/", "/about"],
  ["/articles/never", undefined],
  ["/2018/elsewhere/", undefined],
  ["/../package.json", undefined],
])("leads from the path %s to %s", (path, address) => {
  expect(book.ofPath(path)).toBe(address);
});
