// What links lead to on the page of an article: its headings and its notes.
import GithubSlugger from "github-slugger";
import { describe, expect, it } from "vitest";
import { ANCHOR } from "../../src/model/addresses/anchors.ts";
import { anchored } from "../../src/pages/parts/anchored.ts";
import { feedHtml } from "../../src/feeds/feed-html.ts";
import { parseText } from "../parse/parse-text.ts";
import { defined } from "../defined.ts";
import { readPage } from "./read-page.ts";

const ORIGIN = "https://news.example.com";
const URL = `${ORIGIN}/articles/x`;

function shown(text: string): {
  readonly page: string;
  readonly feed: string;
  readonly id: string;
} {
  const { title, body } = defined(parseText(text, "articles/x.md").manuscript);
  const { id, body: blocks } = anchored(title, body);
  const html = body.map((block) => block.html).join("\n");
  return {
    id,
    page: blocks.map((block) => block.html).join("\n"),
    feed: feedHtml(html, ORIGIN, URL),
  };
}

describe("on the page", () => {
  it.each([
    ["## Rye & <em>oats</em>", "rye--oats"],
    ["## `a < b` and &amp;", "a--b-and-"],
    ["> ### 3. Brød, хлеб, 🍞", "3-brød-хлеб-"],
    ["<details><summary>s</summary>\n\n#### In _here_\n\n</details>", "in-here"],
  ])("every heading has the id that links to it have: %s", (heading, name) => {
    const { page } = shown(`[a](#${name})\n\n${heading}`);
    const id = /<h\d id="([^"]+)"/u.exec(page)?.[1];
    expect(id).toBe(`part-${name}`);
    expect(page).toContain(`<a href="#${encodeURIComponent(id ?? "")}">a</a>`);
  });

  it("the title has one, and headings with the same words are told apart as GitHub does", () => {
    const { id, page } = shown("# Rye\n\n[top](#rye)\n\n## Rye\n\n## Oats\n\n## Rye\n\n## Rye 1");
    const slugger = new GithubSlugger();
    const names = ["Rye", "Rye", "Oats", "Rye", "Rye 1"].map((words) => `part-${slugger.slug(words)}`);
    expect([id, ...Array.from(page.matchAll(/<h2 id="([^"]+)"/gu), ([, one]) => one)]).toEqual(names);
    expect(page).toContain('<a href="#part-rye">top</a>');
  }); // prettier-ignore

  it("notes and their marks lead to one another", () => {
    const { page } = shown("A.[^x] B.[^x]\n\n[^x]: One.\n\n    Two.");
    const mark = '<a href="#fn-1" role="doc-noteref">[1]</a>';
    expect(page).toContain(`<p>A.<sup id="fnref-1">${mark}</sup> B.<sup>${mark}</sup></p>`);
    expect(page).toMatch(/<li id="fn-1">\s*<p><a href="#fnref-1" role="doc-backlink">↩︎<\/a> One/u);
  });

  it("a mark without a note is no link, and a note that nobody cites leads nowhere", () => {
    expect(shown("A<sup>[2]</sup>.[^x]\n\n[^x]: B.").page).toContain("<sup>[2]</sup>");
    expect(shown("A.\n\n[^x]: B.").page).toContain('<li id="fn-1">B.</li>');
  });
});

describe("what only looks like a heading or a note", () => {
  it.each([
    ["a heading in alt", "![<h2>now <img src=x onerror=alert(1)></h2>](https://e.example/a.jpg)"],
    ["a heading in a title", '[a](https://e.example/ "<h2>free</h2><form action=/x>")'],
    ["a mark in a title", '[a](https://e.example/ "<sup>[1]</sup>") b[^x]\n\n[^x]: N.'],
    ["a note in a title", 'b[^x] [a](https://e.example/ "<li id=\\"fn-1\\">")\n\n[^x]: N.'],
  ])("in an attribute stays in it: %s", (_, text) => {
    const page = readPage(`<body>${shown(text).page}</body>`);
    expect(page.texts("h2, form, [onerror]")).toEqual([]);
    const [value] = [...page.all("img", "alt"), ...page.all("a[title]", "title")];
    expect(value).toMatch(/^<(?:h2|sup|li)/u);
  });

  it("in code states no id", () => {
    const { page } = shown('See `<p id="part-foo">` and [f](#foo).\n\n## Foo');
    expect(page).toContain('<h2 id="part-foo">Foo</h2>');
  });

  it("in a picture's words is no word of its heading", () => {
    const { page } = shown("[a](#tea--b)\n\n## Tea ![x>y<z](https://e.example/a.jpg) b");
    expect(page).toContain('<h2 id="part-tea--b">');
    expect(page).toContain('<a href="#part-tea--b">');
  });
});

it.each([
  ["cut in no character", `${"a".repeat(199)}\u{10300}`],
  ["one of as many long ones", "b".repeat(300)],
])("an id that is too long is cut, and its link works: %s", (_, name) => {
  const { page } = shown(`[x](#${name})\n\n## ${name}\n\n## ${name}`);
  const ids = Array.from(page.matchAll(/<h2 id="([^"]+)"/gu), ([, id = ""]) => id);
  expect(ids.every((id) => ANCHOR.test(id) && id.isWellFormed())).toBe(true);
  expect(page).toContain(`<a href="#${ids[0]}">`);
});

describe("in feeds", () => {
  it("links within a text lead to the permalink, and nothing has an id", () => {
    const { feed } = shown('# T\n\n[a](#rye) <b id="oats">c</b> [d](#oats)\n\n## Rye');
    expect(feed).toBe(
      `<p><a href="${URL}#part-rye">a</a> <b>c</b> <a href="${URL}#part-oats">d</a></p>\n<h2>Rye</h2>`,
    );
  });

  it("notes are what every reader shows: marks, and a list", () => {
    expect(shown("A.[^x]\n\n[^x]: B.").feed).toBe(
      "<p>A.<sup>[1]</sup></p>\n<hr>\n<ol>\n<li>B.</li>\n</ol>",
    );
  });
});
