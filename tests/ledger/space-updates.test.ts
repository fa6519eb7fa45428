import { describe, expect, it } from "vitest";
import { newLedger } from "../../src/ledger/ledger.ts";
import { reconcile } from "../../src/ledger/reconcile.ts";
import { makeManuscript, makeText } from "./make-manuscript.ts";

const SITE = "6f1b7e0c-8d6f-4c1e-9d7c-5a3f0a7a2b11";
const NOW = "2026-03-02T10:00:00Z";
const LATER = "2026-03-03T10:00:00Z";
const many = (words: number, overrides = {}) =>
  Array.from({ length: 40 }, (_, at) =>
    makeManuscript(`articles/${at}.txt`, makeText(`Headline ${at}`, at, words), overrides),
  );

describe("the time of the last update", () => {
  it("is another for each of many texts that state one day, none of them before that day", () => {
    const manuscripts = many(50, { published: "2024-05-06T00:00:00Z" });
    const { articles } = reconcile({ ledger: newLedger(SITE), manuscripts, now: NOW });
    expect(new Set(articles.map((article) => article.updated)).size).toBe(40);
    for (const { published, updated } of articles) {
      expect(published).toBe("2024-05-06T00:00:00Z");
      expect(updated >= published && updated < "2024-05-06T00:01:00Z").toBe(true);
    }
  });

  it("is another for each of many edits in one build, none of them in the future", () => {
    const first = reconcile({ ledger: newLedger(SITE), manuscripts: many(50), now: NOW });
    const next = reconcile({ ledger: first.ledger, manuscripts: many(52), now: LATER });
    const times = next.articles.map((article) => article.updated);
    expect(new Set(times).size).toBe(40);
    for (const time of times) expect(time > NOW && time <= LATER).toBe(true);
  });

  it("stays what it is when nothing changes", () => {
    const manuscripts = many(50, { published: "2024-05-06T00:00:00Z" });
    const first = reconcile({ ledger: newLedger(SITE), manuscripts, now: NOW });
    expect(reconcile({ ledger: first.ledger, manuscripts, now: LATER }).ledger).toBe(first.ledger);
  });
});
