/**
 * Manuscripts that no live article claims and the removed entries in, the articles that came back
 * out.
 */
import type { Manuscript } from "../../model/article.ts";
import type { Problem } from "../../model/problem.ts";
import type { Answer } from "./answers.ts";
import type { RemovedEntry } from "../ledger.ts";
import { matchAlike } from "./match-alike.ts";
import { judge } from "./same-article.ts";
import { findFormerSources, findSameSources } from "./same-source.ts";

export interface Unclaimed {
  readonly site: string;
  readonly removed: readonly RemovedEntry[];
  readonly manuscripts: readonly Manuscript[];
  /** What the publisher says of another text in a file. */
  readonly answer: (manuscript: Manuscript) => Answer | undefined;
  /** Whether a live article at the path has no manuscript. */
  readonly isTaken: (path: string) => boolean;
}

export function matchRemoved({ site, removed, manuscripts, answer, isTaken }: Unclaimed): {
  pairs: Map<Manuscript, RemovedEntry>;
  problems: readonly Problem[];
} {
  const pairs = new Map<Manuscript, RemovedEntry>();
  if (manuscripts.length === 0 || removed.length === 0) return { pairs, problems: [] };
  const isStrict = (manuscript: Manuscript): boolean => answer(manuscript) === "series";
  const waiting = new Set(removed);
  const pair = (manuscript: Manuscript, entry: RemovedEntry | undefined) => {
    if (entry && waiting.delete(entry)) pairs.set(manuscript, entry);
  };
  const rest = () => manuscripts.filter((manuscript) => !pairs.has(manuscript));

  for (const [manuscript, entry] of findSameSources(manuscripts, removed, site)) {
    pair(manuscript, entry);
  }
  for (const [manuscript, entry] of findFormerSources(rest(), [...waiting])) {
    pair(manuscript, entry);
  }
  // Under its old name: what was a draft in any shape, what was deleted if it is like itself.
  const byPath = Map.groupBy(waiting, ({ path }) => path);
  for (const manuscript of rest()) {
    if (answer(manuscript) === "new") continue;
    const isSame = (one: RemovedEntry): boolean =>
      judge(one, manuscript, isStrict(manuscript)).is === "same";
    const entry = byPath
      .get(manuscript.path)
      ?.find((one) => (one.reason === "draft" && !isTaken(one.path)) || isSame(one));
    pair(manuscript, entry);
  }
  // Under another name. Of a weather report that is much like one of last year's the numbers differ.
  const others = rest().filter((manuscript) => answer(manuscript) !== "new");
  const alike = matchAlike(others, [...waiting], isStrict);
  for (const [manuscript, entry] of alike.pairs) pair(manuscript, entry);
  return { pairs, problems: alike.problems };
}
