import { ESLint } from "eslint";
import { describe, expect, it } from "vitest";

/** What the linter says of a file of ours that would hold only this import. */
async function lintImport(filePath: string, imported: string): Promise<string[]> {
  const eslint = new ESLint({ ruleFilter: ({ ruleId }) => ruleId === "no-restricted-imports" });
  const [result] = await eslint.lintText(`import ${JSON.stringify(imported)};\n`, { filePath });
  return (result?.messages ?? []).map((message) => message.message);
}

describe("the import table of src/README.md", () => {
  it.each([
    ["src/parse/parse.ts", "../ledger/ledger.ts"],
    ["src/parse/lines/form.ts", "../../edition/shape.ts"],
    ["src/ledger/reconcile.ts", "../parse/parse.ts"],
    ["src/edition/shape.ts", "../ledger/ledger.ts"],
    ["src/feeds/render-feed.ts", "../edition/shape.ts"],
    ["src/pages/style.ts", "../feeds/render-feed.ts"],
    ["src/http/app.ts", "../parse/parse.ts"],
    ["src/http/app.ts", "../build/build.ts"],
    ["src/build/build.ts", "../pages/style.ts"],
    ["src/cli/build.ts", "../http/app.ts"],
    ["src/worker.ts", "./feeds/render-feed.ts"],
    ["src/model/article.ts", "../feeds/xml.ts"],
  ])("keeps %s from importing %s", async (file, imported) => {
    expect(await lintImport(file, imported)).toEqual([
      expect.stringContaining("see the import table"),
    ]);
  });

  it.each([
    ["src/parse/parse.ts", "../model/article.ts"],
    ["src/http/app.ts", "../feeds/render-feed.ts"],
    ["src/build/build.ts", "../parse/parse.ts"],
    ["src/worker.ts", "./http/app.ts"],
  ])("lets %s import %s", async (file, imported) => {
    expect(await lintImport(file, imported)).toEqual([]);
  });
});
