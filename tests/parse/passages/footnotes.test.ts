/** Footnotes of Markdown: marks in the text, and the notes below it. */
import { describe, expect, it } from "vitest";
import { printManuscript } from "../print-manuscript.ts";
import { CLEANED, manuscriptOf, story } from "../parse-text.ts";

const [first, second, third] = story;
const written = [
  "# Harbour bridge stays shut until the autumn",
  `${first}[^lamp]`,
  `${second}[^1]`,
  "[^lamp]: He said so on the *lower* quay.[^gate]\n\n    Nobody asked why.",
  `${third}[^lamp]`,
  "[^1]: See [the report](https://example.org/report).",
  "[^gate]: Behind the gate.",
  "[^never]: Nobody cites this one.",
  "## Read more",
  "- [Six soups for a cold kitchen](https://example.org/soups)",
].join("\n\n");

describe("footnotes", () => {
  const manuscript = manuscriptOf(written, "articles/x.md", CLEANED);
  const notes = [
    "1. He said so on the lower quay.[3] Nobody asked why.",
    "2. See the report.",
    "3. Behind the gate.",
    "4. Nobody cites this one.",
  ];

  it("are numbered marks in the text, and a list of notes below it, without what is not there", () => {
    expect(manuscript.body.map(({ text }) => text)).toEqual([
      `${first}[1]`,
      `${second}[2]`,
      `${third}[1]`,
      "* * *",
      notes.join("\n"),
    ]);
    const html = manuscript.body.map((block) => block.html).join("\n");
    expect(html).toContain(`${first}<sup>[1]</sup>`);
    expect(html).toContain('<a href="https://example.org/report">the report</a>');
    expect(html).not.toMatch(/↩|Footnotes|href="#|id=/u);
  });

  it("have the numbers of their lines", () => {
    const lines = manuscript.lines.filter(({ text }) => notes.includes(text));
    expect(lines.map(({ line }) => line)).toEqual([7, 13, 15, 17]);
  });

  it("leave no mark in a summary or a derived title, and make no standfirst of a lede", () => {
    const untitled = manuscriptOf(
      `${first}[^1]\n\n${second}\n\n[^1]: A note.`,
      "articles/x.md",
      CLEANED,
    );
    expect(untitled).toMatchObject({ summary: first, title: first.replace(/\.$/u, "") });
    expect(manuscript).not.toHaveProperty("standfirst");
  });

  it("are the same when the manuscript is printed and parsed again", () => {
    const again = manuscriptOf(printManuscript(manuscript), "articles/x.md", CLEANED);
    expect(again.body).toEqual(manuscript.body);
  });

  it("may cite themselves, and one that is cited and not written stays as it is", () => {
    const odd = manuscriptOf(
      `${first}[^a] ${second}[^b]\n\n[^a]: Again.[^a]`,
      "articles/x.md",
      CLEANED,
    );
    expect(odd.body.map(({ text }) => text)).toEqual([
      `${first}[1] ${second}[^b]`,
      "* * *",
      "1. Again.[1]",
    ]);
  });
});

it("reads a sentence with the mark of a reference behind it as a sentence", () => {
  const text = ["Harbour bridge stays shut until the autumn", `${first}[3][4]`, second, third];
  expect(manuscriptOf(text.join("\n\n"))).toMatchObject({ title: text[0], summary: first });
  expect(manuscriptOf(text.join("\n\n")).body).toHaveLength(3);
});
