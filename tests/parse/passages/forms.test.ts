/** The layouts of plain text, and the structure that survives. */
import { describe, expect, it } from "vitest";
import { printRule } from "../../../src/explain/print-rule.ts";
import { bodyHtml } from "../../body-html.ts";
import { CLEANED, manuscriptOf, parseText, story, storyWith } from "../parse-text.ts";

describe("plain text", () => {
  const wrapped = [
    "The bridge over the river will stay shut until the autumn, the harbour",
    "master said on Monday, after engineers had found a second row of cracks",
    "beneath its deck, and nobody had looked at the other side of the steel",
    "before.",
    "",
    "Come in, come in, old muddy guest,",
    "You know the way, you know the stair.",
    "",
    "It goes on in the same polite manner for three verses, and the fourth is",
    "sung rather than spoken by everybody who happens to be in the room then.",
  ];

  it("is unwrapped where its lines were broken, and verse keeps its lines", () => {
    const { body } = manuscriptOf(wrapped.join("\n"));
    expect(body.map(({ kind }) => kind)).toEqual(["paragraph", "verse", "paragraph"]);
    expect(body[0]?.text).toBe(wrapped.slice(0, 4).join(" "));
    expect(body[1]?.html).toBe(
      "<p>Come in, come in, old muddy guest,<br>\nYou know the way, you know the stair.</p>",
    );
  });

  it.each([
    ["at a hundred columns and more", story.map((line) => `${line.slice(0, -1)}, and nobody\nminds.`)],
    ["twice in a short note", [`The note on the door said that the boat would not sail before the\nevening.`, `Nobody had seen it come, and the old man at the pier had left the\nharbour.`]],
  ] as const)("is unwrapped where it was wrapped %s", (_, paragraphs) => {
    const texts = manuscriptOf(`The ferry\n\n${paragraphs.join("\n\n")}`).body.map(({ text }) => text);
    expect(texts).toEqual(paragraphs.map((text) => text.replace("\n", " ")));
  }); // prettier-ignore

  it("is not unwrapped for two lines that go on below, where another line is wider", () => {
    const broken = [
      "The note on the door said that the boat would not sail before the\nevening.",
      "Nobody had seen it come, and the old man at the pier had left the\nharbour.",
    ];
    const texts = manuscriptOf([broken[0], ...story, broken[1]].join("\n\n")).body;
    expect(texts.map(({ text }) => text)).toContain("evening.");
  });

  it("is unwrapped around lists and a footer that were not wrapped", () => {
    const list = ["- a ladder", "- two buckets", "- somebody who is not afraid of geese", "- soup"];
    const footer = ["Printed by the parish.", `It ${"really ".repeat(20)}is.`, "Room 3", "Room 4"];
    const letter = [...wrapped.slice(0, 5), ...list, "", ...wrapped.slice(8), "", ...footer];
    const texts = manuscriptOf(letter.join("\n")).body.map(({ text }) => text);
    expect(texts).toContain(wrapped.slice(0, 4).join(" "));
    expect(texts).toContain(wrapped.slice(8).join(" "));
    expect(texts.join("\n")).toContain(list.map((line) => line.replace("-", "•")).join("\n"));
  });

  it("keeps the lines of verse in which sentences go on below", () => {
    const verse = [
      "I met a heron standing in the ford,",
      "the water to its knees, and not a word",
      "would either of us say until the night",
      "had put the meadow and the ford to flight.",
    ];
    const [first, second, third] = story;
    const text = [first, second, ...verse, third].join("\n");
    expect(manuscriptOf(text).body.flatMap(({ text }) => text.split("\n"))).toEqual(
      expect.arrayContaining(verse),
    );
  });

  it("that is nothing but verse may be signed", () => {
    const parts = [
      "The lamps come on at half past four,\nthe neighbour shuts the garden door.",
      "Nobody has a thing to say,\nand someone rakes the leaves away.",
      "— M. L.",
    ];
    const { title, body } = manuscriptOf(["November", ...parts].join("\n\n"));
    expect(title).toBe("November");
    expect(body.map(({ text }) => text)).toEqual(parts);
  });

  it("that is nothing but verse keeps its title and its lines", () => {
    const stanzas = ["The lamp goes out along the pier,\nthe boats lie on their side.", "nobody asks what brought us here\nand nobody the tide."];
    const { title, body, dropped } = manuscriptOf(["Low water", ...stanzas].join("\n\n"));
    expect(title).toBe("Low water");
    expect(body.map(({ kind, text }) => [kind, text])).toEqual(stanzas.map((text) => ["verse", text]));
    expect(dropped).toEqual([]);
  }); // prettier-ignore

  it("may have one paragraph a line, with Windows line ends", () => {
    expect(manuscriptOf(story.join("\r\n")).body.map(({ text }) => text)).toEqual(story);
  });

  it.each([
    [
      "a list",
      "Bring these:\n\n- a whistle\n- bread",
      "<ul>\n<li>a whistle</li>\n<li>bread</li>\n</ul>",
    ],
    [
      "a numbered list",
      "Bring these:\n\n2. a whistle\n3. bread",
      '<ol start="2">\n<li>a whistle</li>\n<li>bread</li>\n</ol>',
    ],
    [
      "an interview",
      "Question: And then?\n\nKeeper: Then we waited.\n\nQuestion: For long?",
      "<p><strong>Keeper:</strong> Then we waited.</p>",
    ],
    [
      "a quotation",
      "> Nobody had looked at the other side.",
      "<blockquote>\n<p>Nobody had looked at the other side.</p>\n</blockquote>",
    ],
    ["a heading", "A hard choice", "<h2>A hard choice</h2>"],
    [
      "markup that is none",
      "The sign said <b> & nothing else at all.",
      "<p>The sign said &#x3C;b> &#x26; nothing else at all.</p>",
    ],
  ])("keeps %s", (_name, passage, html) => {
    expect(bodyHtml(manuscriptOf(storyWith(passage)))).toContain(html);
  });
});

describe("Markdown that is cleaned", () => {
  const text = [
    "# Small papers bet on the letter box", "", story[0], "", "## A hard *choice*", "", "- bread", "- [cheese](https://example.org/c)", "",
    "> Nobody came.", "", "| a | b |", "|---|---|", "| 1 | 2 |", "", "![The bridge](bridge.png)", "",
    "READ MORE: Six soups for a cold kitchen", "", `${story[1]} <script>alert(1)</script><a href="javascript:alert(2)" onclick="x()">Here</a>.`,
  ].join("\n"); // prettier-ignore

  it("keeps its structure, takes its headline and judges its paragraphs", () => {
    const manuscript = manuscriptOf(text, "articles/x.md", CLEANED);
    expect(manuscript.title).toBe("Small papers bet on the letter box");
    expect(manuscript.body.map(({ kind }) => kind)).toEqual([
      "paragraph",
      "heading",
      "list",
      "quotation",
      "table",
      "image",
      "paragraph",
    ]);
    expect(manuscript.dropped.map((dropped) => [printRule(dropped), dropped.line])).toEqual([
      ["en-label-promo", 18],
    ]);
    expect(manuscript.references).toEqual([{ kind: "image", address: "bridge.png", line: 16 }]);
  });

  it("lets no script, handler or script URL through, and says that an image without an address is left out", () => {
    const stub = text.replace("bridge.png", "data:image/png;base64,AAAA");
    const { manuscript, problems } = parseText(stub, "articles/x.md", CLEANED);
    expect(manuscript && bodyHtml(manuscript)).not.toMatch(/script|onclick|alert/u);
    expect(problems).toMatchObject([{ rule: "local-image", severity: "note", line: 16 }]);
  });

  it.each(["  </p>", "</br>", "- an item\n</p>"])(
    "reads on behind an end without a beginning: %j",
    (end) => {
      const { body } = manuscriptOf(storyWith(end), "articles/x.md", CLEANED);
      expect(body.map(({ text }) => text)).toEqual(expect.arrayContaining([...story]));
    },
  );
});

describe("saved pages", () => {
  const page = `<!doctype html><html lang="en"><head><title>Bridge closed - Gazette</title>
<meta property="og:site_name" content="Gazette"><link rel="canonical" href="https://example.org/bridge"></head><body>
<nav><ul><li><a href="/">Home</a></li><li>News</li></ul></nav>
<article><h1>Bridge closed</h1><p class="byline">By Jane Doe</p>
<p onclick="evil()" style="color:red">${story[0]}</p><p>${story[1]}</p>
<p>READ MORE: Six soups for a cold kitchen</p><h2>What comes next</h2><p>${story[2]}</p><p><a href="javascript:alert(1)">See</a> the plans that engineers have drawn for the repair of the bridge, and how much they cost.</p>
</article><footer><p>Copyright 2024 Gazette. All rights reserved.</p></footer></body></html>`;

  it("give their main content, judged by the same rules", () => {
    const manuscript = manuscriptOf(page, "articles/x.html");
    expect(manuscript).toMatchObject({
      title: "Bridge closed",
      byline: "Jane Doe",
      origin: { name: "Gazette", url: "https://example.org/bridge" },
      language: "en",
    });
    expect(manuscript.body.map(({ text }) => text).slice(0, 4)).toEqual([
      story[0],
      story[1],
      "What comes next",
      story[2],
    ]);
    expect(bodyHtml(manuscript)).not.toMatch(/onclick|style|javascript/u);
    expect(manuscript.dropped.map(({ text }) => text)).toContain(
      "READ MORE: Six soups for a cold kitchen",
    );
    expect(manuscript.dropped.map(({ text }) => text)).toContain(
      "Copyright 2024 Gazette. All rights reserved.",
    );
  });
});

describe("a sentence of a saved page", () => {
  it.each([
    ["unknown elements", "<x-mark>will</x-mark>"],
    ["data", '<data value="1">will</data>'],
    ["a reading", "<ruby>will<rt>wil</rt></ruby>"],
    ["a drawing", "will<svg><title>A bridge</title></svg>"],
    ["a script", "will<script>track()</script>"],
    ["a widget", "<my-widget><my-word>will</my-word></my-widget>"],
  ])("is one paragraph with %s", (_what, word) => {
    const [first, ...others] = story;
    const [before = "", after = ""] = first.split(/(?<= )will(?= )/u);
    const marked = before + word + after;
    const page = (lead: string): string =>
      `<html><head><title>Bridge closed</title></head><body><article><h1>Bridge closed</h1>${lead}${others.map((text) => `<p>${text}</p>`).join("")}</article></body></html>`;
    for (const lead of [`<div>${marked}</div>`, `<p>${marked}</p>`]) {
      const { title, body } = manuscriptOf(page(lead), "articles/x.html");
      expect([title, body.length]).toEqual(["Bridge closed", story.length]);
      expect(body[0]?.text.startsWith(before)).toBe(true);
      expect(body[0]?.text.endsWith(after)).toBe(true);
    }
  }); // prettier-ignore
});

describe("the picture that opens a story", () => {
  const picture = "![The old bridge in the snow](https://img.example.com/a.jpg)";
  it.each([
    ["below front matter's headline", `---\ntitle: The bridge opens\n---\n${picture}`],
    ["below the headline", `# The bridge opens\n\n${picture}`],
    [
      "below the headline, without words",
      `# The bridge opens\n\n${picture.replace(/\[.*\]/u, "[]")}`,
    ],
    ["above the headline", `${picture}\n\n# The bridge opens`],
  ])("stays in the body %s", (_where, head) => {
    const manuscript = manuscriptOf(`${head}\n\n${story.join("\n\n")}`, "articles/x.md", CLEANED);
    expect(manuscript.title).toBe("The bridge opens");
    expect(manuscript.body[0]?.kind).toBe("image");
    expect(manuscript.dropped).toEqual([]);
  });
});
