/**
 * Frozen mode (`CI=true`, `--frozen`): a reconciliation in, what may be published without writing
 * the ledger out. As with a frozen lock file, a build that would have to write it fails instead:
 * an id that is minted and not committed is minted again, differently, by the next build.
 *
 * Two changes need no writing. A better parser publishes a source differently, and a source is
 * touched without effect: both are published under the committed revision, with new ETags because
 * their bytes are new, and the next build that may write records them.
 */
import type { Problem } from "../problem.ts";
import type { Change } from "./change.ts";
import type { Ledger } from "./ledger.ts";
import type { Reconciliation } from "./reconcile.ts";

/**
 * `committed` is the ledger as read from `file`, `reading` the problems of reading it: one that was
 * renumbered is not the one that is committed.
 */
export function freeze(
  committed: Ledger,
  reconciliation: Reconciliation,
  file: string,
  reading: readonly Problem[] = [],
): Reconciliation {
  const renumbered = reading.some(({ rule }) => rule === "ledger-renumbered");
  const missing = reconciliation.changes.filter((change) => !harmless(change));
  if (missing.length > 0 || renumbered) {
    const why = renumbered
      ? "the committed ledger was merged or edited by hand and needs new revisions"
      : "the sources have changes that the committed ledger does not hold";
    const ledgerProblem: Problem = {
      file,
      severity: "error",
      rule: "ledger-frozen",
      message: `${why}, and this build must not write it`,
      hint: `run "npm run build" outside CI and commit ${file}`,
    };
    return {
      ...reconciliation,
      problems: [...reconciliation.problems, ...missing.map(refusal), ledgerProblem],
    };
  }
  const revisions = new Map(committed.entries.map((entry) => [entry.id, entry.revision]));
  return {
    ...reconciliation,
    ledger: committed,
    changes: [],
    articles: reconciliation.articles.map((article) => ({
      ...article,
      revision: revisions.get(article.id) ?? article.revision,
    })),
  };
}

function harmless(change: Change): boolean {
  return change.kind === "reparsed" || change.kind === "touched";
}

function refusal(change: Change): Problem {
  return {
    file: change.path,
    severity: "error",
    rule: "ledger-frozen",
    message: `the committed ledger does not know that "${change.title}" is ${change.kind}`,
  };
}
