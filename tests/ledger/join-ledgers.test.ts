/** What is known of a publication's past beside the ledger that was checked out. */
import { expect, it } from "vitest";
import { joinLedgers } from "../../src/ledger/join/join-ledgers.ts";
import { newLedger } from "../../src/ledger/ledger.ts";
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
