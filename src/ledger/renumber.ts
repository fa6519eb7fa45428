/**
 * A ledger that was merged or edited by hand in, the same ledger with new revisions out. Two
 * branches count from the same revision, so after a merge an entry may carry a number that a client
 * of `/changes.json` has already passed. Nothing tells which ones: so all get new numbers, above
 * all that were given, and every client sees every article once more (delivery at least once), as a
 * new one: to be told of a change to what one never had is worse than to be told twice that it is new.
 */
import type { Entry, Ledger } from "./ledger.ts";
import { compare } from "../model/compare.ts";

export function renumber(ledger: Ledger): Ledger {
  const all: readonly Entry[] = [...ledger.entries, ...ledger.removed];
  const highest = all.reduce((top, entry) => Math.max(top, entry.revision), ledger.revision);
  const order = all.toSorted((a, b) => a.revision - b.revision || compare(a.id, b.id));
  const revisions = new Map(order.map((entry, index) => [entry.id, highest + 1 + index]));
  const numbered = <E extends Entry>(entry: E): E => {
    const revision = revisions.get(entry.id) ?? entry.revision;
    return { ...entry, revision, firstRevision: revision };
  };
  return {
    ...ledger,
    revision: highest + all.length,
    entries: ledger.entries.map(numbered),
    removed: ledger.removed.map(numbered),
  };
}
