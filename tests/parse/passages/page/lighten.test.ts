/** What of a page's text is not even parsed, and which sizes that allows. */
import { describe, expect, it } from "vitest";
import { lighten } from "../../../../src/parse/passages/page/lighten.ts";
import { growthOf, MOST } from "../../measure-growth.ts";
import { parseText } from "../../parse-text.ts";
import { inParagraphs } from "./saved-page.ts";

const kilobyte = "x".repeat(1024);

describe("the text of a page", () => {
  it.each([
    ["scripts", "<p>a</p><script>if (a < b) c();\n</script>\n<p>b</p>", "<p>a</p>\n\n<p>b</p>"],
    ["styles", "<STYLE>p > a {}</STYLE><p>a</p>", "<p>a</p>"],
    ["drawings", '<svg><path d="M0"/></svg ><p>a</p>', "<p>a</p>"],
    ["comments, with what is in them", "<p>a<!-- <script> -->b</p><script></script>c", "<p>ab</p>c"],
    ["empty comments", "a<!-->b", "ab"],
    ["pictures in attributes", `<img src="data:image/png;base64,${kilobyte}">`, '<img src="data:,">'],
  ])("loses its %s and keeps its lines", (_, html, light) => {
    expect(lighten(html)).toBe(light);
  }); // prettier-ignore

  it.each([
    ["data for machines", '<script type="application/ld+json">{}</script>'],
    ["what has no end", "<p>a</p><script>b"],
    ["a comment without an end, and what follows", "a<!-- b <p>c</p>"],
  ])("keeps %s", (_, html) => {
    expect(lighten(html)).toBe(html);
  });

  it("is read in linear time, whatever has no end", () => {
    const lightening = (count: number) => () => lighten("<script><!--<style>".repeat(count));
    expect(growthOf(lightening(25_000), lightening(100_000))).toBeLessThan(MOST);
  });
});

describe("the size of a page", () => {
  const page = (rest: string): string => `<h1>Last ferry sails</h1>${inParagraphs}${rest}`;

  it("is that of its text", () => {
    const script = `<script>${kilobyte.repeat(2048)}</script>`;
    expect(parseText(page(script), "articles/x.html").manuscript?.body).toHaveLength(3);
  });

  it.each([
    ["text", page(`<p>${kilobyte.repeat(1025)}</p>`)],
    ["anything", page(`<script>${kilobyte.repeat(10 * 1024)}</script>`)],
  ])("has its limit: too much %s", (_, html) => {
    const { problems } = parseText(html, "articles/x.html");
    expect(problems.map(({ rule }) => rule)).toEqual(["source-too-large"]);
  });
});
