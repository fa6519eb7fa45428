/** What `npm run migrate` makes of a clone that somebody publishes from, and what it leaves alone. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parse } from "smol-toml";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { buildHere } from "../build/build-here.ts";
import { makeText } from "../ledger/make-manuscript.ts";
import { makeProject, REPOSITORY, runCommand, type Run } from "../serve-project.ts";

const OWN = makeText("An article of one's own.", 1).replaceAll("\n", "\n\n");

/** A clone with settings, an article and a note of its own, all committed. */
let template: string;
/** A copy of it for each test. */
let root: string;
const git = (...given: string[]): string =>
  execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@example.com", ...given], {
    cwd: root,
    encoding: "utf8",
  });
const read = (path: string): Promise<string> => readFile(join(root, path), "utf8");
const migrate = (): Promise<Run> => runCommand(root, "migrate", ["--engine", "1.2.3", "."]);

beforeAll(async () => {
  root = await makeProject({ "own.txt": OWN });
  for (const path of ["src/cli", "package.json", "package-lock.json", "LICENSE", ".gitignore"]) {
    await cp(join(REPOSITORY, path), join(root, path), { recursive: true });
  }
  const settings = await readFile(join(REPOSITORY, "wrangler.toml"), "utf8");
  await writeFile(
    join(root, "wrangler.toml"),
    settings.replace('"broadsheet"', '"own-name"').replace('"Broadsheet"', '"My news"'),
  );
  await mkdir(join(root, "tests"));
  await writeFile(join(root, "tests/x.test.ts"), "");
  await writeFile(join(root, "notes.md"), "mine");
  await buildHere(root);
  git("init", "-q");
  git("add", ".");
  git("commit", "-qm", "clone");
  template = root;
});
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "broadsheet-"));
  await cp(template, root, { recursive: true, preserveTimestamps: true });
});
afterEach(() => rm(root, { recursive: true, force: true }));
afterAll(() => rm(template, { recursive: true, force: true }));

it("takes the engine away, and nothing else", async () => {
  expect(await migrate()).toMatchObject({ code: 0, stderr: "" });
  const gone = ["src", "tests", "package-lock.json", "LICENSE"];
  expect(gone.filter((path) => existsSync(join(root, path)))).toEqual([]);
  expect(await read("notes.md")).toBe("mine");
  expect(git("status", "--porcelain", "--", "articles")).toBe("");
});

it("leaves of a clone what a publication has", async () => {
  const paths = execFileSync("git", ["ls-files"], { cwd: REPOSITORY, encoding: "utf8" }).trim();
  for (const path of paths.split("\n").filter((one) => !existsSync(join(root, one)))) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), "");
  }
  git("add", ".");
  git("commit", "-qm", "whole");
  await migrate();
  expect((await readdir(root)).sort()).toEqual([
    ...[".broadsheet", ".git", ".gitattributes", ".github", ".gitignore", ".npmrc", "README.md"],
    ...["articles", "notes.md", "package.json", "wrangler.toml"],
  ]);
  expect(await readdir(join(root, ".github"), { recursive: true })).toEqual([
    "workflows",
    "workflows/publish.yml",
  ]);
});

it("keeps the settings and the Worker's name, and uses the installed engine", async () => {
  await migrate();
  expect(parse(await read("wrangler.toml"))).toMatchObject({
    name: "own-name",
    main: "./node_modules/broadsheet/dist/worker.js",
    vars: { SITE_TITLE: "My news" },
  });
  expect(JSON.parse(await read("package.json"))).toMatchObject({
    name: "own-name",
    dependencies: { broadsheet: "1.2.3" },
  });
});

it("changes nothing for subscribers", async () => {
  await migrate();
  const { code, stdout } = await runCommand(root, "plan");
  expect([code, stdout]).toEqual([0, expect.stringMatching(/^0 new, 0 updated, 0 reparsed, /m)]);
  expect(stdout).toMatch(/^0 ids, 0 addresses, 0 dates change; 0 bodies/m);
});

it("migrates the very clone that runs it", async () => {
  for (const path of ["src", ".github"]) {
    await cp(join(REPOSITORY, path), join(root, path), { recursive: true });
  }
  await symlink(join(REPOSITORY, "node_modules"), join(root, "node_modules"));
  await writeFile(join(root, ".git/info/exclude"), "node_modules\n");
  git("add", ".");
  git("commit", "-qm", "whole");
  const given = ["src/cli/run.js", "migrate", "--engine", "1.2.3", "."];
  execFileSync(process.execPath, given, { cwd: root });
  expect(existsSync(join(root, "src"))).toBe(false);
  expect(await read("README.md")).toContain("# My news");
});

it("changes nothing while something is not committed", async () => {
  await writeFile(join(root, "articles/new.txt"), OWN);
  const { code, stderr } = await migrate();
  expect([code, stderr]).toEqual([1, expect.stringContaining("not committed")]);
  expect(git("status", "--porcelain").trim()).toBe("?? articles/new.txt");
});

it("changes nothing in a folder that is no clone", async () => {
  git("rm", "-rq", "src");
  git("commit", "-qm", "no engine");
  expect((await migrate()).code).toBe(1);
  expect(git("status", "--porcelain")).toBe("");
});
