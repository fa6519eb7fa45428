/** A build that is killed at any moment leaves the old edition or the new one, never a mixture. */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Edition } from "../../src/edition/reader/edition.ts";
import { openEdition } from "../../src/edition/reader/open-edition.ts";
import { listPath } from "../../src/model/addresses/paths.ts";
import { makeParagraphs, makePhrase, randomFrom } from "../bench/make-text.ts";
import { makeProject, REPOSITORY, runCommand, writeArticles } from "../serve-project.ts";

const TEXTS = 100;
const KILLS = 5;

let root: string;

beforeAll(async () => {
  root = await makeProject(texts(0));
  expect((await runCommand(root, "build")).code).toBe(0);
});
afterAll(() => rm(root, { recursive: true, force: true }));

/** Every text says which generation it is of, so that a mixture would show. */
function texts(generation: number): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: TEXTS }, (_, at) => {
      const random = randomFrom(at);
      const [first = "", ...others] = makeParagraphs(random, 2000);
      const mark = `This is generation number ${generation} of the text.`;
      const title = makePhrase(random, 9);
      return [`text-${at}.txt`, [title, `${first} ${mark}`, ...others, ""].join("\n\n")];
    }),
  );
}

function open(): Promise<Edition> {
  const folder = join(root, ".broadsheet/edition");
  return openEdition((path) => readFile(join(folder, path), "utf8").catch(() => undefined));
}

/** Reads everything that the edition names, as the Worker would; which generations it shows. */
async function readEverything(): Promise<{ generations: string[]; articles: number }> {
  const edition = await open();
  const { changes } = await edition.changes(0);
  const slugs = changes.map((change) => change.slug);
  const generations = new Set<string>();
  for (const slug of slugs) {
    const record = await edition.lookUp(slug);
    if (!record || !("slice" in record)) throw new Error(`${slug} is listed and not placed`);
    const article = await edition.article(slug, record.slice);
    const text = article.body.map((block) => block.text).join("\n");
    generations.add(/generation number (\d+)/.exec(text)?.[1] ?? "none");
  }
  const { front, closedSlices } = edition.manifest;
  for (const { list } of (await edition.listing(1)) ?? []) {
    const stored = await edition.list(list);
    if (!stored) throw new Error(`${listPath(list)} is listed and not stored`);
    await edition.window(stored);
    await (await edition.slice(stored, closedSlices))?.articles();
  }
  await edition.window(front);
  for (let number = 1; number <= closedSlices; number++) {
    await (await edition.slice(front, number))?.articles();
  }
  return { generations: [...generations], articles: front.count };
}

/** Starts a build and kills it, with no chance to tidy up, after so many milliseconds. */
function killedBuild(after: number): Promise<boolean> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [join(REPOSITORY, "src/cli/build.ts")], {
      cwd: root,
      stdio: "ignore",
      env: { ...process.env, CI: "", WRANGLER_COMMAND: "" },
    });
    const timer = setTimeout(() => child.kill("SIGKILL"), after);
    child.once("exit", (_code, signal) => {
      clearTimeout(timer);
      done(signal === "SIGKILL");
    });
  });
}

async function digestOfLedger(): Promise<string> {
  const text = await readFile(join(root, "articles/ledger.json"), "utf8");
  return createHash("sha256").update(text).digest("hex");
}

describe("a build that is killed", { timeout: 180_000 }, () => {
  it("leaves the old edition or the new one, whole", async () => {
    const start = performance.now();
    expect((await runCommand(root, "build")).code).toBe(0);
    const whole = performance.now() - start;
    let shown = "0";
    let killed = 0;
    for (let generation = 1; generation <= KILLS; generation++) {
      await writeArticles(root, texts(generation));
      // Spread over the whole build, and most densely where it writes.
      const when = whole * (0.3 + 0.75 * Math.sqrt(generation / KILLS) + 0.05 * Math.random());
      if (await killedBuild(when)) killed += 1;
      const { generations, articles } = await readEverything();
      expect(generations).toHaveLength(1);
      expect([shown, `${generation}`]).toContain(generations[0]);
      expect(articles).toBe(TEXTS);
      shown = generations[0] ?? "";
    }
    expect(killed).toBeGreaterThan(0);
  });

  it("is made good by the next one, which forgets no identity", async () => {
    const ids = async (): Promise<string[]> =>
      (await readFile(join(root, "articles/ledger.json"), "utf8")).match(/urn:uuid:[^"]+/g) ?? [];
    const before = (await ids()).sort();
    await writeArticles(root, texts(99));
    await killedBuild(400);
    expect((await runCommand(root, "build")).code).toBe(0);
    expect((await readEverything()).generations).toEqual(["99"]);
    expect((await ids()).sort()).toEqual(before);
    const ledger = await digestOfLedger();
    expect((await runCommand(root, "build")).stdout).toContain("0 edition files written");
    expect(await digestOfLedger()).toBe(ledger);
  });
});
