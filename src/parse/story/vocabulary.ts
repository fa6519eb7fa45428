/** The words of a story, by their first letters, for asking whether a line speaks of the same thing. */
import type { Verdict } from "../lines/roles.ts";
import type { Sight } from "../lines/sight.ts";

/** How many passages use a word, by the word's stem. */
export type Vocabulary = ReadonlyMap<string, number>;

/** The first letters of the longer words; of ideographs, each two neighbours. */
function stemsOf({ form, text }: Sight): string[] {
  const { words, starts } = form.head;
  if (!form.wide) return words.filter((word) => word.length >= 5).map((word) => word.slice(0, 4));
  return words.slice(1).map((_, i) => text.slice(starts[i] ?? 0, (starts[i] ?? 0) + 2));
}

/** How often words begin alike in the passages from `first` to `last` that were not dropped. */
export function vocabularyOf(
  sights: readonly Sight[],
  verdicts: readonly (Verdict | undefined)[],
  first: number,
  last: number,
): Vocabulary {
  const counts = new Map<string, number>();
  for (let i = first; i <= last; i++) {
    const sight = sights[i];
    if (sight === undefined || verdicts[i]?.fate === "dropped") continue;
    for (const stem of stemsOf(sight)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return counts;
}

/** How many of the passage's own words the others use too, and how many words it has. */
export function kinship(
  sight: Sight,
  vocabulary: Vocabulary,
  isCounted: boolean,
): { readonly shared: number; readonly own: number } {
  const own = new Map<string, number>();
  for (const stem of stemsOf(sight)) own.set(stem, (own.get(stem) ?? 0) + 1);
  let shared = 0;
  for (const [stem, count] of own)
    if ((vocabulary.get(stem) ?? 0) > (isCounted ? count : 0)) shared++;
  return { shared, own: own.size };
}

/** Whether a passage from outside shares enough words with the story to belong to it. */
export function isKin(sight: Sight, vocabulary: Vocabulary): boolean {
  const { shared, own } = kinship(sight, vocabulary, false);
  return own < 3 || shared >= Math.max(1, own * 0.3);
}
