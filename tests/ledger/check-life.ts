/** Random lives: what must hold whatever a publisher does, tried as many times as asked. */
import fc from "fast-check";
import { expect } from "vitest";
import { joinLedgers } from "../../src/ledger/join/join-ledgers.ts";
import type { Entry, Ledger } from "../../src/ledger/ledger.ts";
import { printLedger } from "../../src/ledger/file/print-ledger.ts";
import { readLedger } from "../../src/ledger/file/read-ledger.ts";
import { storeEntry } from "../../src/ledger/file/stored-entry.ts";
import { anyStep, hash, Life, type Step } from "./life.ts";
import { PollingReaders } from "./polling-readers.ts";

const all = (ledger: Ledger): Entry[] => [...ledger.entries, ...ledger.removed];
const byId = (ledger: Ledger) => new Map(all(ledger).map((entry) => [entry.id, entry]));

const stored = (entry: Entry): string => JSON.stringify(storeEntry(entry));

function checkStep(life: Life, before: Ledger, ids: Map<string, string>): void {
  const { ledger, last } = life;
  const known = byId(before);
  const now = byId(ledger);
  expect(last?.problems.filter(({ severity }) => severity === "error")).toEqual([]);

  // Ids are unique, and nothing that was ever published is lost.
  expect(now.size).toBe(all(ledger).length);
  for (const id of known.keys()) expect(now.has(id)).toBe(true);

  // The ledger finds out what the publisher knows: each work keeps its id, none gets another's.
  const live = new Map(ledger.entries.map(({ path, id }) => [path, id]));
  for (const work of life.works) {
    if (!work.there || work.draft) continue;
    const id = live.get(work.path);
    expect(id).toBeDefined();
    expect(id).toBe(ids.get(work.key) ?? id);
    ids.set(work.key, id ?? "");
  }
  expect(new Set(ids.values()).size).toBe(ids.size);
  expect(last?.articles.length).toBe(life.works.filter((w) => w.there && !w.draft).length);

  // A slug belongs to one article for ever.
  for (const entry of all(ledger)) {
    const old = known.get(entry.id);
    if (old) {
      for (const slug of [old.slug, ...old.formerSlugs]) {
        expect([entry.slug, ...entry.formerSlugs]).toContain(slug);
      }
    }
  }
  const slugs = all(ledger).flatMap(({ slug, formerSlugs }) => [slug, ...formerSlugs]);
  expect(new Set(slugs).size).toBe(slugs.length);

  // Revisions and times go forward; arrival and slice are written once.
  expect((ledger.changed ?? "") > (before.changed ?? "")).toBe(ledger.revision > before.revision);
  expect(ledger.revision >= before.revision).toBe(true);
  expect(ledger.revision > before.revision).toBe(printLedger(ledger) !== printLedger(before));
  const revisions = all(ledger).map(({ revision }) => revision);
  expect(new Set(revisions).size).toBe(revisions.length);
  const lastArrived = all(before).reduce((top, { arrived }) => (arrived > top ? arrived : top), "");
  const slices = Map.groupBy(all(ledger), ({ slice }) => slice);
  for (const inside of slices.values()) expect(inside.length).toBeLessThanOrEqual(15);
  const openSlice = Math.max(1, ...all(before).map(({ slice }) => slice));
  for (const entry of all(ledger)) {
    const old = known.get(entry.id);
    if (!old) {
      expect(entry.arrived >= lastArrived).toBe(true);
      expect(entry.slice).toBeGreaterThanOrEqual(openSlice);
      expect(entry.revision).toBeGreaterThan(before.revision);
      expect(entry.firstRevision).toBe(entry.revision);
      continue;
    }
    expect([entry.arrived, entry.slice]).toEqual([old.arrived, old.slice]);
    expect(entry.firstRevision).toBe(old.firstRevision);
    expect(entry.updated >= old.updated).toBe(true);
    const same = stored({ ...entry, revision: 0 }) === stored({ ...old, revision: 0 });
    expect(entry.revision > old.revision).toBe(!same);
    const edited = entry.sourceHash !== old.sourceHash && entry.contentHash !== old.contentHash;
    expect(entry.updated > old.updated).toBe(edited);
  }
}

/** Lives of 200 steps: every identity is kept, and its readers see every article exactly once. */
export function checkLives(numRuns: number): void {
  fc.assert(
    fc.property(fc.array(anyStep, { minLength: 200, maxLength: 200 }), (steps) => {
      const life = new Life();
      const ids = new Map<string, string>();
      const readers = new PollingReaders();
      for (const step of steps) {
        const before = life.ledger;
        life.do(step);
        const result = life.build();
        checkStep(life, before, ids);
        readers.poll(result);
      }
      // And with nothing done, nothing is written.
      const text = printLedger(life.ledger);
      life.now += 1_000_000;
      life.build();
      expect(printLedger(life.ledger)).toBe(text);
    }),
    { numRuns, endOnFailure: true },
  );
}

/**
 * Two branches of one life, merged by hand: every identity is kept, and no cursor of /changes.json
 * misses a change.
 */
export function checkMerges(numRuns: number): void {
  const steps = (n: number) => fc.array(anyStep, { minLength: n, maxLength: n });
  fc.assert(
    fc.property(steps(40), steps(40), steps(40), (first, ours, theirs) => {
      const base = new Life();
      run(base, first);
      const a = base.branch("a");
      const b = base.branch("b");
      // Each branch works on its own half of the articles, as far as git could merge their files.
      run(a, ours, (work) => (hash(work) & 1) === 0);
      run(b, theirs, (work) => (hash(work) & 1) === 1);
      const { ledger } = joinLedgers(a.ledger, [{ ledger: b.ledger, head: "0123456789" }]);
      expect(readLedger(printLedger(ledger), "articles/ledger.json").problems).toEqual([]);
      const both = new Set([...byId(a.ledger).keys(), ...byId(b.ledger).keys()]);
      expect(new Set(byId(ledger).keys())).toEqual(both);
      const old = byId(base.ledger);
      for (const entry of all(ledger)) {
        // What neither branch touched keeps its number.
        const was = old.get(entry.id);
        const touched = [a, b].some(
          (branch) => byId(branch.ledger).get(entry.id)?.revision !== was?.revision,
        );
        if (!touched) expect(entry.revision).toBe(was?.revision);
      }
      // Whatever of the two a client had read last, up to its very end: all that differs is news.
      for (const deployed of [a.ledger, b.ledger]) {
        const seen = byId(deployed);
        for (const entry of all(ledger)) {
          const before = seen.get(entry.id);
          const same = before && visible(before) === visible(entry);
          if (!same) expect(entry.revision).toBeGreaterThan(deployed.revision);
          if (!before) expect(entry.firstRevision).toBeGreaterThan(deployed.revision);
          for (const slug of before ? [before.slug, ...before.formerSlugs] : []) {
            const owner = all(ledger).find((one) => [one.slug, ...one.formerSlugs].includes(slug));
            expect(owner).toBeDefined();
          }
        }
        expect(ledger.revision).toBeGreaterThanOrEqual(deployed.revision);
      }
    }),
    { numRuns, endOnFailure: true },
  );
}

function visible({ id, slug, updated, published, contentHash, ...rest }: Entry): string {
  return JSON.stringify([id, slug, updated, published, contentHash, "removed" in rest]);
}

/** `mine` says which works of before the branch a deed may be done to. */
function run(life: Life, steps: readonly Step[], mine?: (key: string) => boolean): void {
  const old = new Set(life.works.map(({ key }) => key));
  for (const step of steps) {
    const works = life.works;
    const others = works.filter(({ key }) => mine && old.has(key) && !mine(key));
    if (mine && (step.deed === "new parser" || step.deed === "retitle like another")) continue;
    life.works = works.filter((work) => !others.includes(work));
    life.do(step);
    life.works = [...others, ...life.works];
    life.build();
  }
}
