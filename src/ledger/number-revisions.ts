/**
 * What becomes of each entry in, the next ledger out. Each changed entry gets a revision of its
 * own, so that `/changes.json` can end a page anywhere.
 */
import type { Manuscript } from "../model/article.ts";
import type { Problem } from "../model/problem.ts";
import type { Change } from "./change.ts";
import { allEntries, withEntries, type Entry, type Ledger, type RemovedEntry } from "./ledger.ts";

/** What becomes of one entry. */
export interface Step {
  /** With its old revision; the very entry of the ledger when nothing changed. */
  readonly entry: Entry | RemovedEntry;
  /** What the article publishes; absent when it is removed or could not be read. */
  readonly manuscript?: Manuscript;
  readonly changes: readonly Change[];
  readonly problems: readonly Problem[];
}

/** `stamp` is the time of the changes. The very same ledger when nothing changed. */
export function numberRevisions(
  ledger: Ledger,
  steps: readonly Step[],
  stamp: string,
): { ledger: Ledger; steps: readonly Step[] } {
  let { revision } = ledger;
  const numbered = steps.map((step) => {
    if (step.changes.length === 0) return step;
    revision += 1;
    return { ...step, entry: numberEntry(step, revision) };
  });
  const known = allEntries(ledger);
  const before = new Set(known);
  const other = numbered.flatMap(({ entry }) => (before.has(entry) ? [] : entry));
  if (other.length === 0) return { ledger, steps };
  const replaced = new Set(other.map(({ id }) => id));
  // In the ledger's own order, so that hardly anything is left to sort.
  const entries = [...known.filter(({ id }) => !replaced.has(id)), ...other];
  // What an older ledger did not keep may have been learned without any change.
  const dated = revision > ledger.revision ? { ...ledger, revision, changed: stamp } : ledger;
  return { ledger: withEntries(dated, entries), steps: numbered };
}

function numberEntry({ entry, changes }: Step, revision: number): Entry | RemovedEntry {
  // What was just admitted has no number yet.
  const firstRevision = entry.firstRevision || revision;
  const comesOrGoes = changes.some(({ kind }) => kind === "returned" || kind === "removed");
  const gaps = comesOrGoes ? [...entry.gaps, revision] : entry.gaps;
  return { ...entry, firstRevision, revision, gaps };
}
