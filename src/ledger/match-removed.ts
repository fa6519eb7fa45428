/**
 * Manuscripts that no live article claims and the removed entries in, the articles that came back
 * out.
 */
import type { Manuscript } from "../model/article.ts";
import type { Problem } from "../model/problem.ts";
import type { Ledger, RemovedEntry } from "./ledger.ts";
import { matchAlike } from "./match-alike.ts";
import { textIdOf } from "./mint-id.ts";
import { sketchOf, SAME_AGAIN, SAME_ARTICLE } from "./same-article.ts";
import { distance } from "./sketch.ts";

export function matchRemoved(
  { site, removed }: Ledger,
  manuscripts: readonly Manuscript[],
): { pairs: Map<Manuscript, RemovedEntry>; problems: Problem[] } {
  const pairs = new Map<Manuscript, RemovedEntry>();
  if (manuscripts.length === 0 || removed.length === 0) return { pairs, problems: [] };
  const waiting = new Set(removed);
  const pair = (manuscript: Manuscript, entry: RemovedEntry | undefined) => {
    if (entry && waiting.delete(entry)) pairs.set(manuscript, entry);
  };
  const rest = () => manuscripts.filter((manuscript) => !pairs.has(manuscript));

  // The same bytes, or the text that the id was minted from.
  const byId = new Map(removed.map((entry) => [entry.id, entry]));
  const byHash = new Map(removed.map((entry) => [entry.sourceHash, entry]));
  for (const manuscript of manuscripts) {
    pair(manuscript, byHash.get(manuscript.sourceHash) ?? byId.get(textIdOf(site, manuscript)));
  }
  // Under its old name: what was a draft in any shape, what was deleted if it is like itself.
  const byPath = Map.groupBy(waiting, ({ path }) => path);
  for (const manuscript of rest()) {
    const text = sketchOf(manuscript);
    const entry = byPath
      .get(manuscript.path)
      ?.find((one) => one.reason === "draft" || distance(one.sketch, text) <= SAME_ARTICLE);
    pair(manuscript, entry);
  }
  // Under another name, all but unchanged.
  const alike = matchAlike(rest(), [...waiting], SAME_AGAIN);
  for (const [manuscript, entry] of alike.pairs) pair(manuscript, entry);
  return { pairs, problems: alike.problems };
}
