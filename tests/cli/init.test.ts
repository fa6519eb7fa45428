/** What `npm run init` changes, and what it leaves alone. */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { copyFile, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { afterEach, describe, expect, it } from "vitest";
import { isSample, SAMPLE_SITE } from "../../src/init/sample-articles.ts";
import { setVariables } from "../../src/init/set-variables.ts";
import { newLedger } from "../../src/ledger/ledger.ts";
import { printLedger } from "../../src/ledger/print-ledger.ts";
import { makeText } from "../ledger/make-manuscript.ts";
import { makeProject, REPOSITORY, runCommand, type Articles } from "../serve-project.ts";

const roots: string[] = [];
afterEach(async () => {
  for (const root of roots.splice(0)) await rm(root, { recursive: true, force: true });
});

const OWN = makeText("An article of one's own.", 1).replaceAll("\n", "\n\n");

/** A clone of this repository, with what it has in articles/ and more. */
async function clone(more: Articles = {}): Promise<string> {
  const root = await makeProject(more);
  roots.push(root);
  for (const file of await samples()) {
    await copyFile(join(REPOSITORY, "articles", file), join(root, "articles", file));
  }
  await writeFile(join(root, "articles/ledger.json"), printLedger(newLedger(SAMPLE_SITE)));
  return root;
}

/** The samples that are here: a publisher may have removed or edited them. */
async function samples(): Promise<string[]> {
  const found: string[] = [];
  for (const file of await readdir(join(REPOSITORY, "articles")).catch(() => [])) {
    if (!file.endsWith(".txt")) continue;
    if (isSample(await readFile(join(REPOSITORY, "articles", file)))) found.push(file);
  }
  return found;
}

const read = (root: string, file: string) => readFile(join(root, file), "utf8");

describe("npm run init", () => {
  it("removes the samples, keeps own files, mints a site and writes the settings", async () => {
    const root = await clone({ "own.txt": OWN });
    const given = ["--title", 'The "Daily"', "--author", "Jane Doe", "--language", "de-AT"];
    const { code, stderr } = await runCommand(root, "init", [
      ...given,
      "--url",
      "https://news.example.com",
    ]);
    expect([code, stderr]).toEqual([0, ""]);
    expect((await readdir(join(root, "articles"))).sort()).toEqual(["ledger.json", "own.txt"]);
    const ledger = JSON.parse(await read(root, "articles/ledger.json")) as { site: string };
    expect(ledger).toMatchObject({ revision: 0, entries: [], removed: [] });
    expect(ledger.site).not.toBe(SAMPLE_SITE);
    const toml = await read(root, "wrangler.toml");
    for (const line of [
      'SITE_TITLE = "The \\"Daily\\""',
      'SITE_AUTHOR = "Jane Doe"',
      'SITE_LANGUAGE = "de-AT"',
      'SITE_URL = "https://news.example.com"',
    ]) {
      expect(toml.split("\n")).toContain(line);
    }
    expect((await runCommand(root, "build")).code).toBe(0);
  });

  it("changes nothing while a link leads nowhere, and names it", async () => {
    const root = await clone();
    await symlink("nowhere.txt", join(root, "articles/link.txt"));
    const [before, settings] = [
      await readdir(join(root, "articles")),
      await read(root, "wrangler.toml"),
    ];
    const { code, stderr } = await runCommand(root, "init", ["--title", "The Daily"]);
    expect([code, stderr]).toEqual([1, expect.stringContaining("articles/link.txt")]);
    expect(stderr).toContain("unreadable-source");
    expect(stderr).not.toContain("at async");
    expect(await readdir(join(root, "articles"))).toEqual(before);
    expect(await read(root, "wrangler.toml")).toBe(settings);
  });

  // `script` (util-linux) gives the command a terminal.
  it.runIf(existsSync("/usr/bin/script"))("asks on a terminal for what no flag gives", async () => {
    const root = await clone();
    const init = `"${process.execPath}" "${join(REPOSITORY, "src/cli/init.ts")}" --author "Jane Doe"`;
    const terminal = spawn("script", ["-qec", init, "/dev/null"], { cwd: root });
    let shown = "";
    const answers = ["Der Steg", "", "de", "https://steg.example.com"];
    terminal.stdout.on("data", (data: Buffer) => {
      shown += data.toString();
      // Each question ends in a colon.
      if (stripVTControlCharacters(shown).trimEnd().endsWith(":")) {
        shown = "";
        terminal.stdin.write(`${answers.shift() ?? ""}\n`);
      }
    });
    expect(await new Promise((done) => terminal.once("close", done))).toBe(0);
    const toml = (await read(root, "wrangler.toml")).split("\n");
    expect(toml).toContain('SITE_TITLE = "Der Steg"');
    expect(toml).toContain('SITE_DESCRIPTION = "Articles from plain text files"');
    expect(toml).toContain('SITE_AUTHOR = "Jane Doe"');
    expect(toml).toContain('SITE_LANGUAGE = "de"');
    expect(toml).toContain('SITE_URL = "https://steg.example.com"');
    expect(answers).toEqual([]);
  });

  it("changes nothing when articles of one's own are published already, but with --force", async () => {
    const root = await clone({ "own.txt": OWN });
    expect((await runCommand(root, "build")).code).toBe(0);
    const before = await read(root, "articles/ledger.json");
    const stopped = await runCommand(root, "init", ["--title", "Other"]);
    expect(stopped.code).toBe(1);
    expect(stopped.stderr).toContain("articles/own.txt");
    expect(await read(root, "articles/ledger.json")).toBe(before);
    expect(await read(root, "wrangler.toml")).not.toContain('"Other"');
    expect((await runCommand(root, "init", ["--force"])).code).toBe(0);
    expect(existsSync(join(root, "articles/own.txt"))).toBe(true);
  });

  it.each([
    ["a ledger that cannot be read", "articles/ledger.json", "<<<<<<< ours\n", []],
    ["settings that cannot be read", "wrangler.toml", "[vars\n", []],
    ["an address that is none", undefined, "", ["--url", "news"]],
    ["a language that is none", undefined, "", ["--language", "in English"]],
  ])("changes nothing with %s", async (_, file, content, options) => {
    const root = await clone();
    if (file !== undefined) await writeFile(join(root, file), content);
    const state = async () =>
      Promise.all([
        read(root, "articles/ledger.json"),
        read(root, "wrangler.toml"),
        readdir(join(root, "articles")),
      ]);
    const before = await state();
    expect((await runCommand(root, "init", options)).code).toBe(1);
    expect(await state()).toEqual(before);
  });

  it("can be run again", async () => {
    const root = await clone();
    expect((await runCommand(root, "init", ["--title", "First"])).code).toBe(0);
    expect((await runCommand(root, "init", ["--title", "Second"])).code).toBe(0);
    expect(await read(root, "wrangler.toml")).toContain('SITE_TITLE = "Second"');
  });
});

describe("a sample", () => {
  it("is none once it is edited", async () => {
    for (const file of await samples()) {
      const bytes = await readFile(join(REPOSITORY, "articles", file));
      expect(isSample(Buffer.from(bytes.toString().replaceAll("\n", "\r\n")))).toBe(true);
      expect(isSample(Buffer.concat([bytes, Buffer.from("An edit.\n")]))).toBe(false);
    }
  });
});

describe("setting a variable", () => {
  it.each([
    ["replaces its value", '[vars]\nA = "old" \nB = "b"', '[vars]\nA = "new"\nB = "b"'],
    ["turns on one that is commented out", '[vars]\n# A = "x"\n', '[vars]\nA = "new"\n'],
    [
      "adds one at the end of its table",
      '[vars]\nB = "b"\n\n[x]\n',
      '[vars]\nB = "b"\nA = "new"\n\n[x]\n',
    ],
    ["adds the table", 'name = "x"', 'name = "x"\n[vars]\nA = "new"'],
    ["keeps comments", '[vars] # why\n# about A\nA = "x"', '[vars] # why\n# about A\nA = "new"'],
    ["leaves other tables alone", '[x]\nA = "x"\n[vars]', '[x]\nA = "x"\n[vars]\nA = "new"'],
  ])("%s", (_, before, after) => {
    expect(setVariables(before, new Map([["A", "new"]]))).toBe(after);
  });
});
