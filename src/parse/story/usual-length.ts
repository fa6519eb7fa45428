/** How long a story's paragraphs are: half of its running text stands in such or longer ones. */
import type { Draft } from "./draft.ts";

export function usualLength(draft: Draft): number {
  const lengths = draft.rangeLines
    .filter((line) => draft.isText(line))
    .map(({ form }) => form.length)
    .sort((a, b) => b - a);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  let sum = 0;
  for (const length of lengths) {
    sum += length;
    if (sum * 2 >= total) return length;
  }
  return 0;
}
