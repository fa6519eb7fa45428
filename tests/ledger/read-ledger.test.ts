/** What is let in as a ledger, and what is not. */
import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Manuscript } from "../../src/model/article.ts";
import { newLedger, type Ledger } from "../../src/ledger/ledger.ts";
import { printLedger } from "../../src/ledger/file/print-ledger.ts";
import { readLedger } from "../../src/ledger/file/read-ledger.ts";
import { reconcile } from "../../src/ledger/reconcile.ts";
import { defined } from "../defined.ts";
import { makeManuscript, makeText } from "./make-manuscript.ts";

const FILE = "articles/ledger.json";
const SITE = "00000000-0000-4000-8000-000000000001";
const sources = (from: number, to: number): Manuscript[] =>
  Array.from({ length: to - from }, (_, at) =>
    makeManuscript(`articles/${from + at}.txt`, makeText(`Headline ${from + at}`, from + at)),
  );
const build = (ledger: Ledger, manuscripts: readonly Manuscript[], now: string): Ledger =>
  reconcile({ ledger, manuscripts, now }).ledger;

/** As version 1 was printed, with its digest. */
const FIRST_VERSION = printFirstVersion({
  entries: [
    `{"path":"articles/a.txt","title":"A","id":"urn:uuid:061c04ff-7a75-5976-830f-f091b3487e9a","slug":"a","formerSlugs":["old-a"],"published":"1969-03-12T00:00:00Z","publishedStated":true,"updated":"2026-03-02T09:00:00Z","arrived":"2026-03-02T08:00:00Z","slice":1,"firstRevision":1,"revision":2,"changed":"2026-03-02T09:00:00Z","sourceHash":"${"1".repeat(64)}","contentHash":"${"2".repeat(32)}","sketch":"${"3".repeat(16)}"}`,
  ],
  removed: [
    `{"path":"articles/b.txt","title":"B","id":"urn:uuid:0f5d1b32-da8b-5074-bb56-4abcb27c897e","slug":"b","formerSlugs":[],"published":"2026-03-02T08:00:01Z","publishedStated":false,"updated":"2026-03-02T08:00:01Z","arrived":"2026-03-02T08:00:01Z","slice":1,"revision":3,"changed":"2026-03-03T09:00:00Z","sourceHash":"${"4".repeat(64)}","contentHash":"${"5".repeat(32)}","sketch":"${"6".repeat(16)}","removed":"2026-03-03T09:00:00Z","reason":"deleted"}`,
  ],
});

function printFirstVersion(lines: { entries: string[]; removed: string[] }): string {
  const head = `{\n"version": 1,\n"site": "${SITE}",\n"revision": 3,\n"digest": "`;
  const [entries, removed] = [lines.entries.join(",\n"), lines.removed.join(",\n")];
  const rest = `",\n"entries": [\n${entries}\n],\n"removed": [\n${removed}\n]\n}\n`;
  const digest = createHash("sha256")
    .update(head + rest)
    .digest("hex")
    .slice(0, 32);
  return head + digest + rest;
}

const first = build(newLedger(SITE), sources(0, 40), "2026-03-02T09:00:00Z");
const ledger = build(first, sources(1, 40), "2026-03-03T09:00:00Z");
const text = printLedger(ledger);

describe("a printed ledger", () => {
  it("is JSON, one entry a line, sorted by id, and reads back as it was", () => {
    expect(JSON.parse(text)).toMatchObject({ version: 2, site: SITE, revision: 41 });
    const ids = text.match(/(?<=^\{"id":")[^"]+/gm);
    expect(ids).toHaveLength(40);
    expect(text.split("\n").filter((line) => line.startsWith('{"id"'))).toHaveLength(40);
    expect(ids?.slice(0, 39)).toEqual(ids?.slice(0, 39).toSorted());
    expect(readLedger(text, FILE)).toMatchObject({ ledger, problems: [], byHand: false });
  });

  it("is the same in whatever order the entries come", () => {
    expect(printLedger({ ...ledger, entries: ledger.entries.toReversed() })).toBe(text);
  });

  it("may have other line ends: git writes them on some machines", () => {
    const read = readLedger(text.replaceAll("\n", "\r\n"), FILE);
    expect(read).toMatchObject({ ledger, problems: [], byHand: false });
  });

  it("may be of version 1, and then loses nothing that subscribers know", () => {
    const { ledger: its, ...read } = readLedger(FIRST_VERSION, FILE);
    expect(read).toMatchObject({ problems: [], byHand: false, outdated: true });
    expect(its).toMatchObject({
      ...{ site: SITE, revision: 3, numbered: 3, changed: "2026-03-03T09:00:00Z" },
      entries: [
        {
          ...{ path: "articles/a.txt", title: "A", slug: "a", formerSlugs: ["old-a"] },
          ...{ id: "urn:uuid:061c04ff-7a75-5976-830f-f091b3487e9a", firstRevision: 1, revision: 2 },
          ...{ published: "1969-03-12T00:00:00Z", publishedStated: true, slice: 1 },
          ...{ updated: "2026-03-02T09:00:00Z", arrived: "2026-03-02T08:00:00Z" },
        },
      ],
      // One that does not tell when it admitted an article counts from the last change.
      removed: [
        { slug: "b", firstRevision: 3, reason: "deleted", removed: "2026-03-03T09:00:00Z" },
      ],
    });
    expect(readLedger(printLedger(defined(its)), FILE).ledger).toEqual(its);
  });

  it("holds headlines of any length and script", () => {
    const long = "Hafenbrücke — 港口大桥 🌉 ".repeat(100);
    const entries = ledger.entries.map((entry) => ({ ...entry, title: long + entry.title }));
    const longer = { ...ledger, entries, settings: "0123456789" };
    const printed = printLedger(longer);
    expect(JSON.parse(printed)).toMatchObject({ entries: entries.map(({ title }) => ({ title })) });
    expect(readLedger(printed, FILE)).toMatchObject({ ledger: longer, byHand: false });
  });

  it("may be empty", () => {
    const empty = newLedger(SITE);
    expect(readLedger(printLedger(empty), FILE)).toMatchObject({ ledger: empty, problems: [] });
  });
});

const sameAs = (line: string, change: (line: string) => string) =>
  text.replace(line, `${line}\n${change(line)}`);
const anEntry = text.split("\n").find((line) => line.startsWith('{"id"')) ?? "";
const another = text.split("\n").filter((line) => line.startsWith('{"id"'))[1] ?? "";
const part = (line: string, field: "slug" | "path") =>
  (JSON.parse(line.replace(/,$/, "")) as Readonly<Record<typeof field, string>>)[field];

describe("what is no ledger", () => {
  it.each<[string, string, string, number | undefined]>([
    ["is empty", "", "ledger-damaged", 1],
    ["is cut off", text.slice(0, 2000), "ledger-damaged", text.slice(0, 2000).split("\n").length],
    ["has a comma too few", text.replace("},\n{", "}\n{"), "ledger-damaged", 9],
    ["is of another kind", "[]\n", "ledger-damaged", undefined],
    ["is of a newer version", text.replace('"version": 2', '"version": 3'), "ledger-too-new", 2],
    [
      "has a time that does not exist",
      text.replace(/("arrived":")[^"]+/, "$12026-13-01T00:00:00Z"),
      "ledger-damaged",
      8,
    ],
    ["has a field that nobody knows", text.replace("{", '{"more":1,'), "ledger-damaged", undefined],
    ["has a slug with a slash", text.replace('"slug":"', '"slug":"a/'), "ledger-damaged", 8],
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
      9,
    ],
    [
      "has one slug twice",
      text.replace(`"slug":"${part(another, "slug")}`, `"slug":"${part(anEntry, "slug")}`),
      "duplicate-slug",
      9,
    ],
    [
      "has a slug that another article had",
      text.replace(',"arrived"', `,"formerSlugs":["${part(another, "slug")}"],"arrived"`),
      "duplicate-slug",
      9,
    ],
    [
      "has one source twice",
      text.replace(`"path":"${part(another, "path")}`, `"path":"${part(anEntry, "path")}`),
      "duplicate-path",
      9,
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
  ])("%s is let in, and told apart", (_, edited) => {
    expect(readLedger(edited, FILE)).toMatchObject({ problems: [], byHand: true });
  });
});
