/**
 * What becomes of each entry in, the next ledger out. Each changed entry gets a revision of its
 * own, so that `/changes.json` can end a page anywhere.
 */
import type { Manuscript } from "../model/article.ts";
import type { Problem } from "../model/problem.ts";
import type { Change } from "./change.ts";
import { compare } from "../model/compare.ts";
import type { Entry, Ledger, RemovedEntry } from "./ledger.ts";

/** What becomes of one entry. */
export interface Step {
  /** With its old revision; the very entry of the ledger when nothing changed. */
  readonly entry: Entry | RemovedEntry;
  /** What the article publishes; absent when it is removed or could not be read. */
  readonly manuscript?: Manuscript;
  readonly changes: readonly Change[];
  readonly problems: readonly Problem[];
}

export function numberRevisions(
  ledger: Ledger,
  steps: readonly Step[],
): { ledger: Ledger; steps: readonly Step[] } {
  if (steps.every(({ changes }) => changes.length === 0)) return { ledger, steps };
  let revision = ledger.revision;
  const numbered = steps.map((step) => {
    if (step.changes.length === 0) return step;
    revision += 1;
    // What was just admitted has no number yet.
    const firstRevision = step.entry.firstRevision || revision;
    return { ...step, entry: { ...step.entry, firstRevision, revision } };
  });
  const entries: Entry[] = [];
  const removed: RemovedEntry[] = [];
  for (const { entry } of numbered) {
    if ("removed" in entry) removed.push(entry);
    else entries.push(entry);
  }
  entries.sort(byId);
  removed.sort(byId);
  return { ledger: { ...ledger, revision, entries, removed }, steps: numbered };
}

function byId(a: Entry, b: Entry): number {
  return compare(a.id, b.id);
}
