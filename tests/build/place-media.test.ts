/** Where links lead that begin with a slash: what has the address, before files that lie at such a path. */
import { expect, it } from "vitest";
import { placeMedia } from "../../src/build/media/place-media.ts";
import type { FoundPath } from "../../src/model/media.ts";

const ENTRIES = [
  { id: "1", path: "articles/about.md", slug: "bridge", formerSlugs: [] },
  { id: "2", path: "articles/ferry.md", slug: "about", formerSlugs: [] },
];
const at = { rest: "#part", line: 3 };
const source = (name: string): FoundPath["otherwise"] => ({ source: `articles/${name}`, ...at });
const file = (name: string): FoundPath["otherwise"] => ({
  file: { path: `/media/d1/${name}`, digest: "d1", type: "application/pdf", size: 9 },
  from: `static/${name}`,
  rest: "#part",
});

/** The address that a link of the page /imprint gets, or its words alone and the rule that tells of it. */
function place(path: string, otherwise: FoundPath["otherwise"]): string | undefined {
  const html = `<p><a href="${path}#part">x</a></p>`;
  const page = {
    ...{ path: "/about", title: "About", summary: "", language: "en", direction: "ltr" as const },
    ...{ formerPaths: [], body: [{ kind: "paragraph" as const, html, text: "x" }] },
  };
  const link = { path, ...at, ...(otherwise === undefined ? {} : { otherwise }) };
  const pages = [{ file: "pages/about.md", page, found: { [`${path}#part`]: link } }];
  const { ownPages, problems } = placeMedia([], ENTRIES, pages);
  return /href="([^"]*)"/u.exec(ownPages[0]?.body[0]?.html ?? "")?.[1] ?? problems[0]?.rule;
}

it.each([
  ["the page of that address, not the text of that name", "/about", source("about.md"), "/about#part-part"],
  ["the article of that slug, not the text at that path", "/articles/about", source("about.md"), "/articles/about#part-part"],
  ["the article of that slug, also before a draft", "/articles/about", source("draft.md"), "/articles/about#part-part"],
  ["the text of that name, where nothing has the address", "/ferry", source("ferry.md"), "/articles/about#part-part"],
  ["the file, where nothing has the address", "/plan.pdf", file("plan.pdf"), "/media/d1/plan.pdf#part"],
  ["the file, where the site might once have one", "/media/plan.pdf", file("plan.pdf"), "/media/d1/plan.pdf#part"],
  ["the page, not the file", "/about", file("about"), "/about#part-part"],
  ["the site's own search, not the text of that name", "/search", source("ferry.md"), "/search#part"],
  ["nothing, where only a draft lies there", "/draft", source("draft.md"), "link-not-public"],
  ["nothing, where nothing is", "/gone", undefined, "link-not-public"],
])("is %s", (_what, path, otherwise, expected) => {
  expect(place(path, otherwise)).toBe(expected);
}); // prettier-ignore
