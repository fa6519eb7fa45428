/**
 * Two headlines in, out whether they are one, but for case, punctuation and a slip of the keyboard, or
 * one with other numbers, as a series has them.
 */

const WORDS = /[\p{L}\p{M}\p{N}]+/gu;
/** "May" and "Mar" are not one word with a slip. */
const SHORTEST_WITH_SLIP = 4;

export type HeadlineChange = "none" | "numbers" | "words";

export function compareHeadlines(a: string, b: string): HeadlineChange {
  if (a === b) return "none";
  const [one, other] = [wordsOf(a), wordsOf(b)];
  if (one.length !== other.length) return "words";
  const differing = one.flatMap((word, at) =>
    word === other[at] ? [] : [[word, other[at] ?? ""]],
  );
  if (differing.length <= 1 && differing.every(([x = "", y = ""]) => isSlip(x, y))) return "none";
  return differing.every((words) => words.every((word) => NUMBER.test(word))) ? "numbers" : "words";
}

const NUMBER = /\p{N}/u;

function wordsOf(headline: string): string[] {
  return headline.normalize("NFKC").toLowerCase().match(WORDS) ?? [];
}

/** One letter more, less or another, or two that changed places. A digit is never a slip. */
function isSlip(a: string, b: string): boolean {
  if (NUMBER.test(a + b) || Math.min(a.length, b.length) < SHORTEST_WITH_SLIP) return false;
  let start = 0;
  while (start < a.length && a.codePointAt(start) === b.codePointAt(start)) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [x, y] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  const isOneLetter = x.length <= 1 && y.length <= 1;
  return isOneLetter || (y.length === 2 && x === y.charAt(1) + y.charAt(0));
}
