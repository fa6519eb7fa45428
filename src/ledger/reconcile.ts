/**
 * The ledger and the manuscripts of a build in, the next ledger and the articles out. Everything
 * that subscribers know an article by comes from the ledger; what is new is minted here, once.
 * Nothing changed: the very same entries, so that the ledger's file keeps its bytes.
 */
import type { Article, Manuscript } from "../article.ts";
import type { Problem } from "../problem.ts";
import { admit } from "./admit.ts";
import type { Change } from "./change.ts";
import { compare, later } from "./instant.ts";
import type { Entry, Ledger, RemovedEntry } from "./ledger.ts";
import { match } from "./match.ts";
import { revise, type Revised } from "./revise.ts";
import { SlugBook } from "./slug-book.ts";
import { sortOut } from "./sort-out.ts";
import { heldUntil } from "./stated-times.ts";
import { toArticle } from "./to-article.ts";

/** A source that is not published yet. `until` is the time that front matter states. */
export interface Held {
  readonly path: string;
  readonly reason: "draft" | "future";
  readonly until?: string;
}

export interface Redirect {
  readonly from: string;
  readonly to: string;
}

export interface Reconciliation {
  readonly ledger: Ledger;
  /** By arrival, newest first. */
  readonly articles: readonly Article[];
  /** All that were ever removed and have not come back: their slugs answer 410. */
  readonly removed: readonly RemovedEntry[];
  /** Former slugs of the articles. */
  readonly redirects: readonly Redirect[];
  readonly held: readonly Held[];
  readonly changes: readonly Change[];
  readonly problems: readonly Problem[];
  /** The slice that still grows; those below are closed. */
  readonly openSlice: number;
  /** The time of the ledger's last change; absent when there never was one. Never goes back. */
  readonly lastChanged?: string;
}

export interface ReconcileInput {
  readonly ledger: Ledger;
  readonly manuscripts: readonly Manuscript[];
  /** RFC 3339, UTC, whole seconds. */
  readonly now: string;
  /** Sources that could not be parsed: their articles are neither changed nor removed. */
  readonly unreadable?: readonly string[];
}

export function reconcile(input: ReconcileInput): Reconciliation {
  const { ledger, now } = input;
  const before = lastChange(ledger) ?? now;
  // A clock that was set back must not date this change before the last one.
  const stamp = later(now, before);
  const sorted = sortOut(input.manuscripts, ledger);
  const unreadable = new Set([...(input.unreadable ?? []), ...sorted.leftOut]);
  const found = match(ledger, sorted.manuscripts, unreadable);
  const slugs = new SlugBook([...ledger.entries, ...ledger.removed]);
  const problems: Problem[] = [...sorted.problems, ...found.problems];
  const held: Held[] = [];
  const revised: Revised[] = [];
  const fresh: Manuscript[] = [];
  const manuscriptOf = new Map<string, Manuscript>();
  const gone = new Map(ledger.entries.map((entry) => [entry.id, entry]));
  for (const entry of ledger.entries) if (unreadable.has(entry.path)) gone.delete(entry.id);

  for (const manuscript of sorted.manuscripts) {
    const known = found.known.get(manuscript);
    const until = known ? undefined : heldUntil(manuscript, now);
    if (manuscript.draft) held.push({ path: manuscript.path, reason: "draft" });
    else if (until !== undefined) held.push({ path: manuscript.path, reason: "future", until });
    else {
      const entry = known ?? found.returned.get(manuscript);
      if (entry === undefined) fresh.push(manuscript);
      else {
        gone.delete(entry.id);
        manuscriptOf.set(entry.id, manuscript);
        const next = revise(entry, manuscript, { now, stamp, slugs });
        problems.push(...next.problems);
        revised.push(next);
      }
    }
  }
  const drafts = new Set(
    [...found.known].flatMap(([manuscript, entry]) => (manuscript.draft ? [entry.id] : [])),
  );
  for (const entry of gone.values()) {
    const reason = drafts.has(entry.id) ? "draft" : "deleted";
    const { path, title, id } = entry;
    revised.push({
      entry: { ...entry, removed: stamp, reason, changed: stamp },
      changes: [{ kind: "removed", path, title, id, reason }],
      problems: [],
    });
  }
  revised.sort((a, b) => compare(a.entry.path, b.entry.path));
  const admitted = admit(fresh, { ledger, now, stamp, slugs, manuscriptOf });
  problems.push(...admitted.flatMap((one) => one.problems));
  for (const { entry, manuscript } of admitted) manuscriptOf.set(entry.id, manuscript);

  // Each changed entry has a revision of its own, so that /changes.json can page anywhere.
  let revision = ledger.revision;
  const after = new Map<string, Entry | RemovedEntry>();
  for (const entry of [...ledger.entries, ...ledger.removed]) after.set(entry.id, entry);
  for (const { entry, changes } of [...revised, ...admitted]) {
    const numbered = changes.length === 0 ? entry : { ...entry, revision: ++revision };
    after.set(entry.id, numbered);
  }
  const all = [...after.values()];
  const entries = all.filter((entry) => !isRemoved(entry)).sort(byId);
  const removed = all.filter(isRemoved).sort(byId);
  const next: Ledger =
    revision === ledger.revision ? ledger : { ...ledger, revision, entries, removed };
  const lastChanged = lastChange(next);
  return {
    ledger: next,
    articles: entries.toSorted(newestFirst).flatMap((entry) => {
      const manuscript = manuscriptOf.get(entry.id);
      return manuscript ? [toArticle(entry, manuscript)] : [];
    }),
    removed,
    redirects: entries.flatMap((entry) =>
      entry.formerSlugs.map((from) => ({ from, to: entry.slug })),
    ),
    held,
    changes: [...revised, ...admitted].flatMap((one) => one.changes),
    problems,
    openSlice: all.reduce((top, entry) => Math.max(top, entry.slice), 1),
    ...(lastChanged === undefined ? {} : { lastChanged }),
  };
}

function isRemoved(entry: Entry | RemovedEntry): entry is RemovedEntry {
  return "removed" in entry;
}

/** Arrivals are distinct in a ledger; two merged branches may share one, and the id decides. */
function newestFirst(a: Entry, b: Entry): number {
  return compare(b.arrived, a.arrived) || compare(a.id, b.id);
}

function byId(a: Entry, b: Entry): number {
  return compare(a.id, b.id);
}

function lastChange(ledger: Ledger): string | undefined {
  let last: string | undefined;
  for (const entry of [...ledger.entries, ...ledger.removed]) {
    last = last === undefined ? entry.changed : later(last, entry.changed);
  }
  return last;
}
