import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, symlink, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterEach, describe, expect, it } from "vitest";
import { copyBuilt } from "../copy-built.ts";
import { buildHere } from "./build-here.ts";
import { makeProject, runCommand, writeArticles, type Articles } from "../serve-project.ts";

const STORY = `Harbour bridge opens after repairs

The harbour bridge has opened again after four months of repairs, the port said on Monday.

Ferries had carried passengers across the water while the deck was renewed from shore to shore.

The last barrier was lifted by the harbour master shortly after noon.
`;
const OTHER = STORY.replaceAll("bridge", "tunnel").replaceAll("Ferries", "Buses");

const BUILD = resolve(import.meta.dirname, "../../src/cli/build.ts");

const roots: string[] = [];
afterEach(async () => {
  for (const root of roots.splice(0)) await rm(root, { recursive: true, force: true });
});

async function project(articles: Articles): Promise<string> {
  const root = await makeProject(articles);
  roots.push(root);
  return root;
}

/** A project whose one article is built already. */
async function published(): Promise<string> {
  const root = await copyBuilt({ "a.txt": STORY });
  roots.push(root);
  return root;
}

const ledgerOf = (root: string) => readFile(join(root, "articles/ledger.json"), "utf8");
const manifestOf = (root: string) =>
  readFile(join(root, ".broadsheet/edition/manifest.json"), "utf8");

it("tells at every build of a date to come that a text states, and publishes the article", async () => {
  const root = await project({ "good.txt": `Published: 12 March 2199\n\n${STORY}` });
  for (const said of ["the date is not used", "keeps its date"]) {
    const { done, told } = await buildHere(root);
    expect(done).toBe(true);
    expect(told).toMatch(/good\.txt: note: .*2199-03-12.*still to come.*\[future-date\]/u);
    expect(told).toContain(said);
  }
});

describe("bad input", () => {
  it("names every bad file at once, exits with 1, and publishes nothing", async () => {
    const root = await project({
      "good.txt": STORY,
      "empty.txt": " \n\n",
      "debris.txt": "Source: Read Full Article\n\nLeave a Reply\n\n%d bloggers like this:\n",
      "binary.txt": Uint8Array.from({ length: 400 }, (_, at) => (at * 7) % 256),
      "copy.txt": STORY,
    });
    const { code, stderr } = await runCommand(root, "build");
    expect(code).toBe(1);
    for (const file of ["empty.txt", "debris.txt", "binary.txt", "good.txt"]) {
      expect(stderr).toMatch(
        new RegExp(`^articles/${file}(?::\\d+)?: error: .+ \\[.+\\]\\n    \\S`, "m"),
      );
    }
    expect(stderr).toMatch(/^articles\/good\.txt.*articles\/copy\.txt/m);
    expect(existsSync(join(root, "articles/ledger.json"))).toBe(false);
    expect(existsSync(join(root, ".broadsheet/edition"))).toBe(false);
  });

  it("leaves the last edition and the ledger as they were", async () => {
    const root = await published();
    const before = [await ledgerOf(root), await manifestOf(root)];
    await writeArticles(root, { "a.txt": "", "new.txt": OTHER });
    expect((await buildHere(root)).done).toBe(false);
    expect([await ledgerOf(root), await manifestOf(root)]).toEqual(before);
  });

  it("gives two different articles with one headline a slug each", async () => {
    const root = await project({
      "a.txt": STORY,
      "b.txt": OTHER.replace("Harbour tunnel opens", "Harbour bridge opens"),
    });
    expect((await buildHere(root)).done).toBe(true);
    const slugs = [...(await ledgerOf(root)).matchAll(/"slug":"([^"]+)"/g)].map(
      (found) => found[1],
    );
    expect(new Set(slugs).size).toBe(2);
  });

  it("refuses a setting that cannot be meant", async () => {
    const root = await project({ "a.txt": STORY });
    const file = join(root, "wrangler.toml");
    const settings = await readFile(file, "utf8");
    await writeFile(file, settings.replace(/^\[vars\]/m, '[vars]\nSITE_URL = "news.example.com"'));
    const { done, told } = await buildHere(root);
    expect([done, told]).toEqual([false, expect.stringMatching(/^wrangler\.toml.*SITE_URL/m)]);
  });

  it("names links that lead nowhere or to themselves, beside the other problems", async () => {
    const root = await project({ "a.txt": STORY, "empty.txt": "" });
    await symlink("../nowhere.txt", join(root, "articles/link.txt"));
    await symlink("circle.txt", join(root, "articles/circle.txt"));
    const { done, told } = await buildHere(root);
    expect(done).toBe(false);
    expect(told).toMatch(/^articles\/link\.txt: error: .*ENOENT/m);
    expect(told).toMatch(/^articles\/circle\.txt: error: .*ELOOP/m);
    expect(told).toMatch(/^articles\/empty\.txt: error/m);
  });

  it("notes a file that is no source and refuses one that is too large", async () => {
    const root = await project({
      "a.txt": STORY,
      "notes.xyz": "x",
      "long.txt": STORY.repeat(5000),
    });
    const { done, told } = await buildHere(root);
    expect(done).toBe(false);
    expect(told).toMatch(/^articles\/notes\.xyz: note/m);
    expect(told).toMatch(/^articles\/long\.txt: error: .*MiB/m);
  });

  it("is named as JSON for scripts, with the same exit code", async () => {
    const root = await project({ "a.txt": "---\ndate: soon\n---\nA text.\n" });
    const { code, stdout, stderr } = await runCommand(root, "build", ["--json"]);
    expect([code, stderr]).toEqual([1, ""]);
    expect(JSON.parse(stdout)).toMatchObject({
      done: false,
      problems: [{ file: "articles/a.txt", line: 2, severity: "error" }],
      written: 0,
    });
  });
});

describe("the build", () => {
  it("publishes nothing and says so when there is nothing, not even the folder", async () => {
    const root = await project({});
    await rm(join(root, "articles"), { recursive: true });
    const { code, stdout } = await runCommand(root, "build");
    expect([code, stdout]).toEqual([0, expect.stringContaining("0 articles")]);
  });

  it("changes no file when nothing changed", async () => {
    const root = await published();
    const before = [await ledgerOf(root), await manifestOf(root)];
    expect(await buildHere(root)).toMatchObject({ done: true, written: 0 });
    expect([await ledgerOf(root), await manifestOf(root)]).toEqual(before);
  });

  it("sees an edit, and rebuilds without its memory or with a damaged one", async () => {
    const root = await published();
    await new Promise((done) => setTimeout(done, 2100));
    await buildHere(root);
    const before = await manifestOf(root);
    await writeArticles(root, { "a.txt": STORY.replace("shortly", "long") });
    await buildHere(root);
    expect(await manifestOf(root)).not.toBe(before);
    await mkdir(join(root, ".broadsheet/memory/sources/folder"));
    await writeFile(join(root, ".broadsheet/memory/sources/0.json"), "null");
    expect((await buildHere(root)).done).toBe(true);
  });

  it("rewrites only what one changed article touches", async () => {
    const articles = Object.fromEntries(
      Array.from({ length: 40 }, (_, at) => [`${at}.txt`, STORY.replaceAll("four", `${at + 5}`)]),
    );
    const root = await project(articles);
    await buildHere(root);
    const files = async () => {
      const found = await readdir(join(root, ".broadsheet/edition"), { recursive: true });
      return new Set(found.filter((name) => name.includes(".json")));
    };
    const before = await files();
    const longer = `${articles["20.txt"] ?? ""}\nIt will be closed again for a day in spring.\n`;
    await writeArticles(root, { "20.txt": longer });
    await buildHere(root);
    const written = [...(await files())]
      .filter((name) => !before.has(name))
      .map((name) => name.split("/")[0] ?? "");
    // Its slice, its slug's shard, its change, the ledger's head, and what comes to point to it; no
    // list shows it.
    expect(written.filter((part) => part !== "surroundings").sort()).toEqual([
      "changes",
      "heads",
      "slices",
      "slugs",
    ]);
  });

  it("removes the files that the new edition does not name", async () => {
    const root = await published();
    await writeArticles(root, {
      "a.txt": `${STORY}\nIt will be closed again for a day in spring.\n`,
    });
    await buildHere(root);
    const slices = await readdir(join(root, ".broadsheet/edition/slices"));
    expect(slices).toHaveLength(1);
  });

  it("keeps two builds at once from mixing", async () => {
    const articles = Object.fromEntries(
      Array.from({ length: 40 }, (_, at) => [`${at}.txt`, STORY.replaceAll("four", `${at + 5}`)]),
    );
    const root = await project(articles);
    const runs = await Promise.all([1, 2, 3].map(() => runCommand(root, "build")));
    expect(runs.map((run) => run.code)).toEqual([0, 0, 0]);
    expect((await ledgerOf(root)).match(/"id":/g)).toHaveLength(40);
  });
});

describe("identities", () => {
  it("are frozen with CI=true: a new source is refused by name, with what to run", async () => {
    const root = await published();
    const before = await ledgerOf(root);
    await writeArticles(root, { "b.txt": OTHER });
    const { code, stderr } = await runCommand(root, "build", [], { CI: "true" });
    expect(code).toBe(1);
    expect(stderr).toContain("articles/b.txt");
    expect(stderr).toContain("npm run build");
    expect(await ledgerOf(root)).toBe(before);
    expect((await buildHere(root, { mode: "frozen" })).done).toBe(false);
    expect((await runCommand(root, "build", ["--no-frozen"], { CI: "true" })).code).toBe(0);
  });

  it("are frozen in CI: what the ledger holds is built", async () => {
    const root = await published();
    await rm(join(root, ".broadsheet"), { recursive: true });
    expect((await buildHere(root, { mode: "frozen" })).done).toBe(true);
    expect(existsSync(join(root, ".broadsheet/edition/manifest.json"))).toBe(true);
  });

  it("are not invented in CI where there is no ledger, even of an empty publication", async () => {
    const { done, told } = await buildHere(await project({}), { mode: "frozen" });
    expect([done, told]).toEqual([false, expect.stringContaining("articles/ledger.json")]);
  });

  it("are provisional under wrangler dev: the ledger is not touched, ids stay from build to build", async () => {
    const root = await published();
    const before = await ledgerOf(root);
    const dev = { WRANGLER_COMMAND: "dev", CI: "true" };
    await writeArticles(root, { "b.txt": OTHER });
    await runCommand(root, "build", [], dev);
    const first = await manifestOf(root);
    expect(first).toContain('"count":2');
    // Moved away for a moment, and back.
    await rename(join(root, "articles/a.txt"), join(root, "a.txt"));
    await buildHere(root, { mode: "provisional" });
    await rename(join(root, "a.txt"), join(root, "articles/a.txt"));
    await buildHere(root, { mode: "provisional" });
    const ids = async () => {
      const folder = join(root, ".broadsheet/edition/slices");
      const [slice] = await readdir(folder);
      return (await readFile(join(folder, slice ?? ""), "utf8")).match(/urn:uuid:[0-9a-f-]+/g);
    };
    expect(await ids()).toHaveLength(2);
    expect(await ledgerOf(root)).toBe(before);
    await buildHere(root);
    expect(await ledgerOf(root)).toContain("b.txt");
  });

  it("are neither minted nor written in a dry run of the deployment", async () => {
    const root = await project({ "a.txt": STORY });
    // A dry run tells its build nothing; what counts is the command that started it.
    const wrangler = join(root, "wrangler.js");
    await writeFile(
      wrangler,
      `import { spawnSync } from "node:child_process";
      const env = { ...process.env, CI: "", WRANGLER_COMMAND: "deploy" };
      const { status } = spawnSync(process.execPath, [${JSON.stringify(BUILD)}], { env, stdio: "inherit" });
      process.exitCode = status ?? 1;`,
    );
    const deploy = (...options: string[]) =>
      promisify(execFile)(process.execPath, [wrangler, "deploy", ...options], { cwd: root });
    await deploy("--dry-run");
    expect(await manifestOf(root)).toContain('"count":1');
    expect(existsSync(join(root, "articles/ledger.json"))).toBe(false);
    await deploy();
    const written = await ledgerOf(root);
    await writeArticles(root, { "b.txt": OTHER });
    await deploy("--dry-run");
    expect(await manifestOf(root)).toContain('"count":2');
    expect(await ledgerOf(root)).toBe(written);
  });

  it("are served under wrangler dev without the file that is broken, from the first build on", async () => {
    const root = await project({ "a.txt": "", "b.txt": OTHER });
    const dev = { WRANGLER_COMMAND: "dev" };
    const first = await runCommand(root, "build", [], dev);
    expect([first.code, first.stderr]).toEqual([
      0,
      expect.stringMatching(/^articles\/a\.txt: error/m),
    ]);
    const before = await manifestOf(root);
    await writeArticles(root, { "a.txt": STORY });
    expect((await buildHere(root, { mode: "provisional" })).done).toBe(true);
    expect(await manifestOf(root)).not.toBe(before);
  });

  it("refuse a damaged ledger and leave it alone", async () => {
    const root = await project({ "a.txt": STORY, "ledger.json": "{ <<<<<<< HEAD" });
    const { done, told } = await buildHere(root);
    expect([done, told]).toEqual([false, expect.stringMatching(/^articles\/ledger\.json.*error/m)]);
    expect(await ledgerOf(root)).toBe("{ <<<<<<< HEAD");
  });
});
