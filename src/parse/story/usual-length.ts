/** How long a story's paragraphs are: half of its running text stands in such or longer ones. */
import type { Range } from "./main-range.ts";
import type { Verdict } from "../lines/roles.ts";
import { isProse, type Sight } from "../lines/sight.ts";

export function usualLength(
  sights: readonly Sight[],
  verdicts: readonly (Verdict | undefined)[],
  range: Range,
): number {
  const lengths: number[] = [];
  let total = 0;
  for (let i = range.first; i <= range.last; i++) {
    const sight = sights[i];
    if (sight === undefined || verdicts[i] !== undefined || !isProse(sight)) continue;
    lengths.push(sight.form.length);
    total += sight.form.length;
  }
  lengths.sort((a, b) => b - a);
  let sum = 0;
  for (const length of lengths) {
    sum += length;
    if (sum * 2 >= total) return length;
  }
  return 0;
}
