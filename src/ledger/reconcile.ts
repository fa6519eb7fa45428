/**
 * The ledger and the manuscripts of a build in, the next ledger and the articles out. Everything
 * that subscribers know an article by comes from the ledger; what is new is minted here, once.
 * Nothing changed: the very same ledger, so that its file keeps its bytes.
 */
import type { Manuscript, NumberedArticle } from "../model/article.ts";
import { permalinkOf } from "../model/addresses/paths.ts";
import type { Problem } from "../model/problem.ts";
import { admit } from "./admit.ts";
import { PathBook } from "./addresses/ask-paths.ts";
import { NO_ANSWERS, type Answers } from "./match/answers.ts";
import type { Circumstances } from "./circumstances.ts";
import { compare } from "../model/compare.ts";
import { fromSeconds, later, toSeconds } from "./times/instant.ts";
import { allEntries, type Entry, type Ledger, type RemovedEntry } from "./ledger.ts";
import { match, type Match } from "./match/match.ts";
import { numberRevisions, type Step } from "./number-revisions.ts";
import type { Held, Reconciliation } from "./reconciliation.ts";
import { revise } from "./revise.ts";
import { SlugBook } from "./addresses/slug-book.ts";
import { setDoublesAside } from "./match/set-doubles-aside.ts";
import { heldUntil } from "./times/stated-times.ts";
import { spaceUpdates } from "./times/space-updates.ts";
import { toArticle } from "./to-article.ts";

export interface ReconcileInput {
  readonly ledger: Ledger;
  readonly manuscripts: readonly Manuscript[];
  /** RFC 3339, UTC, whole seconds. */
  readonly now: string;
  /** Sources that could not be parsed: their articles are neither changed nor removed. */
  readonly unreadable?: readonly string[];
  /** Stands for the settings that documents show; absent: those of before. */
  readonly settings?: string;
  /** What the publisher says of sources without front matter. */
  readonly answers?: Answers;
}

export function reconcile(input: ReconcileInput): Reconciliation {
  const { ledger, now } = input;
  const stamp = nextStamp(ledger, now);
  const sorted = setDoublesAside(input.manuscripts, ledger);
  const unreadable = new Set([...(input.unreadable ?? []), ...sorted.leftOut]);
  const found = match({
    ...{ ledger, manuscripts: sorted.manuscripts, unreadable },
    answers: input.answers ?? NO_ANSWERS,
  });
  const circumstances = {
    ledger,
    now,
    stamp,
    slugs: new SlugBook(ledger),
    paths: new PathBook(ledger),
  };
  const { steps, fresh, held } = takeSteps(sorted.manuscripts, found, unreadable, circumstances);
  steps.sort((a, b) => compare(a.entry.path, b.entry.path));
  steps.push(...admit(fresh, steps, circumstances));

  const shown = showSettings(ledger, input.settings, stamp);
  const next = numberRevisions(shown, spaceUpdates(steps, allEntries(ledger), now), stamp);
  const articles = next.steps.flatMap(({ entry, manuscript }) =>
    manuscript === undefined ? [] : [toArticle(entry, manuscript)],
  );
  const problems: Problem[] = [...sorted.problems, ...found.problems];
  for (const step of steps) problems.push(...step.problems);
  return {
    ledger: next.ledger,
    articles: articles.sort(newestFirst),
    removed: next.ledger.removed,
    redirects: next.ledger.entries.flatMap(({ formerSlugs, slug }) =>
      formerSlugs.map((from) => ({ from, to: slug })),
    ),
    oldPaths: next.ledger.entries.flatMap((entry) =>
      (entry.paths ?? []).map((from) => ({ from, to: permalinkOf(entry) })),
    ),
    held,
    changes: steps.flatMap(({ changes }) => changes),
    problems,
    openSlice: steps.reduce((top, { entry }) => Math.max(top, entry.slice), 1),
    ...(next.ledger.changed === undefined ? {} : { lastChanged: next.ledger.changed }),
  };
}

/**
 * The time that changes are dated with: later than that of the changes before, whatever the clock
 * says, because clients tell documents apart by it (RFC 9110, 8.8.2).
 */
function nextStamp({ changed }: Ledger, now: string): string {
  return changed === undefined ? now : later(now, fromSeconds(toSeconds(changed) + 1));
}

/** All documents show them. Of a publication that has none yet nothing changed. */
function showSettings(ledger: Ledger, settings = ledger.settings, stamp: string): Ledger {
  if (settings === undefined || settings === ledger.settings) return ledger;
  return { ...ledger, settings, ...(ledger.changed === undefined ? {} : { changed: stamp }) };
}

/** Articles that arrived in one second stand in the order in which they entered the ledger. */
function newestFirst(a: NumberedArticle, b: NumberedArticle): number {
  return compare(b.arrived, a.arrived) || b.firstRevision - a.firstRevision;
}

/** What becomes of each article that the ledger knows, and what it does not know yet. */
function takeSteps(
  manuscripts: readonly Manuscript[],
  found: Match,
  unreadable: ReadonlySet<string>,
  circumstances: Circumstances,
): { steps: Step[]; fresh: Manuscript[]; held: Held[] } {
  const { ledger, now, stamp } = circumstances;
  const held: Held[] = [];
  const steps: Step[] = [];
  const fresh: Manuscript[] = [];
  const living = new Set<Entry>();
  const withdrawn = new Set<Entry>();
  for (const manuscript of manuscripts) {
    const { path } = manuscript;
    const known = found.known.get(manuscript);
    const until = known ? undefined : heldUntil(manuscript, now);
    const entry = known ?? found.returned.get(manuscript);
    const { withheld } = manuscript;
    if (withheld !== undefined) {
      held.push({ path, reason: "draft", why: withheld });
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
  return { steps, fresh, held };
}

function remove(entry: Entry, reason: RemovedEntry["reason"], stamp: string): Step {
  const { path, title, id } = entry;
  return {
    entry: { ...entry, removed: stamp, reason },
    changes: [{ kind: "removed", path, title, id, reason }],
    problems: [],
  };
}
