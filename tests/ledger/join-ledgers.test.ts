/** What is known of a publication's past beside the ledger that was checked out. */
import { expect, it } from "vitest";
import { joinLedgers } from "../../src/ledger/join/join-ledgers.ts";
import { newLedger, type Ledger } from "../../src/ledger/ledger.ts";
import type { Manuscript } from "../../src/model/article.ts";
import { reconcile } from "../../src/ledger/reconcile.ts";
import { makeManuscript, makeText } from "./make-manuscript.ts";

const SITE = "00000000-0000-4000-8000-000000000001";

it("finds a source that is back with an old ledger, however much it was edited since", () => {
  const first = makeManuscript("articles/a.txt", makeText("The harbour reopens", 1));
  const edited = makeManuscript("articles/a.txt", `${first.text} An edit.`);
  const rewritten = makeManuscript("articles/b.txt", makeText("Ships are back", 2), {
    identity: "same",
  });
  const states = [newLedger(SITE)];
  for (const [day, manuscripts] of [[first], [edited], [rewritten], []].entries()) {
    const ledger = states.at(-1) ?? newLedger(SITE);
    const path = manuscripts[0]?.path ?? "";
    // Rewritten under another name, it is the same to nobody but its publisher.
    const entries = ledger.entries.map((entry) => ({ ...entry, path }));
    const now = `2026-03-0${day + 1}T09:00:00Z`;
    states.push(reconcile({ ledger: { ...ledger, entries }, manuscripts, now }).ledger);
  }
  const [, , checkedOut = newLedger(SITE), , last = newLedger(SITE)] = states;
  expect(last.removed).toHaveLength(1);
  const { ledger } = joinLedgers(checkedOut, [{ ledger: last, head: "0123456789" }]);
  const now = "2026-03-05T09:00:00Z";
  const next = reconcile({ ledger, manuscripts: [edited], now }).ledger;
  expect(next.entries.map(({ id }) => id)).toEqual(last.removed.map(({ id }) => id));
});

it("keeps every whole path and permalink that any of the ledgers knows, each with one article", () => {
  const at = "2026-03-01T09:00:00Z";
  const manuscripts = ["a", "b"].map((name, n) =>
    makeManuscript(`articles/${name}.txt`, makeText(`Story ${name}`, n + 1)),
  );
  const { ledger } = reconcile({ ledger: newLedger(SITE), manuscripts, now: at });
  const [first, second] = ledger.entries;
  if (!first || !second) throw new Error("two articles");
  const older = {
    ...ledger,
    entries: [{ ...first, permalink: "/p3/", paths: ["/p1/", "/p2/"] }, second],
  };
  const newer = {
    ...ledger,
    revision: ledger.revision + 1,
    entries: [
      { ...first, revision: ledger.revision + 1, paths: ["/p1/"] },
      { ...second, paths: ["/p2/"] },
    ],
  };
  const { ledger: joined } = joinLedgers(newer, [{ ledger: older, head: "0123456789" }]);
  const paths = joined.entries.flatMap(({ permalink, paths: all = [] }) =>
    [permalink ?? [], all].flat(),
  );
  expect(paths.toSorted()).toEqual(["/p1/", "/p2/", "/p3/"]);
});

it("keeps the time at which an article came back for those who saw it go", () => {
  const a = makeManuscript("articles/a.txt", makeText("The harbour reopens", 1));
  const b = makeManuscript("articles/b.txt", makeText("Ships are back", 2));
  const build = (ledger: Ledger, now: string, ...manuscripts: Manuscript[]): Ledger =>
    reconcile({ ledger, manuscripts, now }).ledger;
  const base = build(newLedger(SITE), "2026-03-02T09:00:00Z", a);
  const without = build(base, "2026-03-04T09:00:00Z");
  const moved = { ...a, path: "articles/moved.txt" };
  const ours = build(build(base, "2026-03-03T09:00:00Z", a, b), "2026-03-03T10:00:00Z", moved, b);
  const { ledger } = joinLedgers(ours, [{ ledger: without, head: "0123456789" }]);
  const entry = ledger.entries.find(({ path }) => path === moved.path);
  expect(entry).toMatchObject({ returned: "2026-03-04T09:00:00Z" });
});

it("is dated after each of the ledgers: for the clients of any, there is more than before", () => {
  const ledgers = ["2026-03-02T09:00:00Z", "2026-03-02T09:30:00Z"].map((now, n) => {
    const manuscripts = [makeManuscript(`articles/${n}.txt`, makeText(`Story ${n}`, n + 1))];
    return reconcile({ ledger: newLedger(SITE), manuscripts, now }).ledger;
  });
  const [ours = newLedger(SITE), theirs = newLedger(SITE)] = ledgers;
  for (const [one, other] of [
    [ours, theirs],
    [theirs, ours],
  ] as const) {
    const { changed } = joinLedgers(one, [{ ledger: other, head: "0123456789" }]).ledger;
    expect(changed).toBe("2026-03-02T09:30:01Z");
  }
});
