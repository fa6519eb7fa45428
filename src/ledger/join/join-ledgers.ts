/**
 * The ledger of a folder and others of the same publication in, one that knows all of them out: the
 * two sides of a merge, or a ledger that went back in time and what was known before. Each article is
 * taken as it was changed last; whatever a client of any of them may have passed gets a new number.
 */
import { compare } from "../../model/compare.ts";
import { later } from "../times/instant.ts";
import { allEntries, withEntries, type Entry, type Ledger, type RemovedEntry } from "../ledger.ts";
import { settleConflicts, type Party } from "./settle-conflicts.ts";
import { storeEntry } from "../file/stored-entry.ts";

type AnyEntry = Entry | RemovedEntry;

/** A ledger with the name of its state. */
export interface KnownLedger {
  readonly ledger: Ledger;
  readonly head: string;
}

export interface Joined {
  readonly ledger: Ledger;
  /** Entries that the first ledger did not know at all, or knew in an earlier state. */
  readonly recalled: readonly AnyEntry[];
  /** How many entries got a new revision. */
  readonly renumbered: number;
}

/** `current` wins where nothing else decides. The others have its `site`. */
export function joinLedgers(current: Ledger, others: readonly KnownLedger[]): Joined {
  const parties = [current, ...others.map(({ ledger }) => ledger)].map(indexById);
  const union = unite(parties);
  const settled = settleConflicts(union, parties);
  const { entries, revision, count } = renumber(settled, parties);
  const before = parties[0]?.byId ?? new Map<string, AnyEntry>();
  const recalled = settled.filter((entry) => {
    const old = before.get(entry.id);
    return old === undefined || old.revision < entry.revision;
  });
  const changed = parties.reduce((last, { ledger }) => later(last, ledger.changed ?? ""), "");
  const all = parties.map(({ ledger }) => ledger);
  const joined: Ledger = {
    ...current,
    revision,
    numbered: Math.max(...all.map(({ numbered }) => numbered)),
    ...(changed === "" ? {} : { changed }),
    heads: [
      ...new Set([
        ...others.flatMap(({ ledger, head }) => [...ledger.heads, head]),
        ...current.heads,
      ]),
    ],
    accepted: uniqueBy(
      all.flatMap(({ accepted }) => accepted),
      (one) => JSON.stringify(one),
    ),
  };
  return { ledger: withEntries(joined, entries), recalled, renumbered: count };
}

function indexById(ledger: Ledger): Party {
  return { ledger, byId: new Map(allEntries(ledger).map((entry) => [entry.id, entry])) };
}

/** Every article as it was changed last, with all the addresses that it has or had. */
function unite(parties: readonly Party[]): AnyEntry[] {
  const union = new Map<string, AnyEntry>();
  for (const { byId } of parties) {
    for (const entry of byId.values()) {
      const known = union.get(entry.id);
      if (known === undefined) union.set(entry.id, entry);
      else if (known !== entry) union.set(entry.id, uniteEntries(known, entry));
    }
  }
  return [...union.values()];
}

function uniteEntries(first: AnyEntry, second: AnyEntry): AnyEntry {
  const [newest, other] = second.revision > first.revision ? [second, first] : [first, second];
  const slugs = [other.slug, ...other.formerSlugs].filter(
    (slug) => slug !== newest.slug && !newest.formerSlugs.includes(slug),
  );
  const left = other.left.filter(
    (one) => !newest.left.some(({ kind, name }) => kind === one.kind && name === one.name),
  );
  const firstRevision = Math.min(newest.firstRevision, other.firstRevision);
  if (slugs.length === 0 && left.length === 0 && firstRevision === newest.firstRevision) {
    return newest;
  }
  return {
    ...newest,
    firstRevision,
    formerSlugs: [...newest.formerSlugs, ...slugs],
    left: [...newest.left, ...left],
  };
}

/**
 * Gives new numbers, above all that were given, to what a client of one of the parties may have
 * passed without seeing it as it is now.
 */
function renumber(
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

function printed(entry: AnyEntry): string {
  return JSON.stringify(storeEntry(entry));
}

function uniqueBy<T>(values: readonly T[], key: (value: T) => string): T[] {
  return [...new Map(values.map((value) => [key(value), value])).values()];
}
