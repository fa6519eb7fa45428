/**
 * The ledger of a folder and others of the same publication in, one that knows all of them out: the
 * two sides of a merge, or a ledger that went back in time and what was known before. Each article is
 * taken as it was changed last; whatever a client of any of them may have passed gets a new number.
 */
import { fromSeconds, later, toSeconds } from "../times/instant.ts";
import { allEntries, withEntries, type Entry, type Ledger, type RemovedEntry } from "../ledger.ts";
import { formerSources } from "../former-sources.ts";
import { renumber } from "./renumber.ts";
import { settleConflicts, type Party } from "./settle-conflicts.ts";

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
    // For the clients of each party it is a change, so its date is later than that of any.
    ...(changed === "" ? {} : { changed: fromSeconds(toSeconds(changed) + 1) }),
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
  const permalink = newest.permalink ?? other.permalink;
  const had = [...(other.paths ?? []), ...(other.permalink === undefined ? [] : [other.permalink])];
  const paths = had.filter((path) => path !== permalink && !newest.paths?.includes(path));
  const firstRevision = Math.min(newest.firstRevision, other.firstRevision);
  // For the clients of one side it comes back now.
  const wasAway = "removed" in other && !("removed" in newest);
  const returned = wasAway ? later(newest.returned ?? "", other.removed) : newest.returned;
  const isKnown =
    slugs.length + left.length + paths.length === 0 &&
    permalink === newest.permalink &&
    returned === newest.returned &&
    other.sourceHash === newest.sourceHash;
  if (isKnown && firstRevision === newest.firstRevision) return newest;
  return {
    ...newest,
    ...formerSources(newest, other),
    firstRevision,
    formerSlugs: [...newest.formerSlugs, ...slugs],
    left: [...newest.left, ...left],
    ...(permalink === undefined ? {} : { permalink }),
    ...(paths.length === 0 ? {} : { paths: [...(newest.paths ?? []), ...paths] }),
    ...(returned === undefined ? {} : { returned }),
  };
}

function uniqueBy<T>(values: readonly T[], key: (value: T) => string): T[] {
  return [...new Map(values.map((value) => [key(value), value])).values()];
}
