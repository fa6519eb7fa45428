import { spawnSync } from "node:child_process";
import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Linter } from "eslint";
import ts from "typescript-eslint";
import { describe, expect, it } from "vitest";

const RULES = ["no-restricted-imports", "no-restricted-syntax"] as const;

const { default: configs } = (await import(
  new URL("../eslint.config.js", import.meta.url).href
)) as { readonly default: readonly Linter.Config[] };

/** The table's part of the linter's configuration: no other rule, and so no types to be read. */
const importTable: Linter.Config[] = [
  { files: ["**/*.ts", "**/*.tsx"], languageOptions: { parser: ts.parser } },
  ...configs
    .filter(({ rules = {}, files }) => files && RULES.some((rule) => rule in rules))
    .map(({ files = [], rules = {} }) => ({
      files,
      rules: Object.fromEntries(
        RULES.flatMap((rule) => (rule in rules ? [[rule, rules[rule]]] : [])),
      ),
    })),
];

/** What the linter says of a file of ours that would hold only this import. */
function lintImport(filename: string, imported: string, before = "import", after = ""): string[] {
  const code = `${before} ${JSON.stringify(imported)}${after};\n`;
  return new Linter().verify(code, importTable, { filename }).map(({ message }) => message);
}

describe("the import table of src/README.md", () => {
  it.each([
    ["src/parse/parse.ts", "../ledger/ledger.ts"],
    ["src/parse/lines/form.ts", "../../edition/shape.ts"],
    ["src/parse/words/words.ts", "../source/decode.ts"],
    ["src/parse/lines/form.ts", "../story/draft.ts"],
    ["src/parse/story/draft.ts", "../rules.ts"],
    ["src/parse/fields/take-author.ts", "../noise/noise-alone.ts"],
    ["src/parse/noise/noise-alone.ts", "../fields/take-author.ts"],
    ["src/parse/fields/take-author.ts", "../body/assemble.ts"],
    ["src/ledger/reconcile.ts", "../parse/parse.ts"],
    ["src/media/find-file.ts", "../parse/parse.ts"],
    ["src/edition/shape.ts", "../ledger/ledger.ts"],
    ["src/feeds/render-feed.ts", "../edition/shape.ts"],
    ["src/pages/style.ts", "../feeds/render-feed.ts"],
    ["src/http/app.ts", "../parse/parse.ts"],
    ["src/http/app.ts", "../build/build.ts"],
    ["src/build/build.ts", "../pages/style.ts"],
    ["src/build/published/read-base.ts", "../../cli/command/clock.ts"],
    ["src/verify/visit.ts", "../ledger/ledger.ts"],
    ["src/explain/explain.ts", "../deploy/run.ts"],
    ["src/cli/build.ts", "../http/app.ts"],
    ["src/cli/plan.ts", "../ledger/reconcile.ts"],
    ["src/worker.ts", "./feeds/render-feed.ts"],
    ["src/model/article.ts", "../feeds/xml.ts"],
  ])("keeps %s from importing %s", (file, imported) => {
    expect(lintImport(file, imported)).toEqual([expect.stringContaining("see the import table")]);
  });

  it.each([
    ["import type {} from", ""],
    ["void import(", ")"],
    ["type T = import(", ")"],
  ])("holds for %s … %s", (before, after) => {
    expect(lintImport("src/cli/plan.ts", "../http/app.ts", before, after)).toHaveLength(1);
    expect(lintImport("src/cli/plan.ts", "../build/plan.ts", before, after)).toEqual([]);
  });

  it.each([
    ["src/parse/parse.ts", "../model/article.ts"],
    ["src/parse/rules.ts", "./noise/noise-alone.ts"],
    ["src/parse/noise/noise-alone.ts", "../story/draft.ts"],
    ["src/parse/words/dates/read-date.ts", "../../model/article.ts"],
    ["src/http/app.ts", "../feeds/render-feed.ts"],
    ["src/build/build.ts", "../parse/parse.ts"],
    ["src/build/build.ts", "../media/shelf.ts"],
    ["src/cli/plan.ts", "../build/plan.ts"],
    ["src/worker.ts", "./http/app.ts"],
  ])("lets %s import %s", (file, imported) => {
    expect(lintImport(file, imported)).toEqual([]);
  });
});

describe("an import circle", () => {
  const ROOT = resolve(import.meta.dirname, "..");
  const OXLINT = join(ROOT, "node_modules/oxlint/bin/oxlint");

  it.each([
    ["of types", "import type {} from", 1],
    ["that is none", "void", 0],
  ])("%s is told", async (_, way, status) => {
    const folder = await mkdtemp(join(tmpdir(), "broadsheet-"));
    await cp(join(ROOT, ".oxlintrc.json"), join(folder, ".oxlintrc.json"));
    await writeFile(join(folder, "a.ts"), 'import "./b.ts";\n');
    await writeFile(join(folder, "b.ts"), `${way} "./a.ts";\n`);
    const told = spawnSync(process.execPath, [OXLINT], { cwd: folder, encoding: "utf8" });
    await rm(folder, { recursive: true });
    expect([told.status, told.stdout.includes("no-cycle")]).toEqual([status, status === 1]);
  });
});
