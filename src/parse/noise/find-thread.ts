/**
 * Finds the readers' comments below a story by what no story does: short lines with a time in them,
 * one beside each name, at small distances from each other.
 */
import type { Verdict } from "../lines/roles.ts";
import { isProse, type Sight } from "../lines/sight.ts";

/** A time of day or a year, as stands beside the name of who comments. */
const STAMP = /\d{1,2}:\d{2}|\b(?:19|20)\d{2}\b/u;
const LEAST_COMMENTS = 3;
/** How many passages a comment may have. */
const LONGEST_COMMENT = 8;
const LONGEST_NAME = 40;

/** Where a thread of comments begins: a label ("12 comments", "Reply") or the first name itself. */
export function threadStarts(
  sights: readonly Sight[],
  verdicts: readonly (Verdict | undefined)[],
): ReadonlySet<number> {
  const found = new Set<number>();
  /** The nearest stamped lines below, nearest first, and the nearest line about comments. */
  let stamps: number[] = [];
  let label = Infinity;
  for (let i = sights.length - 1; i >= 0; i--) {
    if (isAboutComments(verdicts[i])) {
      label = i;
      if (isThread(stamps) && isThread([i, ...stamps])) found.add(i);
    }
    if (!isStamp(sights[i], verdicts[i])) continue;
    stamps = [i, ...stamps].slice(0, LEAST_COMMENTS);
    // Below its own stamp, each comment can be answered; an entry of a live ticker cannot.
    if (isThread(stamps) && label < (stamps.at(-1) ?? i)) found.add(topOf(sights, verdicts, i));
  }
  return found;
}

/** Whether the lines stand at small distances from each other, and enough of them. */
function isThread(lines: readonly number[]): boolean {
  return (
    lines.length >= LEAST_COMMENTS &&
    lines.every((at, k) => at - (lines[k - 1] ?? at) <= LONGEST_COMMENT)
  );
}

/** The name above a stamp ("Jane wrote:"), and the label above the first of them. */
function topOf(
  sights: readonly Sight[],
  verdicts: readonly (Verdict | undefined)[],
  stamp: number,
): number {
  let top = stamp;
  while (top > 0 && stamp - top < 2) {
    const above = sights[top - 1];
    if (above === undefined || above.form.length > LONGEST_NAME || isProse(above)) break;
    if (above.form.ending === "sentence" || verdicts[top - 1] !== undefined) break;
    top--;
  }
  return top;
}

export function isAboutComments(verdict: Verdict | undefined): boolean {
  return verdict?.role === "comments" || verdict?.role === "comment-form";
}

function isStamp(sight: Sight | undefined, verdict: Verdict | undefined): boolean {
  if (sight === undefined || verdict?.role === "copyright") return false;
  const { form, text } = sight;
  return form.digits && form.length <= 90 && !isProse(sight) && STAMP.test(text);
}
