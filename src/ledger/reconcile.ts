/**
 * The ledger and the manuscripts of a build in, the next ledger and the articles out. Everything
 * that subscribers know an article by comes from the ledger; what is new is minted here, once.
 * Nothing changed: the very same ledger, so that its file keeps its bytes.
 */
import type { Manuscript } from "../model/article.ts";
import type { Problem } from "../model/problem.ts";
import { admit } from "./admit.ts";
import { compare } from "../model/compare.ts";
import { later } from "./instant.ts";
import type { Entry, Ledger, RemovedEntry } from "./ledger.ts";
import { match } from "./match.ts";
import { numberRevisions, type Step } from "./number-revisions.ts";
import type { Held, Reconciliation } from "./reconciliation.ts";
import { revise } from "./revise.ts";
import { SlugBook } from "./slug-book.ts";
import { sortOut } from "./sort-out.ts";
import { heldUntil } from "./stated-times.ts";
import { spaceUpdates } from "./space-updates.ts";
import { toArticle } from "./to-article.ts";

export type { Reconciliation };

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
  // A clock that was set back must not date this change before the last one.
  const stamp = later(now, lastChange(ledger) ?? now);
  const sorted = sortOut(input.manuscripts, ledger);
  const unreadable = new Set([...(input.unreadable ?? []), ...sorted.leftOut]);
  const found = match(ledger, sorted.manuscripts, unreadable);
  const circumstances = { ledger, now, stamp, slugs: new SlugBook(ledger) };

  const held: Held[] = [];
  const steps: Step[] = [];
  const fresh: Manuscript[] = [];
  const living = new Set<Entry>();
  const withdrawn = new Set<Entry>();
  for (const manuscript of sorted.manuscripts) {
    const { path } = manuscript;
    const known = found.known.get(manuscript);
    const until = known ? undefined : heldUntil(manuscript, now);
    const entry = known ?? found.returned.get(manuscript);
    if (manuscript.draft) {
      held.push({ path, reason: "draft" });
      if (known) withdrawn.add(known);
    } else if (until !== undefined) held.push({ path, reason: "future", until });
    else if (entry === undefined) fresh.push(manuscript);
    else {
      living.add(entry);
      steps.push({ manuscript, ...revise(entry, manuscript, circumstances) });
    }
  }
  for (const entry of ledger.entries) {
    if (living.has(entry)) continue;
    if (unreadable.has(entry.path)) steps.push({ entry, changes: [], problems: [] });
    else steps.push(remove(entry, withdrawn.has(entry) ? "draft" : "deleted", stamp));
  }
  for (const entry of ledger.removed) {
    if (!living.has(entry)) steps.push({ entry, changes: [], problems: [] });
  }
  steps.sort((a, b) => compare(a.entry.path, b.entry.path));
  steps.push(...admit(fresh, steps, circumstances));

  const known = [...ledger.entries, ...ledger.removed];
  const next = numberRevisions(ledger, spaceUpdates(steps, known));
  const articles = next.steps.flatMap(({ entry, manuscript }) =>
    manuscript === undefined ? [] : [toArticle(entry, manuscript)],
  );
  const problems: Problem[] = [...sorted.problems, ...found.problems];
  for (const step of steps) problems.push(...step.problems);
  const lastChanged = lastChange(next.ledger);
  return {
    ledger: next.ledger,
    articles: articles.sort((a, b) => compare(b.arrived, a.arrived) || compare(a.id, b.id)),
    removed: next.ledger.removed,
    redirects: next.ledger.entries.flatMap(({ formerSlugs, slug }) =>
      formerSlugs.map((from) => ({ from, to: slug })),
    ),
    held,
    changes: steps.flatMap(({ changes }) => changes),
    problems,
    openSlice: steps.reduce((top, { entry }) => Math.max(top, entry.slice), 1),
    ...(lastChanged === undefined ? {} : { lastChanged }),
  };
}

function remove(entry: Entry, reason: RemovedEntry["reason"], stamp: string): Step {
  const { path, title, id } = entry;
  return {
    entry: { ...entry, changed: stamp, removed: stamp, reason },
    changes: [{ kind: "removed", path, title, id, reason }],
    problems: [],
  };
}

export function lastChange({ entries, removed }: Ledger): string | undefined {
  let last: string | undefined;
  for (const { changed } of entries) last = last === undefined ? changed : later(last, changed);
  for (const { changed } of removed) last = last === undefined ? changed : later(last, changed);
  return last;
}
