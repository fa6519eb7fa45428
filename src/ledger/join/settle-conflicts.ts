/**
 * The entries of several ledgers in, the same entries out with what only one of them may have
 * settled: an address, a source, and a place in the history that subscribers still look at.
 */
import { compare } from "../../model/compare.ts";
import { fromSeconds, later, toSeconds } from "../times/instant.ts";
import type { Entry, Ledger, RemovedEntry } from "../ledger.ts";

type AnyEntry = Entry | RemovedEntry;

/** One of the ledgers that are joined. */
export interface Party {
  readonly ledger: Ledger;
  readonly byId: ReadonlyMap<string, AnyEntry>;
}

export function settleConflicts(
  entries: readonly AnyEntry[],
  parties: readonly Party[],
): AnyEntry[] {
  return placeUnseen(divideSources(dividePaths(divideSlugs(entries))), parties);
}

/** An address goes on leading to the article that had it first; the other's gets a number. */
function divideSlugs(entries: readonly AnyEntry[]): AnyEntry[] {
  const owners = new Map<string, string>();
  const inOrder = entries.toSorted((a, b) => compare(a.arrived, b.arrived) || compare(a.id, b.id));
  // Present addresses first: they are what feeds say.
  for (const { id, slug } of inOrder) if (!owners.has(slug)) owners.set(slug, id);
  for (const { id, formerSlugs } of inOrder) {
    for (const slug of formerSlugs) if (!owners.has(slug)) owners.set(slug, id);
  }
  return entries.map((entry) => {
    const owns = (slug: string): boolean => owners.get(slug) === entry.id;
    if (owns(entry.slug) && entry.formerSlugs.every(owns)) return entry;
    let { slug } = entry;
    for (let n = 2; !owns(slug); n++) {
      slug = `${entry.slug}-${n}`;
      if (!owners.has(slug)) owners.set(slug, entry.id);
    }
    return { ...entry, slug, formerSlugs: entry.formerSlugs.filter(owns) };
  });
}

/** A whole path goes on leading to the article that had it first. */
function dividePaths(entries: readonly AnyEntry[]): AnyEntry[] {
  const owners = new Map<string, string>();
  const inOrder = entries.toSorted((a, b) => compare(a.arrived, b.arrived) || compare(a.id, b.id));
  const claim = (path: string, id: string): void => {
    if (!owners.has(path)) owners.set(path, id);
  };
  for (const { id, permalink } of inOrder) if (permalink !== undefined) claim(permalink, id);
  for (const { id, paths = [] } of inOrder) for (const path of paths) claim(path, id);
  return entries.map((entry) => {
    const owns = (path: string): boolean => owners.get(path) === entry.id;
    const { permalink, paths = [], ...rest } = entry;
    if ((permalink === undefined || owns(permalink)) && paths.every(owns)) return entry;
    const kept = paths.filter(owns);
    return {
      ...rest,
      ...(permalink !== undefined && owns(permalink) ? { permalink } : {}),
      ...(kept.length === 0 ? {} : { paths: kept }),
    };
  });
}

/** Of two articles in one source, the one that was changed last stays; the next build tells. */
function divideSources(entries: readonly AnyEntry[]): AnyEntry[] {
  const owners = new Map<string, AnyEntry>();
  for (const entry of entries) {
    const owner = owners.get(entry.path);
    if ("removed" in entry || (owner && owner.revision >= entry.revision)) continue;
    owners.set(entry.path, entry);
  }
  return entries.map((entry) => {
    if ("removed" in entry || owners.get(entry.path) === entry) return entry;
    const gaps = [...entry.gaps, entry.revision];
    return { ...entry, gaps, removed: later(entry.updated, entry.arrived), reason: "deleted" };
  });
}

/**
 * An article that one party never had, in a slice that this party's feed has left behind, would
 * never be seen by the party's readers: it arrives once more, last.
 */
function placeUnseen(entries: readonly AnyEntry[], parties: readonly Party[]): AnyEntry[] {
  const tops = parties.map(({ byId }) =>
    [...byId.values()].reduce((top, { slice }) => Math.max(top, slice), 1),
  );
  const open = Math.max(...tops);
  let last = toSeconds(entries.reduce((top, { arrived }) => later(top, arrived), FIRST_TIME));
  return entries.map((entry) => {
    const unseen = parties.some(
      ({ byId }, at) => !byId.has(entry.id) && entry.slice < (tops[at] ?? 1) - 1,
    );
    if (!unseen || "removed" in entry) return entry;
    return { ...entry, slice: open, arrived: fromSeconds(++last) };
  });
}

const FIRST_TIME = "0000-01-01T00:00:00Z";
