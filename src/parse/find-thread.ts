/**
 * Finds the readers' comments below a story by what no story does: short lines with a time in them,
 * one beside each name, at small distances from each other.
 */
import type { Verdict } from "./roles.ts";
import { isProse, type Sight } from "./sight.ts";

/** A time of day or a year, as stands beside the name of who comments. */
const STAMP = /\d{1,2}:\d{2}|\b(?:19|20)\d{2}\b/u;
const LEAST_COMMENTS = 3;
/** How many passages a comment may have. */
const LONGEST_COMMENT = 8;

/** The labels ("12 comments", "Reply") directly below which a thread of comments goes on. */
export function threadLabels(
  sights: readonly Sight[],
  verdicts: readonly (Verdict | undefined)[],
): ReadonlySet<number> {
  const found = new Set<number>();
  /** The nearest stamped lines below, nearest first. */
  let stamps: number[] = [];
  for (let i = sights.length - 1; i >= 0; i--) {
    if (isAboutComments(verdicts[i])) {
      const row = [i, ...stamps].map((at, k, all) => at - (all[k - 1] ?? at));
      if (stamps.length === LEAST_COMMENTS && row.every((gap) => gap <= LONGEST_COMMENT))
        found.add(i);
    }
    if (isStamp(sights[i], verdicts[i])) stamps = [i, ...stamps].slice(0, LEAST_COMMENTS);
  }
  return found;
}

export function isAboutComments(verdict: Verdict | undefined): boolean {
  return verdict?.role === "comments" || verdict?.role === "comment-form";
}

function isStamp(sight: Sight | undefined, verdict: Verdict | undefined): boolean {
  if (sight === undefined || verdict?.role === "copyright") return false;
  const { form, text } = sight;
  return form.digits && form.length <= 90 && !isProse(sight) && STAMP.test(text);
}
