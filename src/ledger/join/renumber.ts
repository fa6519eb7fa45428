/**
 * The entries of a joined ledger and those of the ledgers that it was joined from in, the same entries
 * out with the numbers by which every client of any of them is told what it does not know.
 */
import { compare } from "../../model/compare.ts";
import { storeEntry } from "../file/stored-entry.ts";
import type { Entry, RemovedEntry } from "../ledger.ts";
import type { Party } from "./settle-conflicts.ts";

type AnyEntry = Entry | RemovedEntry;

/**
 * Gives new numbers, above all that were given, to what a client of one of the parties may have
 * passed without seeing it as it is now.
 */
export function renumber(
  entries: readonly AnyEntry[],
  parties: readonly Party[],
): { entries: AnyEntry[]; revision: number; count: number } {
  let revision = Math.max(...parties.map(({ ledger }) => ledger.revision));
  let count = 0;
  const inOrder = entries.toSorted((a, b) => a.revision - b.revision || compare(a.id, b.id));
  const numbered = inOrder.map((entry): AnyEntry => {
    const gone = parties.find(({ byId }) => isGone(byId.get(entry.id)))?.byId.get(entry.id);
    const passed = parties.some(
      ({ ledger, byId }) =>
        entry.revision <= ledger.revision && !isSameState(entry, byId.get(entry.id)),
    );
    // To be told of a change to what one never had is worse than to be told twice that it is new.
    const isUnknown = parties.some(
      ({ ledger, byId }) => entry.firstRevision <= ledger.revision && !byId.has(entry.id),
    );
    const returns = gone !== undefined && !isGone(entry) && !entry.gaps.includes(gone.revision);
    if (!passed && !isUnknown && !returns) return entry;
    if (passed) {
      revision += 1;
      count += 1;
    }
    const number = passed ? revision : entry.revision;
    const firstRevision = isUnknown ? number : entry.firstRevision;
    // It was removed for the clients of one party, and lives for those of another.
    const gaps = returns ? [...entry.gaps, gone.gaps.at(-1) ?? gone.revision, number] : entry.gaps;
    return { ...entry, revision: number, firstRevision, gaps };
  });
  return { entries: numbered, revision, count };
}

function isGone(entry: AnyEntry | undefined): boolean {
  return entry !== undefined && "removed" in entry;
}

function isSameState(entry: AnyEntry, other: AnyEntry | undefined): boolean {
  if (entry.revision !== other?.revision) return false;
  return entry === other || printed(entry) === printed(other);
}

/** But for what nobody sees. */
function printed({ formerSources: _, ...entry }: AnyEntry): string {
  return JSON.stringify(storeEntry(entry));
}
