/** Links from one part of a text to another, and the ids that they lead to. */
import { describe, expect, it } from "vitest";
import { bodyHtml } from "../../body-html.ts";
import { manuscriptOf } from "../parse-text.ts";

const fromMarkdown = (text: string): string =>
  bodyHtml(manuscriptOf(`---\ntitle: T\n---\n${text}`, "articles/x.md"));
const fromHtml = (text: string): string =>
  bodyHtml(manuscriptOf(`---\ntitle: T\n---\n${text}`, "articles/x.html"));

describe("a link within a text", () => {
  it.each([
    ["a heading, by its words", "[a](#rye--oats)\n\n## Rye & oats", "#part-rye--oats"],
    ["a heading in another script", "[a](#хлеб)\n\n## Хлеб", "#part-%D1%85%D0%BB%D0%B5%D0%B1"],
    ["the second of two headings", "[a](#rye-1)\n\n## Rye\n\n### Rye", "#part-rye-1"],
    ["a heading, as Obsidian names it", "[[#Rye flour|a]]\n\n## Rye flour", "#part-rye-flour"],
    ["a heading with a name of its own", "[a](#rye)\n\n## Flour {#rye}", "#part-rye"],
    ["an anchor of old", 'See [a](#rye).\n\n<a name="rye"></a>\n\n## Flour', "#part-rye"],
    ["anything with an id", '[a](#Rye_1)\n\n<p id="Rye_1">x</p>', "#part-rye_1"],
  ])("leads to %s", (_what, text, href) => {
    expect(fromMarkdown(text)).toContain(`<a href="${href}">a</a>`);
  }); // prettier-ignore

  it.each([
    ["the heading's own id stays", "## Flour {#rye}", '<h2 id="part-rye">Flour</h2>'],
    ["what is empty hands its id on", '<a id="rye"></a>\n\n## Flour', '<h2 id="part-rye">Flour</h2>'],
    ["in its line, too", 'Flour <a name="rye"></a>', '<p id="part-rye">Flour</p>'],
    ["words keep theirs", 'The <a name="rye">flour</a>.', '<p>The <span id="part-rye">flour</span>.</p>'],
    ["a box gives it to what stands in it", '<div id="rye"><p>a</p><p>b</p></div>', '<p id="part-rye">a</p>\n<p>b</p>'],
    ["of two, the first has it", '<p id="rye">a</p>\n<p id="RYE">b</p>', '<p id="part-rye">a</p>\n<p>b</p>'],
    ["headings without one are left to the page", "## Flour", "<h2>Flour</h2>"],
  ])("finds an id: %s", (_what, text, html) => {
    expect(fromMarkdown(text)).toBe(html);
  }); // prettier-ignore

  it("that leads nowhere is its words, on record", () => {
    const { body, dropped } = manuscriptOf("[a](#rye) [b](#part-rye) [c](#)", "articles/x.md");
    expect(body[0]?.html).toBe("<p>a b c</p>");
    expect(dropped.map(({ text }) => text)).toEqual(["#rye", "#part-rye", "#"]);
  });

  it("is the same in HTML that somebody wrote", () => {
    expect(fromHtml('<a href="#rye">a</a><h2 id="rye">b</h2>')).toBe(
      '<p><a href="#part-rye">a</a></p>\n<h2 id="part-rye">b</h2>',
    );
  });
});

it("a note and the mark that cites it have ids that no text can take", () => {
  const html = fromMarkdown('A.[^x] B.[^x]\n\n<p id="fn-1">c</p>\n\n[^x]: d');
  expect(html.match(/ id="[^"]*"/gu)).toEqual([' id="fnref-1"', ' id="part-fn-1"', ' id="fn-1"']);
});
