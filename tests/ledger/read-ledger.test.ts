/** What is let in as a ledger, what is not, and what a merge by hand makes of one. */
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Manuscript } from "../../src/model/article.ts";
import { newLedger, type Ledger } from "../../src/ledger/ledger.ts";
import { printLedger } from "../../src/ledger/print-ledger.ts";
import { readLedger } from "../../src/ledger/read-ledger.ts";
import { reconcile } from "../../src/ledger/reconcile.ts";
import { makeManuscript, makeText } from "./make-manuscript.ts";

const FILE = "articles/ledger.json";
const SITE = "00000000-0000-4000-8000-000000000001";
const sources = (from: number, to: number): Manuscript[] =>
  Array.from({ length: to - from }, (_, at) =>
    makeManuscript(`articles/${from + at}.txt`, makeText(`Headline ${from + at}`, from + at)),
  );
const build = (ledger: Ledger, manuscripts: readonly Manuscript[], now: string): Ledger =>
  reconcile({ ledger, manuscripts, now }).ledger;

const first = build(newLedger(SITE), sources(0, 40), "2026-03-02T09:00:00Z");
const ledger = build(first, sources(1, 40), "2026-03-03T09:00:00Z");
const text = printLedger(ledger);

describe("a printed ledger", () => {
  it("is JSON, one entry a line, sorted by id, and reads back as it was", () => {
    expect(JSON.parse(text)).toMatchObject({ version: 1, site: SITE, revision: 41 });
    const ids = text.match(/urn:uuid:[^"]+/g);
    expect(ids).toHaveLength(40);
    expect(text.split("\n").filter((line) => line.startsWith('{"path"'))).toHaveLength(40);
    expect(ids?.slice(0, 39)).toEqual(ids?.slice(0, 39).toSorted());
    expect(readLedger(text, FILE)).toEqual({ ledger, problems: [] });
  });

  it("is the same in whatever order the entries come", () => {
    expect(printLedger({ ...ledger, entries: ledger.entries.toReversed() })).toBe(text);
  });

  it("may have other line ends: git writes them on some machines", () => {
    expect(readLedger(text.replaceAll("\n", "\r\n"), FILE)).toEqual({ ledger, problems: [] });
  });

  it("may be of a time when no first revisions were kept: then the last is the first", () => {
    const undigested = text.replace(/"firstRevision":\d+,/g, "").replace(/(?<="digest": ")\w+/, "");
    const digest = createHash("sha256").update(undigested).digest("hex").slice(0, 32);
    const older = undigested.replace(/(?<="digest": ")/, digest);
    const { ledger: its, problems } = readLedger(older, FILE);
    expect(problems).toEqual([]);
    const read = its?.entries ?? [];
    expect(read).toHaveLength(39);
    const revisions = new Map(ledger.entries.map(({ id, revision }) => [id, revision]));
    for (const { id, firstRevision } of read) expect(firstRevision).toBe(revisions.get(id));
  });

  it("may be empty", () => {
    const empty = newLedger(SITE);
    expect(readLedger(printLedger(empty), FILE)).toEqual({ ledger: empty, problems: [] });
  });
});

const sameAs = (line: string, change: (line: string) => string) =>
  text.replace(line, `${line}\n${change(line)}`);
const anEntry = text.split("\n").find((line) => line.startsWith('{"path"')) ?? "";
const another = text.split("\n").filter((line) => line.startsWith('{"path"'))[1] ?? "";
const part = (line: string, field: "slug" | "path") =>
  (JSON.parse(line.replace(/,$/, "")) as Readonly<Record<typeof field, string>>)[field];

describe("a ledger that is none", () => {
  it.each<[string, string, string, number | undefined]>([
    ["is empty", "", "ledger-damaged", 1],
    ["is cut off", text.slice(0, 2000), "ledger-damaged", text.slice(0, 2000).split("\n").length],
    ["has a comma too few", text.replace("},\n{", "}\n{"), "ledger-damaged", 8],
    ["is of another kind", "[]\n", "ledger-damaged", undefined],
    ["is of a newer version", text.replace('"version": 1', '"version": 2'), "ledger-too-new", 2],
    [
      "has a time that does not exist",
      text.replace(/("arrived":")[^"]+/, "$12026-13-01T00:00:00Z"),
      "ledger-damaged",
      7,
    ],
    ["has a field that nobody knows", text.replace("{", '{"more":1,'), "ledger-damaged", undefined],
    ["has a slug with a slash", text.replace('"slug":"', '"slug":"a/'), "ledger-damaged", 7],
    [
      "has the marks of a merge conflict",
      text.replace('"revision"', '<<<<<<< HEAD\n"revision"'),
      "ledger-conflict",
      4,
    ],
    [
      "has one id twice",
      sameAs(anEntry, (line) => line.replace(/"path":"[^"]+/, '"path":"articles/other.txt')),
      "duplicate-id",
      8,
    ],
    [
      "has one slug twice",
      text.replace(`"slug":"${part(another, "slug")}`, `"slug":"${part(anEntry, "slug")}`),
      "duplicate-slug",
      8,
    ],
    [
      "has a slug that another article had",
      text.replace('"formerSlugs":[]', `"formerSlugs":["${part(another, "slug")}"]`),
      "duplicate-slug",
      8,
    ],
    [
      "has one source twice",
      text.replace(`"path":"${part(another, "path")}`, `"path":"${part(anEntry, "path")}`),
      "duplicate-path",
      8,
    ],
    [
      "misses a slice",
      printLedger({
        ...ledger,
        entries: ledger.entries.filter(({ slice }) => slice > 1),
        removed: ledger.removed.filter(({ slice }) => slice > 1),
      }),
      "missing-slice",
      undefined,
    ],
  ])("because it %s is an error with a line and a way out", (_, damaged, rule, line) => {
    const read = readLedger(damaged, FILE);
    expect(read.ledger).toBeUndefined();
    expect(read.problems[0]).toMatchObject({ file: FILE, severity: "error", rule });
    expect(read.problems[0]?.line).toBe(line);
    expect(read.problems[0]?.hint).toBeTruthy();
  });
});

describe("a ledger that something other than the build wrote", () => {
  it.each<[string, string]>([
    ["with a line edited", text.replace('"title":"Headline 7"', '"title":"Headline seven"')],
    ["without its digest", text.replace(/"digest".*\n/, "")],
    ["with another digest", text.replace(/"digest": "../, '"digest": "00')],
    ["in another layout", JSON.stringify(JSON.parse(text), null, 2)],
  ])("%s gets new revisions, above all that were given", (_, edited) => {
    const read = readLedger(edited, FILE);
    expect(read.problems).toMatchObject([{ severity: "warning", rule: "ledger-renumbered" }]);
    const all = [...(read.ledger?.entries ?? []), ...(read.ledger?.removed ?? [])];
    expect(all).toHaveLength(40);
    for (const { revision } of all) expect(revision).toBeGreaterThan(ledger.revision);
    expect(new Set(all.map(({ revision }) => revision)).size).toBe(40);
    expect(read.ledger?.revision).toBe(Math.max(...all.map(({ revision }) => revision)));
  });
});

describe("two branches that each publish an article", () => {
  const ours = build(ledger, [...sources(1, 40), ...sources(50, 51)], "2026-03-04T09:00:00Z");
  const theirs = build(ledger, [...sources(1, 40), ...sources(60, 61)], "2026-03-04T10:00:00Z");

  it("conflict in git in the header alone, and with either header nothing is missed", async () => {
    const merged = await mergeWithGit(printLedger(ours), text, printLedger(theirs));
    expect(merged.match(/^<{7}/gm)).toHaveLength(1);
    expect(readLedger(merged, FILE).problems).toMatchObject([{ rule: "ledger-conflict" }]);
    const resolved = merged.replace(/<{7}.*\n([^]*?)={7}\n[^]*?>{7}.*\n/, "$1");
    const read = readLedger(resolved, FILE);
    expect(read.problems).toMatchObject([{ rule: "ledger-renumbered" }]);
    const entries = read.ledger?.entries ?? [];
    expect(entries).toHaveLength(41);
    expect(entries.every(({ revision }) => revision > ours.revision)).toBe(true);
    // Whoever polled either branch knows up to 43, and had never heard of the other's articles.
    for (const { revision, firstRevision } of entries) expect(firstRevision).toBe(revision);
  });

  it("agree on the id when it is the same text", () => {
    const once = build(ledger, [...sources(1, 40), ...sources(60, 61)], "2026-03-05T09:00:00Z");
    const id = (of: Ledger) => of.entries.find(({ title }) => title === "Headline 60")?.id;
    expect(id(once)).toBe(id(theirs));
  });

  it("with one headline have one slug, which a person must change in one of the two", () => {
    const titled = (at: number) =>
      makeManuscript(`articles/${at}.txt`, makeText("One headline", at));
    const a = build(ledger, [...sources(1, 40), titled(50)], "2026-03-04T09:00:00Z");
    const b = build(ledger, [...sources(1, 40), titled(60)], "2026-03-04T09:00:00Z");
    const mine = b.entries.filter(({ title }) => title === "One headline");
    const read = readLedger(printLedger({ ...a, entries: [...a.entries, ...mine] }), FILE);
    expect(read.problems).toMatchObject([{ rule: "duplicate-slug", severity: "error" }]);
  });
});

async function mergeWithGit(ours: string, base: string, theirs: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "broadsheet-merge-"));
  try {
    const files = { ours, base, theirs };
    for (const [name, content] of Object.entries(files)) {
      await writeFile(join(folder, name), content);
    }
    await new Promise((done) => {
      // Exits with the number of conflicts.
      execFile("git", ["merge-file", "ours", "base", "theirs"], { cwd: folder }, done);
    });
    return await readFile(join(folder, "ours"), "utf8");
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
