/** Which of a headline's words the first part of the story uses. */
import type { Range } from "./main-range.ts";
import type { Verdict } from "../lines/roles.ts";
import type { Sight } from "../lines/sight.ts";

/** In how many of the story's passages a headline's words are looked for. */
const LEDE = 60;

/** The share of the longer words that stand in the lede too; a little for a line without any. */
export function shareKnown({ form }: Sight, words: ReadonlySet<string>): number {
  const long = form.head.known.filter(({ plain }) => plain.length > 3);
  return long.length === 0 ? 0.3 : long.filter(({ stem }) => words.has(stem)).length / long.length;
}

/** The stems of the longer words of the story's first passages. */
export function wordsOfLede(
  sights: readonly Sight[],
  verdicts: readonly (Verdict | undefined)[],
  range: Range,
): ReadonlySet<string> {
  const words = new Set<string>();
  for (let i = range.first; i <= Math.min(range.last, range.first + LEDE); i++) {
    if (verdicts[i] !== undefined) continue;
    for (const { plain, stem } of sights[i]?.form.head.known ?? [])
      if (plain.length > 3) words.add(stem);
  }
  return words;
}
