/** Words of the tables as alternatives of a regular expression. */
export function anyOf(words: Iterable<string>): string {
  return [...new Set(words)]
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`))
    .join("|");
}
