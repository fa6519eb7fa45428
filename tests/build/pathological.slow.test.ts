/** A source that hangs the parser, or breaks it, is named, and the others are read. */
import { mkdtemp, rm, writeFile, mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readManuscripts } from "../../src/build/read-manuscripts.ts";
import { DEFAULTS } from "../../src/parse/parser-settings.ts";

const NOW = "2026-03-01T00:00:00Z";
const SITE = "5c5e3984-e065-4de5-89f8-e58f4574cb8f";

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "broadsheet-bad-"));
  await mkdir(join(root, "articles"));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const put = (name: string, text: string): Promise<void> =>
  writeFile(join(root, "articles", name), text);

function read(): ReturnType<typeof readManuscripts> {
  return readManuscripts(root, { site: SITE, parsing: DEFAULTS, now: NOW }, ".broadsheet/memory");
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
  }, 120_000); // prettier-ignore

  it("is only a source, however odd, where it can be read", async () => {
    await put("a.md", "<plaintext>\n\nfoo *bar*");
    const { manuscripts, problems } = await read();
    expect(manuscripts).toHaveLength(1);
    expect(problems).toEqual([]);
  });
});
