/**
 * Entries in, pairs of articles out that are probably one text twice: an article that was copied,
 * or scraped again with another footer.
 */
import type { Entry } from "../ledger.ts";
import { SAME_ARTICLE } from "./same-article.ts";
import { bitsBetween, likeness, readSketch } from "./sketch.ts";

export interface NearDuplicate {
  readonly one: Entry;
  readonly other: Entry;
  /** The estimated share of the runs of three words that both have, 0 to 1. */
  readonly likeness: number;
}

/** Pairs of which at least one is in `fresh`, by id: what was accepted once is not told again. */
export function nearDuplicates(
  entries: readonly Entry[],
  fresh: ReadonlySet<string>,
): NearDuplicate[] {
  const sketches = entries.map((entry) => ({ entry, words: readSketch(entry.sketch) }));
  const pairs: NearDuplicate[] = [];
  for (const [index, one] of sketches.entries()) {
    if (!fresh.has(one.entry.id)) continue;
    for (const [at, other] of sketches.entries()) {
      // Two that are both new are met twice.
      if (at === index || (at < index && fresh.has(other.entry.id))) continue;
      if (bitsBetween(one.words, other.words) > SAME_ARTICLE) continue;
      pairs.push({
        one: one.entry,
        other: other.entry,
        likeness: likeness(one.entry.sketch, other.entry.sketch),
      });
    }
  }
  return pairs;
}
