/**
 * Frozen mode (`CI=true`, `--frozen`): a build that must not write the ledger. As with a frozen
 * lock file it fails when the ledger does not hold what the sources need, because an identity that
 * is minted and not committed is minted again, differently, by the next build.
 *
 * Two changes need no writing: a better parser publishes a source differently, and a source is
 * touched without effect. Such articles are published under their committed revision (with new
 * ETags, because their bytes are new), and the next build that may write records them.
 */
import type { Problem } from "../model/problem.ts";
import type { Change } from "./change.ts";
import type { Ledger } from "./ledger.ts";
import { lastChange } from "./reconcile.ts";
import type { Reconciliation } from "./reconciliation.ts";
import { withRevision } from "./to-article.ts";

/**
 * `committed` is the ledger as read from `file`, `reading` the problems of reading it: one that was
 * renumbered is not the one that is committed. With an error among the problems, nothing may be
 * published; without, all that comes out is as the committed ledger says.
 */
export function freeze(
  committed: Ledger,
  reconciliation: Reconciliation,
  file: string,
  reading: readonly Problem[] = [],
): Reconciliation {
  const missing = reconciliation.changes.filter((change) => !isHarmless(change));
  const renumbered = reading.some(({ rule }) => rule === "ledger-renumbered");
  if (missing.length > 0 || renumbered) {
    const why = renumbered
      ? "the committed ledger was merged or edited by hand and needs new revisions"
      : "the sources have changes that the committed ledger does not hold";
    const refused: Problem = {
      file,
      severity: "error",
      rule: "ledger-frozen",
      message: `${why}, and this build must not write it`,
      hint: `run "npm run build" where the ledger may be written, and commit ${file}`,
    };
    const problems = [...reconciliation.problems, ...missing.map(refusal), refused];
    return { ...reconciliation, problems };
  }
  const revisions = new Map(committed.entries.map((entry) => [entry.id, entry.revision]));
  const articles = reconciliation.articles.map((article) => {
    const revision = revisions.get(article.id) ?? article.revision;
    return revision === article.revision ? article : withRevision(article, revision);
  });
  const { lastChanged: refused, ...rest } = reconciliation;
  const lastChanged = lastChange(committed);
  return {
    ...rest,
    ledger: committed,
    articles,
    changes: [],
    ...(lastChanged === undefined ? {} : { lastChanged }),
  };
}

function isHarmless(change: Change): boolean {
  return change.kind === "reparsed" || change.kind === "touched";
}

function refusal({ path, title, kind }: Change): Problem {
  return {
    file: path,
    severity: "error",
    rule: "ledger-frozen",
    message: `"${title}" is ${kind}, and the committed ledger does not know it`,
  };
}
