/** What `npm run plan` tells before a deploy. */
import { execFileSync } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { makePlan, type Plan, type PlanOptions } from "../../src/build/plan.ts";
import { formatProblem } from "../../src/model/problem.ts";
import { makeText } from "../ledger/make-manuscript.ts";
import { copyBuilt } from "../copy-built.ts";
import { buildHere } from "../build/build-here.ts";
import { parseHere } from "../build/parse-here.ts";
import { runCommand, writeArticles, type Articles } from "../serve-project.ts";

const text = (title: string, seed: number) =>
  makeText(title, seed)
    .split("\n")
    .map((line) => `${line}.`)
    .join("\n\n");
const HARBOUR = text("Harbour bridge opens after long repairs", 1);
const MARKET = text("Market hall closes for the winter", 2);

const cleanUps: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0)) await cleanUp();
});

/** A project that is built and committed. */
async function committed(articles: Articles): Promise<string> {
  const root = await copyBuilt(articles);
  cleanUps.push(() => rm(root, { recursive: true, force: true }));
  git(root, "init", "--quiet");
  commit(root);
  return root;
}

function git(root: string, ...args: string[]): void {
  execFileSync("git", ["-c", "user.name=Jane Doe", "-c", "user.email=jane@example.com", ...args], {
    cwd: root,
  });
}

function commit(root: string): void {
  git(root, "add", "articles");
  git(root, "commit", "--quiet", "--no-gpg-sign", "--message", "state");
}

type Planned = Pick<Plan, "effects" | "held" | "hazards">;

const shown = ({ effects, held, hazards }: Planned) => ({
  effects: effects.map(({ kind, path }) => `${kind} ${path}`),
  held,
  hazards: hazards.map(({ rule, file }) => `${rule} ${file}`),
});

async function plan(root: string, against: PlanOptions["against"] = { revision: "HEAD" }) {
  const now = `${new Date().toISOString().slice(0, 19)}Z`;
  const planned = await makePlan({ root, now, against, mostUpdated: 0.2, threads: parseHere });
  if ("unreadable" in planned) throw new Error(planned.unreadable.map(formatProblem).join("\n"));
  return shown(planned);
}

describe("against HEAD", () => {
  it("tells what is new, updated, renamed and removed, and writes nothing", async () => {
    const root = await committed({
      "edited.txt": HARBOUR,
      "renamed.txt": MARKET,
      "removed.txt": text("School wins a prize", 3),
    });
    const before = await readFile(join(root, "articles/ledger.json"), "utf8");
    await writeArticles(root, {
      "edited.txt": `${HARBOUR}\n\nThe ferries stop running at the end of the month, the port said.`,
      "new.txt": text("A new library for the village", 4),
    });
    await rename(join(root, "articles/renamed.txt"), join(root, "articles/moved.txt"));
    await rm(join(root, "articles/removed.txt"));
    const planned = await plan(root);
    expect(planned).toEqual({
      effects: [
        "new articles/new.txt",
        "updated articles/edited.txt",
        "renamed articles/moved.txt",
        "removed articles/removed.txt",
      ],
      held: [],
      hazards: [],
    });
    expect(await readFile(join(root, "articles/ledger.json"), "utf8")).toBe(before);
  });

  it("warns of what the build warns of: lists with one address, and links to what is not public", async () => {
    const root = await committed({ "harbour.txt": HARBOUR });
    await writeArticles(root, {
      "a.md": "---\ntags: [C, C++]\n---\nSee [the draft](draft.md).",
      "draft.md": "---\ndraft: true\n---\nNot yet.",
    });
    const now = `${new Date().toISOString().slice(0, 19)}Z`;
    const against = { revision: "HEAD" };
    const planned = await makePlan({ root, now, against, mostUpdated: 0.2, threads: parseHere });
    const rules = "problems" in planned ? planned.problems.map(({ rule }) => rule) : [];
    expect(rules).toEqual(expect.arrayContaining(["list-collision", "link-not-public"]));
  });

  it("has the totals on the last line, without colours when NO_COLOR is set", async () => {
    const root = await committed({ "harbour.txt": HARBOUR });
    await writeArticles(root, { "market.txt": MARKET });
    const { code, stdout } = await runCommand(root, "plan");
    expect(code).toBe(0);
    expect(stdout).toContain("articles/market.txt: Market hall closes for the winter");
    expect(stdout.trimEnd().split("\n").at(-1)).toMatch(/^1 new, 0 updated, .*, 0 hazards$/);
    expect(stdout).not.toContain("\u001b");
  });

  it("or another revision tells what a build has minted since", async () => {
    const root = await committed({ "harbour.txt": HARBOUR });
    await writeArticles(root, { "market.txt": MARKET });
    await buildHere(root);
    commit(root);
    expect(await plan(root)).toEqual({ effects: [], held: [], hazards: [] });
    const { stdout } = await runCommand(root, "plan", ["--json", "--base", "HEAD~1"]);
    expect(shown(JSON.parse(stdout) as Planned).effects).toEqual(["new articles/market.txt"]);
  });
});

describe("with a hazard", () => {
  it("exits with 1 and names it: here a text that is there twice; a lost ledger is found again", async () => {
    const root = await committed({ "harbour.txt": HARBOUR });
    await rm(join(root, "articles/ledger.json"));
    await writeArticles(root, { "market.txt": MARKET, "same.txt": MARKET });
    const { code, stdout } = await runCommand(root, "plan", ["--json"]);
    expect(shown(JSON.parse(stdout) as Planned).hazards).toEqual([
      "duplicate-text articles/same.txt",
    ]);
    expect(code).toBe(1);
  });

  it("prints it with the file's own name, whatever words are in that", async () => {
    const root = await committed({ "error.txt": HARBOUR });
    await writeArticles(root, { "error-2.txt": HARBOUR });
    const { stdout } = await runCommand(root, "plan");
    expect(stdout).toContain("articles/error-2.txt: hazard: has the same text as");
  });
});

describe("against a running site", () => {
  it("is compared through the pages of /changes.json", async () => {
    const root = await committed({ "harbour.txt": HARBOUR, "market.txt": MARKET });
    const ledger = JSON.parse(await readFile(join(root, "articles/ledger.json"), "utf8")) as {
      entries: { id: string; slug: string; title: string; updated: string }[];
    };
    const [one, two] = ledger.entries;
    const item = (entry: typeof one) => ({
      state: "new",
      revision: 1,
      id: entry?.id,
      title: entry?.title,
      updated: entry?.updated,
      url: `https://news.example.com/articles/${entry?.slug ?? ""}`,
    });
    const lost = { ...item(two), id: "urn:uuid:11111111-1111-5111-8111-111111111111" };
    const live = await answer({
      "/changes.json?since=0": {
        revision: 2,
        items: [item(one)],
        next: "https://news.example.com/changes.json?since=1",
      },
      "/changes.json?since=1": { revision: 2, items: [lost] },
    });
    const planned = await plan(root, { site: live });
    expect(planned.effects).toEqual([expect.stringMatching(/^resurrected /)]);
    expect(planned.hazards).toEqual([expect.stringMatching(/^id-changed /)]);
  });

  it("that does not answer gives exit code 3, as does a revision that does not exist", async () => {
    const root = await committed({ "harbour.txt": HARBOUR });
    const gone = await answer({});
    expect((await runCommand(root, "plan", ["--live", gone])).code).toBe(3);
    expect((await runCommand(root, "plan", ["--base", "nowhere"])).code).toBe(3);
    expect((await runCommand(root, "plan", ["--bogus"])).code).toBe(2);
  });
});

/** A site that answers with the given JSON; returns its address. */
async function answer(pages: Readonly<Record<string, unknown>>): Promise<string> {
  const server = createServer((request, response) => {
    const page = pages[request.url ?? ""];
    response.statusCode = page === undefined ? 404 : 200;
    response.end(JSON.stringify(page ?? {}));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  cleanUps.push(() => {
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
