/** What says "not public", in any dialect and spelling, holds the text back. */
import { describe, expect, it } from "vitest";
import { parseText, story } from "../../parse-text.ts";
import { DIALECTS, readMatter } from "./dialects.ts";

const held: readonly (readonly [string, unknown])[] = [
  ...[true, "true", "True", "yes", "Yes", "on", "1", 1].map((value) => ["draft", value] as const),
  ...[false, "false", "no", "off", 0].map((value) => ["published", value] as const),
  ["publish", false],
  ["Draft", true],
  ["is_draft", true],
  ["private", true],
  ["hidden", "yes"],
  ["unlisted", true],
  ["public", false],
  ["dg-publish", false],
  ["permalink", false],
  ["eleventyExcludeFromCollections", true],
  ["status", "draft"],
  ["status", "Private"],
  ["status", "pending"],
  ["status", "maturing"],
  ["post_status", "trash"],
  ["publication_status", "draft"],
  ["state", "Draft"],
  ["stage", "in review"],
  ["visibility", "members"],
  ["access", "paid"],
  ["password", "heron"],
  ["build", { render: "never" }],
  ["params", { draft: true }],
  ...[
    "unpublished",
    "archived",
    "deleted",
    "secret",
    "wip",
    "internal",
    "not_ready",
    "in_trash",
  ].map((key) => [key, true] as const),
  ["archived", "2024-03-12"],
  ["internal", "desk only"],
  ["scheduled", true],
  ["embargo", "yes"],
  ["type", "draft"],
  ["post_type", "Draft"],
];

const open: readonly (readonly [string, unknown])[] = [
  ["draft", false],
  ["draft", "no"],
  ["published", true],
  ["publish", "yes"],
  ["private", "false"],
  ["status", "publish"],
  ["status", "Published"],
  ["visibility", "public"],
  ["permalink", "/shed/"],
  ["published", "2023-04-05"],
  ["build", { list: "always" }],
  ["state", "Ohio"],
  ["unpublished", false],
  ["archived", "no"],
  ["scheduled", false],
  ["embargo", "2023-04-05"],
  ["type", "review"],
  ["kind", "page"],
  ...[["stats", 3], ["starts", "2026-04-18 10:00"], ["states", ["NY"]], ["listen", "x.mp3"], ["lists", "a"],
    ["hiden", "cove"]] as const,
]; // prettier-ignore

describe.each(Object.entries(DIALECTS))("in %s", (_dialect, print) => {
  it.each(held)("%s: %j holds a text back", (key, value) => {
    const { matter, problems } = readMatter(print({ title: "x", [key]: value }));
    expect(matter.withheld).toBeDefined();
    expect(matter.withheld).toContain(key === "params" ? "draft" : key);
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it.each(open)("%s: %j does not", (key, value) => {
    expect(readMatter(print({ title: "x", [key]: value })).matter.withheld).toBeUndefined();
  });
});

it("is believed against what says the opposite", () => {
  expect(readMatter("---\ndraft: false\npublished: false\n---\n").matter.withheld).toBeDefined();
});

it.each(["darft: true", "pubished: false", "priavte: true", "stauts: draft", "achived: yes"])(
  "%s is a slip that holds the text back, and is told so",
  (yaml) => {
    const { matter, problems } = readMatter(`---\ntitle: x\n${yaml}\n---\n`);
    expect(matter.withheld).toBe(yaml);
    expect(problems).toMatchObject([{ severity: "warning", hint: expect.stringContaining("held") as string }]);
  },
); // prettier-ignore

it.each(["stats: 3", "statsu: Ohio"])("%s is told without a word of holding", (yaml) => {
  const { problems } = readMatter(`---\ntitle: x\n${yaml}\n---\n`);
  expect(problems).toMatchObject([{ hint: expect.not.stringContaining("held") as string }]);
});

it.each([
  "publishAt", "publish_on", "scheduled", "scheduled_at", "embargo", "embargoed", "embargo_until", "publishDate",
])("%s with a day holds the text back until then, whatever its date is", (key) => {
  const { matter } = readMatter(`---\ndate: 2023-04-05\n${key}: 2030-01-01\n---\n`);
  expect(matter).toMatchObject({
    date: { at: "2023-04-05T00:00:00Z" },
    notBefore: [{ at: "2030-01-01T00:00:00Z" }],
  });
}); // prettier-ignore

it.each([
  ["draft: perhaps", "wrong-type"],
  ["draft: [yes]", "wrong-type"],
  ["private: to Jan", "wrong-type"],
])("%s publishes nothing", (yaml, rule) => {
  const { manuscript, problems } = parseText(`---\ntitle: x\n${yaml}\n---\n${story.join("\n\n")}`);
  expect(manuscript).toBeUndefined();
  expect(problems).toMatchObject([{ rule, severity: "error", line: 3 }]);
});

it.each([
  ["that never ends", "---\ntitle: x\ndraft: true\n\nText.", "unclosed-front-matter"],
  ["of TOML that never ends", "+++\ndraft = true\n\nText.", "unclosed-front-matter"],
  ["of JSON that never ends", '{\n  "draft": true\n\nText.', "unclosed-front-matter"],
  ["of YAML with a mistake", "---\ntitle: a: b\ndraft: true\n---\nText.", "bad-yaml"],
  ["of TOML with a mistake", "+++\ntitle = x\ndraft = true\n+++\nText.", "bad-toml"],
  ["of JSON with a mistake", '{\n"draft": true,\n}\nText.', "bad-json"],
  ["in a dialect that nobody reads", "---coffee\ndraft: true\n---\nText.", "unknown-dialect"],
  ["with two drafts", "---\ndraft: true\ndraft: false\n---\nText.", "bad-yaml"],
  ["behind blank lines", "\n\n---\ntitle: a: b\n---\nText.", "bad-yaml"],
])("front matter %s holds the file back with an error", (_what, text, rule) => {
  for (const path of ["articles/x.md", "articles/x.txt", "articles/x.html"]) {
    const { manuscript, problems } = parseText(text, path);
    expect(manuscript).toBeUndefined();
    expect(problems).toMatchObject([{ rule, severity: "error" }]);
  }
});

it("with aliases of aliases without end is an error, and takes no time", () => {
  const lists = Array.from({ length: 30 }, (_, n) =>
    n === 0 ? "a0: &a0 [x, x]" : `a${n}: &a${n} [*a${n - 1}, *a${n - 1}, *a${n - 1}]`,
  );
  const text = `---\n${lists.join("\n")}\n---\n${story.join("\n\n")}`;
  expect(parseText(text).problems).toMatchObject([{ rule: "bad-yaml", severity: "error" }]);
});

it.each([
  "---\n\nA rule above.\n\n---\n\nA rule below.",
  "---\nProse between two rules.\n---\n\nMore.",
])("is not seen in a text that begins with a rule", (text) => {
  expect(parseText(text, "articles/x.md").problems).toEqual([]);
});

it.each([
  ["title: X\ndraft: true", "draft: true"],
  ["\nTitle: X\nSlug: x\nStatus: Draft", "Status: Draft"],
])("keys above the first blank line hold a text back: %j", (head, withheld) => {
  const { manuscript, problems } = parseText(`${head}\n\n${story.join("\n\n")}`, "articles/x.md");
  expect(manuscript?.withheld).toBe(withheld);
  expect(problems).toEqual([]);
});

describe.each(["articles/x.md", "articles/x.txt"])("without a fence, in %s,", (path) => {
  it.each([
    ["draft: true\ntitle: X", "draft: true", 1],
    ["\nVenue: Hall\nTitle: X\nStatus: Draft", "Status: Draft", 4],
    ["draft: true", "draft: true", 1],
    ["public:: false\ntags:: ferries\n- The first block.", "public:: false", 1],
    ["tags:: ferries\ndraft:: true", "draft:: true", 2],
    ["<!-- draft: true -->", "draft: true", 1],
    ["<!--\ntitle: X\npublished: false\n-->", "published: false", 3],
    ['title = "X"\ndraft = true', "draft = true", 2],
    ["---\ntitle: X\n---\n\n<!-- draft: true -->", "draft: true", 5],
  ])("%j holds the text back, with its line", (head, withheld, line) => {
    const { manuscript, problems } = parseText(`${head}\n\n${story.join("\n\n")}`, path);
    expect(manuscript?.withheld).toBe(withheld);
    expect(problems).toMatchObject([{ rule: "unfenced-front-matter", severity: "warning", line }]);
  });

  it.each([
    "title: X\ndraft: false",
    "Distance: 3 km\nAccess: restricted",
    "Status: closed\nTitle: X",
    "<!-- drafted by hand -->",
    "Draft: true stories from the harbour",
    `${story[0]}\n\ndraft: true`,
  ])("%j does not", (head) => {
    const { manuscript, problems } = parseText(`${head}\n\n${story.join("\n\n")}`, path);
    expect(manuscript?.withheld).toBeUndefined();
    expect(problems).toEqual([]);
  });
});
