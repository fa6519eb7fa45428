/**
 * What a build learns from the ledger: the articles, the ledger to write, and what changed.
 */
import type { NumberedArticle } from "../model/article.ts";
import type { Problem } from "../model/problem.ts";
import type { Change } from "./change.ts";
import type { Ledger, RemovedEntry } from "./ledger.ts";

/** A source that is not published yet. `until` is the time that front matter states. */
export interface Held {
  readonly path: string;
  readonly reason: "draft" | "future";
  readonly until?: string;
  /** What withholds it: `status: private`, a folder of drafts, its end. */
  readonly why?: string;
}

interface Redirect {
  readonly from: string;
  readonly to: string;
}

export interface Reconciliation {
  /** The same object when nothing changed. */
  readonly ledger: Ledger;
  /** By arrival, newest first. */
  readonly articles: readonly NumberedArticle[];
  /** All that were ever removed and have not come back: their slugs answer 410. */
  readonly removed: readonly RemovedEntry[];
  /** Former slugs of the articles. */
  readonly redirects: readonly Redirect[];
  /** Whole paths that the articles had, to the paths of their addresses. */
  readonly oldPaths: readonly Redirect[];
  readonly held: readonly Held[];
  /** By path, what is new after the rest. */
  readonly changes: readonly Change[];
  /** When one is an error, nothing of all this may be written. */
  readonly problems: readonly Problem[];
  /** The slice that still grows; those below are closed. */
  readonly openSlice: number;
  /** The time of the ledger's last change; absent when there never was one. Never goes back. */
  readonly lastChanged?: string;
}
