/**
 * The engine as a dependency: packed, installed into an empty folder, used, and replaced by a later one
 * whose samples, style and words are others. Each test goes on from the one before.
 */
import { spawn } from "node:child_process";
import { appendFile, cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readLedger } from "../../src/ledger/file/read-ledger.ts";
import { freePort } from "../free-port.ts";
import { REPOSITORY } from "../serve-project.ts";
import { copyEngine, environment, packEngine, runLine } from "./install-engine.ts";

/** A line that only the later engine knows as a promo. */
const PROMO = "Ferries ring twice for the new timetable";

const AUTHOR = "-c user.name=A -c user.email=a@example.com";

const TEXTS = {
  "bridge.txt": `Harbour bridge opens after repairs

The harbour bridge has opened again after four months of repairs, the port said on Monday.

${PROMO}

The last barrier was lifted by the harbour master shortly after noon.
`,
  "library.txt": `Library stays open on Sundays

The library will stay open on Sundays from next month, its director said.

Readers had asked for it in a survey of last year.
`,
  "market.md": `# Market moves to the old square

The market moves to the **old square** while its hall is being rebuilt.
`,
};

let root: string;
let publication: string;
const inPublication = (line: string): Promise<string> => runLine(publication, line);

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "broadsheet-package-"));
  publication = join(root, "daily");
  await mkdir(join(root, "tool"));
  await copyEngine(join(root, "engine"));
});
afterAll(() => rm(root, { recursive: true, force: true }));

/** What subscribers know of each article. */
async function identities(): Promise<string[]> {
  const path = "articles/ledger.json";
  const { ledger } = readLedger(await readFile(join(publication, path), "utf8"), path);
  return (ledger?.entries ?? []).map(({ id, slug, published, updated }) =>
    [id, slug, published, updated].join(" "),
  );
}

async function replaceIn(file: string, what: string | RegExp, by: string): Promise<void> {
  const text = await readFile(file, "utf8");
  const replaced = text.replace(what, by);
  expect(replaced).not.toBe(text);
  await writeFile(file, replaced);
}

/** Starts the publication, asks it, and ends it. */
async function whileRunning<Answer>(
  work: (ask: (path: string) => Promise<string>) => Promise<Answer>,
): Promise<Answer> {
  const port = await freePort();
  // A group of its own, so that wrangler and workerd end with it.
  const child = spawn("npm", ["start", "--", "--port", `${port}`], {
    cwd: publication,
    detached: true,
    env: environment(),
  });
  const ended = new Promise((done) => child.once("exit", done));
  let log = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (data: Buffer) => (log += data.toString()));
  }
  try {
    while (!log.includes("Ready on")) {
      if (child.exitCode !== null) throw new Error(log);
      await new Promise((done) => setTimeout(done, 100));
    }
    return await work(async (path) => (await fetch(`http://localhost:${port}${path}`)).text());
  } finally {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, "SIGTERM");
    await ended;
  }
}

it("writes a publication that installs and builds", { timeout: 600_000 }, async () => {
  const tarball = await packEngine(join(root, "engine"));
  await runLine(join(root, "tool"), `npm install --prefer-offline "${tarball}"`);
  await runLine(join(root, "tool"), `npx broadsheet new "${publication}" --title "The Daily"`);
  await inPublication("npm install --prefer-offline");
  for (const [name, text] of Object.entries(TEXTS)) {
    await writeFile(join(publication, "articles", name), text);
  }
  await inPublication("npm run build");
  expect(await identities()).toHaveLength(4);
  await inPublication(`git init -q && git add . && git ${AUTHOR} commit -qm first`);
  expect(await inPublication("npm run --silent plan")).toContain("0 new, ");
});

it("can be deployed", async () => {
  expect(await inPublication("npx wrangler deploy --dry-run")).toContain("--dry-run: exiting now");
  expect(await inPublication("git status --porcelain")).toBe("");
});

it("shows its articles", async () => {
  const feed = await whileRunning((ask) => ask("/feed.json"));
  const { items } = JSON.parse(feed) as { items: { title: string }[] };
  expect(items.map(({ title }) => title)).toContain("Harbour bridge opens after repairs");
});

it("goes on with the settings of the first engine that was a package", async () => {
  const settings = join(REPOSITORY, "tests/fixtures/older-publication/wrangler.toml");
  await cp(settings, join(publication, "wrangler.toml"));
  await inPublication(`git ${AUTHOR} commit -qam "older settings"`);
  expect(await inPublication("npx wrangler deploy --dry-run")).toContain("--dry-run: exiting now");
});

it("is updated in two files, and by none of its subscribers", { timeout: 600_000 }, async () => {
  const before = await identities();
  const engine = join(root, "later");
  await copyEngine(engine);
  await replaceIn(join(engine, "package.json"), /"version": ".*"/, '"version": "99.0.0"');
  await mkdir(join(engine, "articles"));
  await writeFile(join(engine, "articles/sample.txt"), "A sample that was edited.\n");
  await appendFile(join(engine, "src/new/template/welcome.md"), "\nAnother welcome.\n");
  await replaceIn(join(engine, "src/pages/style/frame.ts"), "`", "`:root{--changed-style:1}");
  const words = join(engine, "src/parse/words/languages/en.txt");
  await replaceIn(words, /^\[related: whole\]$/m, `$&\n${PROMO}`);
  const tarball = await packEngine(engine);

  await inPublication(`npm install --prefer-offline "${tarball}"`);
  expect(await inPublication("npm ls broadsheet")).toContain("broadsheet@99.0.0");
  expect((await inPublication("git diff --name-only")).trim().split("\n")).toEqual([
    "package-lock.json",
    "package.json",
  ]);
  expect(await inPublication("npm run --silent plan")).toMatch(/^0 new, 0 updated, .*0 hazards$/m);
  await inPublication("npm run build");
  expect(await identities()).toEqual(before);
  await whileRunning(async (ask) => {
    const page = await ask("/articles/harbour-bridge-opens-after-repairs");
    expect(page).not.toContain(PROMO);
    const [, style = ""] = /href="([^"]+\.css)"/.exec(page) ?? [];
    expect(await ask(style)).toContain("--changed-style");
  });
});
