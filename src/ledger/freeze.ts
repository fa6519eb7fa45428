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
import type { Reconciliation } from "./reconciliation.ts";
import { withRevision } from "./to-article.ts";

/**
 * `committed` is the ledger as read from `file`; `joined` says that what is known beside it changes
 * it. With an error among the problems, nothing may be
 * published; without, all that comes out is as the committed ledger says.
 */
export function freeze(
  committed: Ledger,
  reconciliation: Reconciliation,
  file: string,
  joined = false,
): { reconciliation: Reconciliation; problems: readonly Problem[] } {
  const missing = reconciliation.changes.filter((change) => !isHarmless(change));
  if (missing.length > 0 || joined) {
    return { reconciliation, problems: [...missing.map(refusal), refuse(file, joined)] };
  }
  const revisions = new Map(committed.entries.map((entry) => [entry.id, entry.revision]));
  const articles = reconciliation.articles.map((article) => {
    const revision = revisions.get(article.id) ?? article.revision;
    return revision === article.revision ? article : withRevision(article, revision);
  });
  // A better parser's bytes are new, and those under other settings, so their date is, too.
  const { lastChanged: stamped, ...rest } = reconciliation;
  const isSame =
    reconciliation.changes.length === 0 && reconciliation.ledger.settings === committed.settings;
  const lastChanged = isSame ? committed.changed : stamped;
  const dated = lastChanged === undefined ? {} : { lastChanged };
  return {
    reconciliation: { ...rest, ledger: committed, articles, changes: [], ...dated },
    problems: [],
  };
}

function refuse(file: string, joined: boolean): Problem {
  const why = joined
    ? "the committed ledger was merged, edited by hand or went back in time"
    : "the sources have changes that the committed ledger does not hold";
  return {
    file,
    severity: "error",
    rule: "ledger-frozen",
    message: `${why}, and this build must not write it`,
    hint: `run "npm run build" where the ledger may be written, and commit ${file}`,
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
