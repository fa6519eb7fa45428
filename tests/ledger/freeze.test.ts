/** What a build that must not write the ledger may publish. */
import { describe, expect, it } from "vitest";
import type { Manuscript } from "../../src/model/article.ts";
import { freeze } from "../../src/ledger/freeze.ts";
import { newLedger } from "../../src/ledger/ledger.ts";
import { reconcile } from "../../src/ledger/reconcile.ts";
import { makeManuscript, makeText } from "./make-manuscript.ts";

const FILE = "articles/ledger.json";
const harbour = makeText("Harbour reopens", 1);
const a = makeManuscript("articles/a.txt", harbour);
const b = makeManuscript("articles/b.txt", makeText("Market closes", 2));
const committed = reconcile({
  ledger: newLedger("00000000-0000-4000-8000-000000000001"),
  manuscripts: [a, b],
  now: "2026-03-02T09:00:00Z",
}).ledger;

const frozen = (...manuscripts: Manuscript[]) =>
  freeze(
    committed,
    reconcile({ ledger: committed, manuscripts, now: "2026-03-03T09:00:00Z" }),
    FILE,
  );

describe("a frozen build", () => {
  it.each<[string, Manuscript[]]>([
    ["nothing changed", [a, b]],
    ["only the parser changed", [makeManuscript("articles/a.txt", harbour, { parser: 2 }), b]],
    ["a source is touched without effect", [{ ...a, sourceHash: "0".repeat(64) }, b]],
    [
      "a draft is there",
      [a, b, makeManuscript("articles/c.txt", "Later\nText", { withheld: "draft: true" })],
    ],
  ])("publishes what the committed ledger says when %s", (_, manuscripts) => {
    const result = frozen(...manuscripts);
    expect(result.problems).toEqual([]);
    expect(result.reconciliation.ledger).toBe(committed);
    for (const article of result.reconciliation.articles) {
      const entry = committed.entries.find(({ id }) => id === article.id);
      expect([article.revision, article.updated]).toEqual([entry?.revision, entry?.updated]);
    }
  });

  it("dates what it publishes under other settings, of which the ledger need not know", () => {
    const given = { ledger: committed, manuscripts: [a, b], now: "2026-03-03T09:00:00Z" };
    const { reconciliation, problems } = freeze(
      committed,
      reconcile({ ...given, settings: "others" }),
      FILE,
    );
    expect(problems).toEqual([]);
    expect(reconciliation.ledger).toBe(committed);
    expect(reconciliation.lastChanged).toBe(given.now);
  });

  it.each<[string, Manuscript[], string]>([
    ["is new", [a, b, makeManuscript("articles/c.txt", makeText("New", 3))], "articles/c.txt"],
    ["is edited", [makeManuscript("articles/a.txt", `${harbour} more`), b], "articles/a.txt"],
    ["is renamed", [makeManuscript("articles/z.txt", harbour), b], "articles/z.txt"],
    ["is removed", [b], "articles/a.txt"],
    ["asks for another slug", [{ ...a, slug: "port" }, b], "articles/a.txt"],
  ])("fails and names the source when one %s", (_, manuscripts, file) => {
    const { problems } = frozen(...manuscripts);
    expect(problems.map((problem) => problem.file)).toEqual([file, FILE]);
    expect(problems.every(({ severity, rule }) => severity + rule === "errorledger-frozen")).toBe(
      true,
    );
    expect(problems.at(-1)?.hint).toContain("npm run build");
  });

  it("fails when more is known than the committed ledger", () => {
    const result = reconcile({
      ledger: committed,
      manuscripts: [a, b],
      now: "2026-03-03T09:00:00Z",
    });
    const { problems } = freeze(committed, result, FILE, true);
    expect(problems.map(({ rule }) => rule)).toContain("ledger-frozen");
  });
});
