/** Front matter overrules the parser; every mistake in it is a problem with its line. */
import { describe, expect, it } from "vitest";
import { manuscriptOf, parseText, story } from "../../parse-text.ts";

function withMatter(matter: string, body: string = story.join("\n\n")): string {
  return `---\n${matter}\n---\n\n${body}`;
}

describe("front matter", () => {
  it("overrules every field", () => {
    const matter = [
      "title: Another title", "date: 2024-03-12T09:30:00+01:00", "updated: 2024-03-13", "section: Harbour",
      "tags: [bridges, 2024]", "authors: [Jane Doe, John Smith]", "source: {name: Reuters, url: https://example.org/a}",
      "language: en-GB", "slug: another-title", "aliases: [old-title]", "draft: true", "summary: In short.",
      "image: https://example.org/a.png",
    ]; // prettier-ignore
    expect(manuscriptOf(withMatter(matter.join("\n")))).toMatchObject({
      title: "Another title",
      titleDerived: false,
      published: { at: "2024-03-12T09:30:00+01:00", zoneAssumed: false, by: "front matter" },
      updated: { at: "2024-03-13T00:00:00Z", zoneAssumed: true },
      section: "Harbour",
      tags: ["bridges", "2024"],
      authors: ["Jane Doe", "John Smith"],
      origin: { name: "Reuters", url: "https://example.org/a" },
      language: "en-GB",
      slug: "another-title",
      aliases: ["old-title"],
      withheld: "draft: true",
      summary: "In short.",
      image: { address: "https://example.org/a.png" },
    });
  });

  it.each([
    ["Jane Doe", "Jane Doe", ["Jane Doe"]],
    ['"Doe, Jane"', "Doe, Jane", ["Doe, Jane"]],
    ['"Doe Roe, Jane"', "Doe Roe, Jane", ["Doe Roe, Jane"]],
    ['"Doe, Jane; Roe, John"', "Doe, Jane; Roe, John", ["Doe, Jane", "Roe, John"]],
    ['"Jane Doe, PhD"', "Jane Doe, PhD", ["Jane Doe, PhD"]],
    ["Jane Doe and John Roe", "Jane Doe and John Roe", ["Jane Doe", "John Roe"]],
    ['"Jane Doe, John Roe"', "Jane Doe, John Roe", ["Jane Doe", "John Roe"]],
    [
      '"Jane Doe, John Roe und Mary Major"',
      "Jane Doe, John Roe und Mary Major",
      ["Jane Doe", "John Roe", "Mary Major"],
    ],
    ['["Doe, Jane", John Roe]', "Doe, Jane, John Roe", ["Doe, Jane", "John Roe"]],
    ["[Jane Doe and Sons]", "Jane Doe and Sons", ["Jane Doe and Sons"]],
    ["la rédaction", "la rédaction", ["la rédaction"]],
  ])("reads who wrote it: %s", (author, byline, authors) => {
    expect(manuscriptOf(withMatter(`author: ${author}`))).toMatchObject({ byline, authors });
  });

  it("is cleaned of what YAML's escapes can write and no text may hold", () => {
    const matter = [
      'title: "A\\uD800 bell\\x07 rings"',
      'section: "a\\uD800b"',
      'tags: ["c\\uDC00"]',
      'slug: "s\\uD800"',
      "language: iw",
    ];
    expect(manuscriptOf(withMatter(matter.join("\n")))).toMatchObject({
      title: "A\ufffd bell rings",
      section: "a\ufffdb",
      tags: ["c\ufffd"],
      slug: "s\ufffd",
      language: "he",
    });
  });

  const byTwo = { title: "On salt", authors: ["Jane Doe", "John Smith"] };
  it.each([
    ["MultiMarkdown", "Title: On salt\nAuthors: Jane Doe, John Smith\nDate: 2024-03-12\nCSS: a.css", byTwo],
    ["MultiMarkdown, with a value on two lines", "\nTitle:  On\n  salt\nAuthor: Jane Doe;\n    John Smith\nDate: 2024-03-12", byTwo],
    ["Logseq", "title:: On salt\nauthors:: Jane Doe, John Smith\ndate:: 2024-03-12", byTwo],
    ["Hexo", "title: On salt\nauthors:\n- Jane Doe\n- John Smith\ndate: 2024/3/12\n---", byTwo],
    ["Pandoc", "% On salt\n% Jane Doe; John Smith\n% March 12, 2024", byTwo],
    ["Pandoc, on more lines", "% On\n  salt\n% Jane Doe\n  John Smith\n% 12 March 2024", byTwo],
  ])("may stand without a fence, as that of %s", (_, head, fields) => {
    const { published, ...found } = manuscriptOf(`${head}\n\n${story.join("\n\n")}`, "articles/x.md");
    expect(found).toMatchObject(fields);
    expect(found.body[0]?.text).toBe(story[0]);
    expect(published?.at).toBe("2024-03-12T00:00:00Z");
  }); // prettier-ignore

  it("without a fence ends at a blank line, however far away that is", () => {
    const long = "a word ".repeat(2000).trim();
    const source = `Title: A\nSummary: ${long}\nStatus: draft\n \t\nText.`;
    const { summary, withheld, body } = manuscriptOf(source, "articles/x.md");
    expect({ summary, withheld }).toEqual({ summary: long, withheld: "Status: draft" });
    expect(body.map(({ text }) => text)).toEqual(["Text."]);
  });

  it("without a fence names the line of a mistake", () => {
    const { problems } = parseText("\nTitle: A\nDate: soon\n\nText.", "articles/x.md");
    expect(problems).toMatchObject([{ rule: "bad-date", line: 3 }]);
  });

  it.each([
    "Title: A song\nKey: G\nCapo: 2",
    "Date: 2024-03-12\nTitle: A",
    "% of people\nwho swim",
    "% Sum",
  ])("is not taken for one in what else stands above: %j", (head) => {
    const { body, published } = manuscriptOf(`${head}\n\nText.`, "articles/x.md");
    expect(body[0]?.text).toBe(head.replaceAll("\n", " "));
    expect(published).toBeUndefined();
  });

  it.each([
    ["tags: 市场，秋天、早晨", ["市场", "秋天", "早晨"]],
    ["tags: خبز، ملح", ["خبز", "ملح"]],
    ["categories: [市场, 秋天]", ["秋天"]],
  ])("parts what commas of other scripts part: %s", (matter, tags) => {
    expect(manuscriptOf(withMatter(matter)).tags).toEqual(tags);
  });

  it("gives a title of one line, however YAML writes it", () => {
    const matter = "title: |\n  The harbour\n\n  bridge";
    expect(manuscriptOf(withMatter(matter)).title).toBe("The harbour bridge");
  });

  it("keeps and drops lines by pattern", () => {
    const body = [...story, "READ MORE: a poem by the harbour master", "Nobody came."].join("\n\n");
    const manuscript = manuscriptOf(withMatter('keep: "read more:*"\ndrop: [nobody came.]', body));
    expect(manuscript.body.at(-1)?.text).toBe("READ MORE: a poem by the harbour master");
    expect(manuscript.dropped).toMatchObject([{ text: "Nobody came.", rule: "front-matter-drop" }]);
  });

  it("counts lines from the start of the file", () => {
    const manuscript = manuscriptOf(
      withMatter("title: x", `${story[0]}\n\nAdvertisement\n\n${story[1]}`),
    );
    expect(manuscript.dropped).toMatchObject([{ line: 7 }]);
  });

  it.each([
    ["an unknown key", "tilte: x", "unknown-key", "warning", 'did you mean "title"?'],
    [
      "a wrong type",
      "title: x\ndraft: perhaps",
      "wrong-type",
      "error",
      "write draft as true or false",
    ],
    ["a day that does not exist", "title: x\ndate: 31/02/2024", "bad-date", "error", "2024-03-12"],
    ["a film that is no file", "video: dQw4w9WgXcQ", "no-enclosure", "note", "beside the text"],
    [
      "an image of a scheme",
      "image: ftp://e.org/a.png",
      "bad-address",
      "warning",
      "beside the text",
    ],
    ["a language with two regions", "language: en-US-DE", "wrong-type", "error", "language tag"],
    ["broken YAML", "title: a: b", "bad-yaml", "error", "quotation marks"],
  ])("reports %s with its line and a suggestion", (_name, matter, rule, severity, hint) => {
    const { manuscript, problems } = parseText(withMatter(matter));
    expect(problems[0]).toMatchObject({ rule, severity });
    expect(problems[0]?.line).toBe(matter.split("\n").length + 1);
    expect(problems[0]?.hint).toContain(hint);
    expect(manuscript === undefined).toBe(severity === "error");
  });

  it.each([
    ['title: "Open on Sundays\ndate: 2026-01-02', 2, '"'],
    ["slug: x\ntitle: 'Open\ntags: [a, b]", 3, "'"],
    ["title: x\ntags: [a, b\ndate: 2026-01-02", 3, "]"],
    ["tags:\n  - a\n  - [b", 4, "]"],
    ["tags: [\n  a\n]\nimage: {src: a.png\n", 5, "}"],
  ])("tells where a value begins that has no end: %j", (matter, line, end) => {
    const hint = `write ${end} where the value ends`;
    expect(parseText(withMatter(matter)).problems).toMatchObject([
      { rule: "bad-yaml", line, hint },
    ]);
  });

  it.each([
    ["title: x\ntags: #sea #pier", 3, "#sea #pier"],
    ["title: Trip #3 home", 2, "#3 home"],
    ["tags:\n  - #sea\n  - pier", 3, "#sea"],
    ["title: &Co and friends", 2, "&Co"],
    ["title: !important notes", 2, "!important"],
  ])("tells what YAML takes away: %j", (matter, line, text) => {
    const { problems } = parseText(withMatter(matter));
    expect(problems).toMatchObject([{ rule: "lost-to-yaml", severity: "warning", line }]);
    expect(problems[0]?.message).toContain(`"${text}"`);
  });

  it.each([
    "title: x # a note",
    "title: x\n#tags: y\n# z",
    "tags:\n  #- a\n  - b",
    "title: C#sharp",
    'title: "#1"',
    "slug: &a x\nextra: {b: *a}",
  ])("says nothing of what YAML is told: %j", (matter) => {
    expect(parseText(withMatter(matter)).problems).toEqual([]);
  });

  it.each([
    ['title = "x"\ndraft = true', "+++"],
    ['title = "x"\n[params]\nmath = true', "+++"],
    ["title: *x", "begins with *"],
    ["title: x\nauthor: @ada", "begins with @"],
    ["tags:\n  - `x`", "begins with `"],
  ])("has a way out for %j that is no YAML", (matter, hint) => {
    const { problems } = parseText(withMatter(matter), "articles/x.md");
    expect(problems).toMatchObject([{ rule: "bad-yaml", severity: "error" }]);
    expect(problems[0]?.hint).toContain(hint);
  });

  it.each([
    ["May 2024", "not name a day"],
    ["2024", "not name a day"],
    ["12. Dezember 2023, 8 Uhr", "only the day"],
    ["4 May 2024, at noon", "only the day"],
    ["07/01/2019", "may be two"],
    ["2024-02-31", "not a day"],
  ])("says what is wrong with the date %s", (date, what) => {
    const { problems } = parseText(withMatter(`date: ${date}`));
    expect(problems).toMatchObject([{ rule: "bad-date", severity: "error", line: 2 }]);
    expect(problems[0]?.message).toContain(what);
  });

  it("says when it has no end", () => {
    expect(parseText(`---\ntitle: x\n\n${story.join("\n\n")}`).problems).toMatchObject([
      { rule: "unclosed-front-matter", line: 1 },
    ]);
  });

  it("is not taken for one where a text begins with a rule", () => {
    expect(manuscriptOf(`---\n\n${story.join("\n\n")}`).body).toHaveLength(3);
  });
});

describe("what front matter overrules", () => {
  it("is told as dropped, for it stands nowhere else", () => {
    const manuscript = manuscriptOf(
      ["---", "title: Another", "author: Jane Doe", "---"].join("\n") +
        `\nThe bridge opens again after repairs\n\nBy John Roe\n\n${story.join("\n\n")}\n\nAdvertisement`,
    );
    expect(manuscript).toMatchObject({ title: "Another", byline: "Jane Doe" });
    expect(manuscript.dropped).toMatchObject([
      { line: 5, role: "headline", rule: "overruled-by-front-matter" },
      { line: 7, role: "byline", text: "By John Roe", rule: "overruled-by-front-matter" },
      { text: "Advertisement" },
    ]);
  });

  it("is a field all the same where both say one thing", () => {
    const title = "The bridge opens again after repairs";
    const manuscript = manuscriptOf(`---\ntitle: ${title}\n---\n${title}\n\n${story.join("\n\n")}`);
    expect(manuscript.dropped).toEqual([]);
  });
});
