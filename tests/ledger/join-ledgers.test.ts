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
