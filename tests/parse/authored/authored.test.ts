/** What somebody wrote is published as it is written. */
import { describe, expect, it } from "vitest";
import type { Manuscript } from "../../../src/model/article.ts";
import { bodyHtml } from "../../body-html.ts";
import { manuscriptOf, parseText } from "../parse-text.ts";

const written = (text: string): Manuscript => manuscriptOf(text, "articles/notes.md");
const htmlOf = (text: string): string => bodyHtml(written(text));

describe("an authored text", () => {
  it.each([
    ["a short first line", "Serves 4\n\n## Ingredients\n\n- flour\n- salt"],
    ["code in front", "```bash\nmake bread\n```\n\nThen wait."],
    ["labels", "When: 12 November\n\nWhere: the library\n\nWho: everybody"],
    ["a call to subscribe", "A letter.\n\nSubscribe to our newsletter!"],
    ["related posts", "A letter.\n\n## Related posts\n\n- [Trees](https://example.org/)"],
    ["a date alone", "12 March 2024\n\nRain."],
    ["a disclosure", "*This post contains affiliate links.*\n\nA review."],
    ["an interview", "Who are you?\n\nNobody.\n\nWhy?"],
  ])("keeps %s", (_what, text) => {
    const { dropped, body } = written(text);
    expect(dropped).toEqual([]);
    const words = text.match(/\p{L}{3,}/gu)?.filter((word) => !["https", "example", "org", "bash"].includes(word));
    const shown = body.map((block) => block.text).join("\n");
    for (const word of words ?? []) expect(shown).toContain(word);
  }); // prettier-ignore

  it.each([
    ["a table with its alignment", "| a | b |\n|--|--:|\n| 1 | 2 |", 'align="right"'],
    ["the language of code", "```python\nx = 1\n```", 'class="language-python"'],
    ["tasks with their state", "- [x] dig\n- [ ] rest", "☑ dig"],
    ["bare addresses as links", "See https://example.org/a", '<a href="https://example.org/a">'],
    ["details", "<details><summary>More</summary>\n\n- one\n\n</details>", "<summary>More</summary>"],
    ["ruby", "<ruby>鰯<rt>いわし</rt></ruby>は安い。", "<rt>いわし</rt>"],
    ["verse", "one  \ntwo", "one<br>\ntwo"],
    ["figures", '<figure><img src="https://e.org/a.jpg" width="8"><figcaption>A</figcaption></figure>', 'width="8"'],
    ["an abbreviation's meaning", '<abbr title="European Union">EU</abbr>', 'title="European Union"'],
    ["quotations", "> said\n>\n> she", "<blockquote>"],
    ["sentences with unknown elements", "Printed on <x-paper>grey</x-paper> paper.", "<p>Printed on grey paper.</p>"],
    ["what is played elsewhere as a link", '<iframe src="https://v.example/1" title="A film"></iframe>', '<a href="https://v.example/1">A film</a>'],
    ["local links as they are written", "See [the map](map.html).", '<a href="map.html">the map</a>'],
    ["text between blocks of HTML", "<div>one<p>two</p>three</div>", "<p>one</p>\n<p>two</p>\n<p>three</p>"],
  ])("has %s", (_what, text, html) => {
    expect(htmlOf(text)).toContain(html);
  }); // prettier-ignore

  it.each([
    ["a task", "- [x] stock ready\n1. [X] soup\n> - [ ] salt"],
    ["an abbreviation", "The WHO met.\n\n*[WHO]: World Health Organization"],
  ])("reads each line of %s as it is written", (_, text) => {
    expect(written(`---\ntitle: T\n---\n${text}`).lines.map(({ rule }) => rule)).toEqual(text.split(/\n+/u).map(() => "authored"));
  }); // prettier-ignore

  it.each(["[TOC]", "[[toc]]", "[[_TOC_]]", "${toc}", "{:toc}"])("has no table of contents for %s, and says so", (mark) => {
    const { manuscript, problems } = parseText(`---\ntitle: T\n---\n${mark}\n\nA letter.`, "articles/x.md");
    expect(problems).toEqual([]);
    expect(manuscript?.summary).toBe("A letter.");
    expect(manuscript?.dropped).toEqual([expect.objectContaining({ line: 4, text: mark, rule: "untranslated" })]);
  }); // prettier-ignore

  it("is made safe, with a record of what went", () => {
    const text = [
      "One.", "<script>alert(1)</script>", '<p onclick="alert(2)">Two.</p>', "<!-- a note\nto myself -->",
      '<a href="javascript:alert(3)">Three</a>', "![A map](data:image/png;base64,AAAA)", "<style>p { color: red }</style>",
    ].join("\n\n"); // prettier-ignore
    const { manuscript, problems } = parseText(text, "articles/x.md");
    expect(manuscript && bodyHtml(manuscript)).not.toMatch(/alert|myself|red|data:/u);
    expect(manuscript?.dropped.map(({ line, text: what, rule }) => [line, what, rule])).toEqual([
      [3, "alert(1)", "unsafe-element"],
      [7, "a note", "comment"],
      [8, "to myself", "comment"],
      [10, "javascript:alert(3)", "local-link"],
      [12, "A map (data:image/png;base64,AAAA)", "local-image"],
      [14, "p { color: red }", "unsafe-element"],
    ]);
    expect(problems).toMatchObject([{ rule: "local-image", severity: "note", line: 12 }]);
  });

  it("names its local addresses with their lines", () => {
    const text = "---\nimage: lead.jpg\n---\nOne.\n\n![A map](maps/a%20b.png)\n\nSee [it](../x.md#part).";
    expect(written(text)).toMatchObject({
      image: { address: "lead.jpg" },
      references: [
        { kind: "image", address: "lead.jpg", line: 2 },
        { kind: "image", address: "maps/a%20b.png", line: 6 },
        { kind: "link", address: "../x.md#part", line: 8 },
      ],
    });
  }); // prettier-ignore
});

describe("the title of an authored text", () => {
  it.each([
    ["front matter's", "---\ntitle: A\n---\n# B\n\nText.", "A", "<h2>B</h2>\n<p>Text.</p>"],
    ["front matter's, said once", "---\ntitle: The shed!\n---\n# The shed\n\nText.", "The shed!", "<p>Text.</p>"],
    ["its only h1", "![](https://e.org/a.jpg)\n\n# B\n\nText.", "B", '<p><img src="https://e.org/a.jpg" alt=""></p>\n<p>Text.</p>'],
    ["the heading it opens with", "## B\n\nText.\n\n## C\n\nMore.", "B", "<p>Text.</p>\n<h2>C</h2>\n<p>More.</p>"],
    ["the first of several h1", "# B\n\nText.\n\n# C\n\nMore.", "B", "<p>Text.</p>\n<h2>C</h2>\n<p>More.</p>"],
    ["its file's name", "Text.\n\n## C\n\nMore.", "Notes", "<p>Text.</p>\n<h2>C</h2>\n<p>More.</p>"],
    ["plain, whatever its markup", "# A *b* `c` [d](https://e.org)\n\nText.", "A b c d", "<p>Text.</p>"],
  ])("is %s", (_what, text, title, html) => {
    expect(written(text).title).toBe(title);
    expect(htmlOf(text)).toBe(html);
  }); // prettier-ignore

  it("is recorded where it repeats front matter's", () => {
    expect(written("---\ntitle: B\n---\n# B\n\nText.").dropped).toMatchObject([
      { line: 4, text: "# B", rule: "repeats-the-title" },
    ]);
    expect(written("# B\n\nText.").dropped).toEqual([]);
  });

  it.each([
    ["articles/spring-in-the-garden.md", "Spring in the garden"],
    ["articles/2024-03-02-first_frost.md", "First frost"],
    ["articles/202403021530 first frost.md", "First frost"],
    ["articles/20241302-first-frost.md", "20241302 first frost"],
    ["articles/alps/index.md", "Alps"],
    ["articles/2024-03-02.md", "Rain all day"],
    ["articles/été.markdown", "Été"],
  ])("of %s is %s", (path, title) => {
    expect(manuscriptOf("Rain all day.", path).title).toBe(title);
  });
});

describe("the kind of a source", () => {
  it.each([
    ["articles/x.md", "Text.", "authored"],
    ["articles/x.MARKDOWN", "Text.", "authored"],
    ["articles/x.mdown", "Text.", "authored"],
    ["articles/x.html", "---\ntitle: x\n---\n<p>Text.</p>", "authored"],
    ["articles/x.html", "<p>Text.</p>", "raw"],
    ["articles/x.txt", "Text.", "raw"],
    ["articles/x.txt", "---\ntitle: x\n---\nText.", "raw"],
    ["articles/x.txt", "---\nclean: false\n---\nText.", "authored"],
    ["articles/x.md", "+++\nclean = true\n+++\nText.", "raw"],
  ])("%s with %j is %s", (path, text, kind) => {
    expect(manuscriptOf(text, path).kind.is).toBe(kind);
  });

  it("is a matter of the publication's setting, and front matter overrules it", () => {
    expect(manuscriptOf("Text.", "articles/x.md", { cleaning: "always" }).kind.is).toBe("raw");
    expect(manuscriptOf("Text.", "articles/x.txt", { cleaning: "never" }).kind.is).toBe("authored");
    const text = "---\nclean: false\n---\nText.";
    expect(manuscriptOf(text, "articles/x.md", { cleaning: "always" }).kind.is).toBe("authored");
  });

  it("keeps the lines of a text that is not to be cleaned", () => {
    const text = "---\nclean: false\n---\nThe heron\n\nHe stands where the weir breaks\nthe river in two.\n\nRead more";
    expect(bodyHtml(manuscriptOf(text, "articles/a-bird.txt"))).toBe(
      "<p>The heron</p>\n<p>He stands where the weir breaks<br>\nthe river in two.</p>\n<p>Read more</p>",
    );
    expect(manuscriptOf(text, "articles/a-bird.txt").title).toBe("A bird");
  }); // prettier-ignore
});

describe("times", () => {
  it.each([
    ["articles/2024-03-02-x.md", "Text.", "2024-03-02T00:00:00Z", "file name"],
    ["articles/2024/03/02/x.md", "Text.", "2024-03-02T00:00:00Z", "file name"],
    ["articles/20240302-x.md", "Text.", "2024-03-02T00:00:00Z", "file name"],
    ["articles/202403021530 x.md", "Text.", "2024-03-02T15:30:00Z", "file name"],
    ["articles/20240302153059.md", "Text.", "2024-03-02T15:30:00Z", "file name"],
    ["articles/2024-03-02-x/index.md", "Text.", "2024-03-02T00:00:00Z", "file name"],
    ["articles/2024-03-02-x.md", "---\ndate: 2020-01-01\n---\nText.", "2020-01-01T00:00:00Z", "front matter"],
  ])("of %s with %j is %s", (path, text, at, by) => {
    expect(manuscriptOf(text, path).published).toMatchObject({ at, by });
  }); // prettier-ignore

  it.each(["articles/2024-13-02-x.md", "articles/20240302x.md", "articles/2024/03/x.md"])(
    "are not read from %s",
    (path) => {
      expect(manuscriptOf("Text.", path).published).toBeUndefined();
    },
  );

  it("without a zone are the publication's", () => {
    const text = "---\ndate: 2024-07-01 12:00\nupdated: 2024-07-02T12:00:00Z\n---\nText.";
    const manuscript = manuscriptOf(text, "articles/x.md", { timeZone: "Europe/Berlin" });
    expect(manuscript.published?.at).toBe("2024-07-01T12:00:00+02:00");
    expect(manuscript.updated?.at).toBe("2024-07-02T12:00:00Z");
  });
});

it.each([
  ["articles/_drafts/x.md", "it lies in _drafts/"],
  ["articles/2024/drafts/x.txt", "it lies in drafts/"],
  ["articles/Drafts/x/index.md", "it lies in Drafts/"],
  ["articles/_x.md", "its name begins with _"],
  ["articles/garden/_x.html", "its name begins with _"],
  ["articles/x.draft.md", "its name ends with .draft"],
  ["articles/_index.md", undefined],
  ["articles/_posts/x.md", undefined],
  ["articles/draft-horses.md", undefined],
  ["articles/drafts.md", undefined],
])("is held back, or not, by its path: %s", (path, withheld) => {
  expect(manuscriptOf("---\ndraft: false\n---\nText.", path).withheld).toBe(withheld);
});
