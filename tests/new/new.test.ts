/** What `npm run new` writes, what it asks, and what it refuses. */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { parse } from "smol-toml";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readLedger } from "../../src/ledger/file/read-ledger.ts";
import { REPOSITORY, runCommand, type Run } from "../serve-project.ts";

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "broadsheet-new-"));
});
afterEach(() => rm(root, { recursive: true, force: true }));

/** Names an engine, so that none is packed. */
const makeNew = (...given: string[]): Promise<Run> =>
  runCommand(root, "new", ["--engine", "broadsheet@1.2.3", ...given]);

const read = (...path: string[]): Promise<string> => readFile(join(root, ...path), "utf8");
const settings = async (folder: string) => parse(await read(folder, "wrangler.toml"));
const manifest = async (folder: string) =>
  JSON.parse(await read(folder, "package.json")) as {
    scripts: Record<string, string>;
    dependencies: Record<string, string>;
  };

describe("npm run new", () => {
  it("writes few files", async () => {
    const { code, stderr } = await makeNew("daily");
    expect([code, stderr]).toEqual([0, ""]);
    expect((await readdir(join(root, "daily"), { recursive: true })).sort()).toEqual([
      ".gitattributes",
      ".github",
      ".github/workflows",
      ".github/workflows/publish.yml",
      ".gitignore",
      ".npmrc",
      "README.md",
      "articles",
      "articles/ledger.json",
      "articles/welcome.md",
      "package.json",
      "wrangler.toml",
    ]);
  });

  it("keeps what is given as settings", async () => {
    const given = ["--title", 'Der "Steg"', "--author", "Jane Doe", "--language", "de-AT"];
    await makeNew("daily", ...given, "--url", "https://news.example.com");
    expect(await settings("daily")).toMatchObject({
      name: "der-steg",
      main: "./node_modules/broadsheet/dist/worker.js",
      vars: {
        SITE_TITLE: 'Der "Steg"',
        SITE_AUTHOR: "Jane Doe",
        SITE_LANGUAGE: "de-AT",
        SITE_URL: "https://news.example.com",
      },
    });
    expect(await read("daily", "README.md")).toContain('# Der "Steg"\n');
  });

  it("says nothing of what the demonstration says of itself", async () => {
    await makeNew("daily");
    expect(await settings("daily")).toHaveProperty("vars.SITE_TITLE", "daily");
    expect(await settings("daily")).not.toHaveProperty("vars.SITE_DESCRIPTION");
    await makeNew("weekly", "--description", "News of the harbour");
    expect(await settings("weekly")).toHaveProperty("vars.SITE_DESCRIPTION", "News of the harbour");
  });

  // Anything else may be called otherwise in the next version.
  it("names nothing of the engine in wrangler.toml but the Worker", async () => {
    await makeNew("daily");
    const text = await read("daily", "wrangler.toml");
    expect(text).not.toMatch(/["/]src\//);
    expect(text.match(/[^"]*node_modules[^"]*/g)).toEqual([
      "./node_modules/broadsheet/dist/worker.js",
    ]);
    expect(parse(text)).not.toHaveProperty("alias");
  });

  it("depends on the engine that is named, and has its commands as scripts", async () => {
    await makeNew("daily");
    const { scripts, dependencies } = await manifest("daily");
    expect(dependencies).toEqual({ broadsheet: "1.2.3" });
    expect(scripts).toMatchObject({ start: "broadsheet start", deploy: "broadsheet deploy" });
    expect(scripts).not.toHaveProperty("new");
    expect(scripts).not.toHaveProperty("prepare");
  });

  it("copies an engine that is a tarball", async () => {
    await writeFile(join(root, "engine-1.0.0.tgz"), "packed");
    await makeNew("daily", "--engine", "./engine-1.0.0.tgz");
    expect((await manifest("daily")).dependencies).toEqual({
      broadsheet: "file:engine-1.0.0.tgz",
    });
    expect(await read("daily", "engine-1.0.0.tgz")).toBe("packed");
  });

  it("gives each publication an identity of its own", async () => {
    await makeNew("one");
    await makeNew("two");
    const sites = await Promise.all(
      ["one", "two"].map(
        async (folder) => readLedger(await read(folder, "articles/ledger.json"), "").ledger?.site,
      ),
    );
    expect(new Set(sites).size).toBe(2);
    expect(sites).not.toContain(undefined);
  });

  it("takes an empty folder, and a repository without files", async () => {
    await mkdir(join(root, "daily/.git"), { recursive: true });
    expect((await makeNew("daily")).code).toBe(0);
  });

  it("writes nothing into a folder that holds something, or over a file", async () => {
    await mkdir(join(root, "daily"));
    await writeFile(join(root, "daily/notes.txt"), "mine");
    expect((await makeNew("daily")).code).toBe(1);
    expect((await makeNew("daily/notes.txt")).code).toBe(1);
    expect(await readdir(join(root, "daily"))).toEqual(["notes.txt"]);
  });

  it.each([
    ["no folder", []],
    ["two folders", ["one", "two"]],
    ["a malformed address", ["daily", "--url", "news"]],
    ["a malformed language", ["daily", "--language", "in English"]],
  ])("writes nothing when called with %s", async (_, given) => {
    expect((await makeNew(...given)).code).toBe(2);
    expect(await readdir(root)).toEqual([]);
  });

  // `script` (util-linux) gives the command a terminal.
  it.runIf(existsSync("/usr/bin/script"))("asks again after an answer of no use", async () => {
    const run = join(REPOSITORY, "src/cli/run.js");
    const line = `"${process.execPath}" "${run}" new daily --author "Jane Doe" --engine 1.2.3`;
    const terminal = spawn("script", ["-qec", line, "/dev/null"], { cwd: root });
    let shown = "";
    const answers = ["Der Steg", "", "German", "de", "https://steg.example.com"];
    terminal.stdout.on("data", (data: Buffer) => {
      shown += data.toString();
      // Each question ends in a colon.
      if (stripVTControlCharacters(shown).trimEnd().endsWith(":")) {
        shown = "";
        terminal.stdin.write(`${answers.shift() ?? ""}\n`);
      }
    });
    expect(await new Promise((done) => terminal.once("close", done))).toBe(0);
    expect(answers).toEqual([]);
    expect(await settings("daily")).toMatchObject({
      vars: {
        SITE_TITLE: "Der Steg",
        SITE_AUTHOR: "Jane Doe",
        SITE_LANGUAGE: "de",
        SITE_URL: "https://steg.example.com",
      },
    });
  });
});
