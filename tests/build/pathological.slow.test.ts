/** A source that hangs the parser, or breaks it, is named, and the others are read. */
import { describe, expect, it } from "vitest";
import { readManuscripts } from "../../src/build/read-manuscripts.ts";
import { explainAsJson } from "../../src/explain/explain.ts";
import { DEFAULTS } from "../../src/parse/parser-settings.ts";
import { ownFolder } from "./own-folder.ts";

const NOW = "2026-03-01T00:00:00Z";
const SITE = "5c5e3984-e065-4de5-89f8-e58f4574cb8f";

const folder = ownFolder();
const { put } = folder;

function read(): ReturnType<typeof readManuscripts> {
  const reading = { site: SITE, parsing: DEFAULTS, now: NOW };
  return readManuscripts(folder.root, reading, ".broadsheet/memory");
}

describe("a source that no parser can take", () => {
  it.each([
    ["quotations in quotations", "bad.md", `${">".repeat(60_000)} x\n`],
    ["strikes and strikes", "bad.md", "~a~~a ".repeat(20_000)],
    ["bold paragraphs in bold paragraphs", "bad.html", `---\ntitle: x\n---\n${"<b><p>".repeat(40_000)}`],
    ["patterns on patterns", "bad.txt", `---\ndrop: [${Array.from({ length: 20_000 }, (_, n) => `"*a${n}*b"`).join(",")}]\n---\n${"a line of a text\n".repeat(20_000)}`],
  ])("ends its thread and is named: %s", async (_what, name, text) => {
    await put("a.md", "# One\n\nA text before.");
    await put(name, text);
    await put("z.md", "# Two\n\nA text behind.");
    const { manuscripts, unreadable, problems } = await read();
    expect(manuscripts.map(({ title }) => title).sort()).toEqual(["One", "Two"]);
    expect(unreadable).toEqual([`articles/${name}`]);
    expect(problems).toMatchObject([{ file: `articles/${name}`, severity: "error" }]);
  }, 300_000); // prettier-ignore

  it("is only a source, however odd, where it can be read", async () => {
    await put("a.md", "<plaintext>\n\nfoo *bar*");
    const { manuscripts, problems } = await read();
    expect(manuscripts).toHaveLength(1);
    expect(problems).toEqual([]);
  });
});

it("is named by explain, too, and the others are explained", async () => {
  const files = ["a.md", "bad.md", "z.md"];
  await put("a.md", "# One\n\nA text before.");
  await put("bad.md", `${">".repeat(60_000)} x\n`);
  await put("z.md", "# Two\n\nA text behind.");
  const paths = files.map((name) => `${folder.root}/articles/${name}`);
  const printed: string[] = [];
  const isSound = await explainAsJson(paths, { now: NOW, parsing: DEFAULTS }, (line) => {
    printed.push(line);
  });
  expect(isSound).toBe(false);
  expect(printed.map((line) => JSON.parse(line) as object)).toMatchObject([
    { title: "One" },
    { title: null, problems: [{ file: paths[1], severity: "error" }] },
    { title: "Two" },
  ]);
}, 300_000);
