/** What a build does to identity, case by case. */
import { describe, expect, it } from "vitest";
import type { Manuscript } from "../../src/model/article.ts";
import { newLedger, type Ledger } from "../../src/ledger/ledger.ts";
import { printLedger } from "../../src/ledger/file/print-ledger.ts";
import { readLedger } from "../../src/ledger/file/read-ledger.ts";
import { reconcile } from "../../src/ledger/reconcile.ts";
import type { Reconciliation } from "../../src/ledger/reconciliation.ts";
import { makeManuscript, makeText } from "./make-manuscript.ts";

const SITE = "00000000-0000-4000-8000-000000000001";
const MONDAY = "2026-03-02T09:00:00Z";
const TUESDAY = "2026-03-03T09:00:00Z";

const harbour = makeText("Harbour reopens", 1);
const market = makeText("Market hall closes", 2);
const school = makeText("School wins prize", 3);

function start(...manuscripts: Manuscript[]): Reconciliation {
  return reconcile({ ledger: newLedger(SITE), manuscripts, now: MONDAY });
}

function again(ledger: Ledger, ...manuscripts: Manuscript[]): Reconciliation {
  return reconcile({ ledger, manuscripts, now: TUESDAY });
}

function only<T>(list: readonly T[]): T {
  const [first, ...rest] = list;
  if (first === undefined || rest.length > 0) throw new Error(`${list.length} instead of one`);
  return first;
}

const kinds = (result: Reconciliation) => result.changes.map(({ kind }) => kind);
const rules = (result: Reconciliation) => result.problems.map(({ rule }) => rule);

describe("an article that arrives", () => {
  it("is dated by its last change where it states no other time, and keeps that date", () => {
    const dated = { published: "2023-03-12T23:07:00Z", publishedStated: true };
    const first = start(
      makeManuscript("articles/a.txt", harbour, { updated: "2023-03-12T23:07:00Z" }),
    );
    expect(only(first.articles)).toMatchObject(dated);
    const changed = makeManuscript("articles/a.txt", `${harbour}\nMore is known now.`, {
      updated: "2023-03-14T08:00:00Z",
    });
    expect(only(again(first.ledger, changed).articles)).toMatchObject({
      ...dated,
      updated: "2023-03-14T08:00:00Z",
    });
  });

  it("gets an id that depends on the site and the text alone", () => {
    const a = only(start(makeManuscript("articles/a.txt", harbour)).articles);
    const b = only(start(makeManuscript("articles/b.txt", harbour, { tags: ["x"] })).articles);
    expect(a.id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab]/);
    expect(b.id).toBe(a.id);
    const other = reconcile({
      ledger: newLedger("00000000-0000-4000-8000-000000000002"),
      manuscripts: [makeManuscript("articles/a.txt", harbour)],
      now: MONDAY,
    });
    expect(only(other.articles).id).not.toBe(a.id);
  });

  it("is dated with the time it was first seen when it states none", () => {
    const article = only(start(makeManuscript("articles/a.txt", harbour)).articles);
    expect(article).toMatchObject({ published: MONDAY, publishedStated: false, updated: MONDAY });
  });

  it("is dated with what it states, in UTC", () => {
    const published = "2024-03-12T00:30:00+01:00";
    const article = only(start(makeManuscript("articles/a.txt", harbour, { published })).articles);
    expect(article).toMatchObject({
      published: "2024-03-11T23:30:00Z",
      publishedStated: true,
      updated: "2024-03-11T23:30:00Z",
      arrived: MONDAY,
    });
  });

  it("together with others gets a second of its own, by stated date and then by path", () => {
    const result = start(
      makeManuscript("articles/b.txt", harbour),
      makeManuscript("articles/c.txt", market, { published: "2020-01-01T00:00:00Z" }),
      makeManuscript("articles/a.txt", school),
    );
    expect(result.articles.map(({ title, arrived }) => [title, arrived])).toEqual([
      ["Harbour reopens", "2026-03-02T09:00:00Z"],
      ["School wins prize", "2026-03-02T08:59:59Z"],
      ["Market hall closes", "2026-03-02T08:59:58Z"],
    ]);
  });

  it("stands before all that came earlier, however old its date and whatever the clock says", () => {
    const first = start(makeManuscript("articles/a.txt", harbour));
    const result = reconcile({
      ledger: first.ledger,
      manuscripts: [
        makeManuscript("articles/a.txt", harbour),
        makeManuscript("articles/b.txt", market, { published: "1999-01-01T00:00:00Z" }),
      ],
      now: "2026-03-01T00:00:00Z",
    });
    expect(result.articles.map(({ title }) => title)).toEqual([
      "Market hall closes",
      "Harbour reopens",
    ]);
  });
});

describe("a build without changes", () => {
  it("gives the very same ledger", () => {
    const a = makeManuscript("articles/a.txt", harbour, { slug: "port", aliases: ["old"] });
    const first = start(a);
    const second = again(first.ledger, a);
    expect(second.ledger).toBe(first.ledger);
    expect(second.changes).toEqual([]);
    expect(second.articles).toEqual(first.articles);
  });

  it("gives the same bytes after printing and reading", () => {
    const a = makeManuscript("articles/a.txt", harbour);
    const b = makeManuscript("articles/b.txt", market);
    const { ledger } = again(start(a, b).ledger, b);
    const text = printLedger(ledger);
    const read = readLedger(text, "articles/ledger.json");
    expect(read).toMatchObject({ ledger, problems: [], byHand: false, outdated: false });
    expect(printLedger(again(ledger, b).ledger)).toBe(text);
  });
});

describe("an article that changes", () => {
  const before = makeManuscript("articles/a.txt", harbour);
  const first = start(before);
  const old = only(first.articles);

  it.each<[string, Manuscript, string[], boolean]>([
    [
      "moves updated when source and content changed",
      makeManuscript("articles/a.txt", `${harbour}\nOne more paragraph.`),
      ["updated"],
      true,
    ],
    [
      "keeps updated when only the parser changed",
      makeManuscript("articles/a.txt", harbour, { parser: 2 }),
      ["reparsed"],
      false,
    ],
    [
      "keeps updated when only bytes changed that nobody sees",
      { ...before, sourceHash: "0".repeat(64) },
      ["touched"],
      false,
    ],
    [
      "keeps updated when the file is renamed",
      makeManuscript("articles/z.txt", harbour),
      ["renamed"],
      false,
    ],
    [
      "keeps id and slug when it gets another headline",
      makeManuscript("articles/a.txt", harbour.replace("Harbour reopens", "Port in use again")),
      ["updated"],
      true,
    ],
    [
      "keeps id and slug when it is renamed and edited",
      makeManuscript("articles/z.txt", `${harbour}\nOne more paragraph.`),
      ["renamed", "updated"],
      true,
    ],
    [
      "keeps id and slug when it is rewritten in place, and says that it is the same",
      makeManuscript("articles/a.txt", makeText("Quite another text", 9), { identity: "same" }),
      ["updated"],
      true,
    ],
  ])("%s", (_, after, expected, moves) => {
    const result = again(first.ledger, after);
    const article = only(result.articles);
    expect(kinds(result)).toEqual(expected);
    expect(article).toMatchObject({
      id: old.id,
      slug: old.slug,
      published: old.published,
      arrived: old.arrived,
      slice: old.slice,
      updated: moves ? TUESDAY : old.updated,
      revision: 2,
    });
    expect(result.ledger.revision).toBe(2);
  });

  it("is never said to have changed before its last change, whatever the clock says", () => {
    const edited = makeManuscript("articles/a.txt", `${harbour}\nAn edit.`);
    const second = again(first.ledger, edited);
    const third = reconcile({
      ledger: second.ledger,
      manuscripts: [before],
      now: "2026-03-01T00:00:00Z",
    });
    expect(third.lastChanged).toBe("2026-03-03T09:00:01Z");
    expect(only(third.ledger.entries).updated > TUESDAY).toBe(true);
  });

  it("follows a date that is stated later", () => {
    const dated = makeManuscript("articles/a.txt", harbour, { published: "2025-05-05T05:05:05Z" });
    const result = again(first.ledger, dated);
    expect(kinds(result)).toEqual(["updated", "redated"]);
    expect(only(result.articles)).toMatchObject({
      published: "2025-05-05T05:05:05Z",
      publishedStated: true,
    });
  });
});

describe("an article that goes", () => {
  const a = makeManuscript("articles/a.txt", harbour);
  const b = makeManuscript("articles/b.txt", market);
  const first = start(a, b);
  const without = again(first.ledger, b);

  it("is remembered as removed", () => {
    expect(kinds(without)).toEqual(["removed"]);
    expect(only(without.removed)).toMatchObject({
      path: "articles/a.txt",
      slug: "harbour-reopens",
      removed: TUESDAY,
      reason: "deleted",
      revision: 3,
    });
    expect(without.articles).toHaveLength(1);
  });

  it("comes back with its old identity, also under another name", () => {
    const back = again(without.ledger, b, makeManuscript("articles/new.txt", harbour));
    const returned = back.articles.find(({ title }) => title === a.title);
    const before = first.articles.find(({ title }) => title === a.title);
    expect(kinds(back)).toEqual(["returned", "renamed"]);
    const times = { returned: back.lastChanged };
    expect(returned).toEqual({ ...before, revision: 4, gaps: [3, 4], ...times });
    expect(back.removed).toEqual([]);
  });

  it("comes back to a section, of which the feed's date must not go back either", () => {
    const within = (section: string) => ({ ...a, section });
    const moved = again(start(within("Harbour")).ledger, within("Port"));
    expect(only(moved.ledger.entries)).not.toHaveProperty("returned");
    const back = again(moved.ledger, within("Harbour"));
    expect(only(back.ledger.entries)).toMatchObject({ returned: back.lastChanged });
  });

  it("comes back with its old identity under another name with a typo mended", () => {
    const mended = harbour.replace("small", "smaller");
    const back = again(without.ledger, b, makeManuscript("articles/new.txt", mended));
    expect(kinds(back)).toEqual(["returned", "renamed", "updated"]);
  });

  it("does not come back as a text that is somewhat alike under another headline", () => {
    const words = harbour.replace("Harbour reopens", "Market closes").split(" ");
    const alike = words.map((word, at) => (at % 15 === 7 ? `${word}x` : word)).join(" ");
    const back = again(without.ledger, b, makeManuscript("articles/new.txt", alike));
    expect(kinds(back)).toEqual(["new"]);
  });

  it("stays when its source could not be parsed", () => {
    const result = reconcile({
      ledger: first.ledger,
      manuscripts: [b],
      unreadable: ["articles/a.txt"],
      now: TUESDAY,
    });
    expect(result.ledger).toBe(first.ledger);
    expect(result.removed).toEqual([]);
  });

  it("is withdrawn by a draft, and returns by any text in that file", () => {
    const draft = again(
      first.ledger,
      { ...a, withheld: "draft: true", sourceHash: "1".repeat(64) },
      b,
    );
    expect(only(draft.removed).reason).toBe("draft");
    expect(draft.held).toEqual([{ path: "articles/a.txt", reason: "draft", why: "draft: true" }]);
    const rewritten = makeManuscript("articles/a.txt", makeText("Rewritten", 8));
    const back = again(draft.ledger, rewritten, b);
    expect(back.articles.find(({ title }) => title === "Rewritten")?.slug).toBe("harbour-reopens");
  });
});

describe("a source that is held", () => {
  it.each<[string, Manuscript, object]>([
    [
      "because it is a draft",
      makeManuscript("articles/a.txt", harbour, { withheld: "draft: true" }),
      { path: "articles/a.txt", reason: "draft", why: "draft: true" },
    ],
    [
      "until the date that its front matter states",
      makeManuscript("articles/a.txt", harbour, { published: "2026-03-03T12:00:00+02:00" }),
      { path: "articles/a.txt", reason: "future", until: "2026-03-03T10:00:00Z" },
    ],
  ])("%s is not minted", (_, manuscript, held) => {
    const result = start(manuscript);
    expect(result.held).toEqual([held]);
    expect(result.articles).toEqual([]);
    expect(result.ledger.revision).toBe(0);
  });

  it("is published by the first build after its date, under that date", () => {
    const a = makeManuscript("articles/a.txt", harbour, { published: "2026-03-03T08:00:00Z" });
    const result = again(start(a).ledger, a);
    expect(only(result.articles)).toMatchObject({
      published: "2026-03-03T08:00:00Z",
      arrived: TUESDAY,
    });
  });

  it("is not held for a future date that stands in the text", () => {
    const published = { at: "2030-01-01T00:00:00Z", zoneAssumed: true, by: "text" as const };
    const result = start(makeManuscript("articles/a.txt", harbour, { published }));
    expect(only(result.articles)).toMatchObject({ published: MONDAY, publishedStated: false });
    expect(rules(result)).toEqual(["future-date"]);
  });

  it("is not held when it is published already", () => {
    const a = makeManuscript("articles/a.txt", harbour);
    const dated = makeManuscript("articles/a.txt", harbour, { published: "2062-01-01T00:00:00Z" });
    const result = again(start(a).ledger, dated);
    expect(only(result.articles).published).toBe(MONDAY);
    expect(rules(result)).toEqual(["future-date"]);
  });
});

describe("a source with the very bytes of before", () => {
  it("is given the slug that it asks for, whatever became of it in the ledger", () => {
    const a = makeManuscript("articles/a.txt", harbour, { slug: "port" });
    const { ledger } = start(a);
    const entries = ledger.entries.map((entry) => ({ ...entry, slug: "by-hand" }));
    const entry = only(again({ ...ledger, entries }, a).ledger.entries);
    expect(entry).toMatchObject({ slug: "port", formerSlugs: ["by-hand"] });
  });

  it("is told of again when it states a date to come", () => {
    const { ledger } = start(makeManuscript("articles/a.txt", harbour));
    const dated = makeManuscript("articles/a.txt", harbour, { published: "2062-01-01T00:00:00Z" });
    const { ledger: next } = again(ledger, dated);
    expect(rules(again(next, dated))).toEqual(["future-date"]);
  });
});

describe("two sources", () => {
  it("with one text are an error that names both", () => {
    const result = start(
      makeManuscript("articles/a.txt", harbour),
      makeManuscript("articles/b.txt", harbour, { tags: ["x"] }),
    );
    const problem = only(result.problems);
    expect(problem).toMatchObject({
      file: "articles/b.txt",
      severity: "error",
      rule: "duplicate-text",
    });
    expect(problem.message).toContain("articles/a.txt");
  });

  it("that could both be a renamed and edited one are an error that names the candidates", () => {
    const first = start(makeManuscript("articles/a.txt", harbour));
    const result = again(
      first.ledger,
      makeManuscript("articles/b.txt", `${harbour}\nA line.`),
      makeManuscript("articles/c.txt", `${harbour}\nOther words.`),
    );
    const problem = result.problems.find(({ rule }) => rule === "ambiguous-rename");
    expect(problem?.severity).toBe("error");
    for (const path of ["articles/a.txt", "articles/b.txt", "articles/c.txt"]) {
      expect(problem?.message).toContain(path);
    }
  });

  it("that swap their names swap nothing else", () => {
    const first = start(
      makeManuscript("articles/a.txt", harbour),
      makeManuscript("articles/b.txt", market),
    );
    const result = again(
      first.ledger,
      makeManuscript("articles/b.txt", harbour),
      makeManuscript("articles/a.txt", market),
    );
    expect(kinds(result)).toEqual(["renamed", "renamed"]);
    expect(result.articles.map(({ id, title }) => [id, title])).toEqual(
      first.articles.map(({ id, title }) => [id, title]),
    );
  });

  it("of which one is the other's first text are two articles", () => {
    const edited = makeManuscript("articles/a.txt", makeText("All new", 4));
    const second = again(start(makeManuscript("articles/a.txt", harbour)).ledger, edited);
    const result = again(second.ledger, edited, makeManuscript("articles/b.txt", harbour));
    expect(new Set(result.articles.map(({ id }) => id)).size).toBe(2);
    expect(rules(result)).toEqual(["text-once-published"]);
  });

  it("of which one is a draft copy of the other leave it its identity", () => {
    const first = start(makeManuscript("articles/a.txt", harbour));
    const result = again(
      first.ledger,
      makeManuscript("articles/a.txt", `${harbour}\nAn edit.`),
      makeManuscript("articles/a-draft.txt", harbour, { withheld: "draft: true" }),
    );
    expect(kinds(result)).toEqual(["updated"]);
    expect(result.held).toEqual([
      { path: "articles/a-draft.txt", reason: "draft", why: "draft: true" },
    ]);
  });
});

describe("a source that is back as it was", () => {
  const edited = makeManuscript("articles/a.txt", `${harbour}\nAn edit.`);
  const rewritten = makeManuscript("articles/a.txt", market, { identity: "same" });
  const first = start(makeManuscript("articles/a.txt", harbour));
  const { ledger } = again(again(first.ledger, edited).ledger, rewritten);
  const id = only(first.articles).id;

  it("is its article again, also after a removal", () => {
    expect(only(again(ledger, edited).articles).id).toBe(id);
    const back = again(readBack(again(ledger).ledger), { ...edited, path: "articles/b.txt" });
    expect(only(back.articles).id).toBe(id);
  });

  it("is another article beside what became of it", () => {
    const next = makeManuscript("articles/a.txt", `${market}\nAn edit.`);
    const copy = { ...edited, path: "articles/b.txt" };
    const { articles } = again(ledger, next, copy);
    expect(articles.find(({ title }) => title === "Market hall closes")?.id).toBe(id);
    expect(articles).toHaveLength(2);
  });
});

function readBack(ledger: Ledger): Ledger {
  return only([readLedger(printLedger(ledger), "articles/ledger.json").ledger ?? []].flat());
}
