/** Which files of a publication are sources. */
import { describe, expect, it } from "vitest";
import { judgeFile } from "../../../src/parse/source/source-files.ts";

describe("files", () => {
  it.each([
    ["articles/a.txt", 10, true, undefined],
    ["articles/deep/er/b.MD", 10, true, undefined],
    ["articles/c.html", 10, true, undefined],
    ["articles/ledger.json", 10, false, undefined],
    ["articles/.DS_Store", 10, false, undefined],
    ["articles/.git/x.txt", 10, false, undefined],
    ["articles/d.markdown", 10, true, undefined],
    ["articles/e.mdown", 10, true, undefined],
    ["articles/photo.jpg", 10, false, undefined],
    ["articles/one.mp3", 2 ** 24, false, undefined],
    ["articles/letter.docx", 10, false, "not-a-source"],
    ["articles/page.mdx", 10, false, "not-a-source"],
    ["articles/notes.xyz", 10, false, "not-a-source"],
    ["articles/dump.txt", 2 ** 20 + 1, false, "source-too-large"],
  ])("judges %s", (path, size, isSource, rule) => {
    const fate = judgeFile(path, size);
    expect(fate.isSource).toBe(isSource);
    expect(fate.problem?.rule).toBe(rule);
  });
});
