/**
 * Finds the readers' comments below a story by what no story does: short lines with a time in them,
 * one beside each name, at small distances from each other.
 */
import type { Line } from "../lines/line.ts";
import type { Verdict } from "../lines/verdict.ts";
import type { Draft } from "../story/draft.ts";

const FEWEST_COMMENTS = 3;
/** How many lines a comment may have. */
const LONGEST_COMMENT = 8;
const LONGEST_NAME = 40;

export function isAboutComments(verdict: Verdict | undefined): boolean {
  return verdict?.role === "comments" || verdict?.role === "comment-form";
}

/** Where a thread of comments begins: a label ("12 comments", "Reply") or the first name itself. */
export function threadStarts(draft: Draft): ReadonlySet<Line> {
  const found = new Set<Line>();
  /** The nearest stamped lines below, nearest first, and the nearest line about comments. */
  let stamps: Line[] = [];
  let label = Infinity;
  for (const line of draft.lines.toReversed()) {
    const verdict = draft.verdict(line);
    if (isAboutComments(verdict)) {
      label = line.at;
      if (isThread(stamps) && isThread([line, ...stamps])) found.add(line);
    }
    if (!isStamp(line, verdict)) continue;
    stamps = [line, ...stamps].slice(0, FEWEST_COMMENTS);
    // Below its own stamp, each comment can be answered; an entry of a live ticker cannot.
    if (isThread(stamps) && label < (stamps.at(-1)?.at ?? line.at)) found.add(topOf(draft, line));
  }
  return found;
}

/** Whether the lines stand at small distances from each other, and enough of them. */
function isThread(lines: readonly Line[]): boolean {
  return (
    lines.length >= FEWEST_COMMENTS &&
    lines.every(({ at }, i) => at - (lines[i - 1]?.at ?? at) <= LONGEST_COMMENT)
  );
}

/** The name above a stamp ("Jane wrote:"), and the label above the first of them. */
function topOf(draft: Draft, stamp: Line): Line {
  let top = stamp;
  for (let above = draft.above(top); above && stamp.at - top.at < 2; above = draft.above(top)) {
    const { form } = above;
    if (form.length > LONGEST_NAME || form.ending === "sentence") break;
    if (above.isProse || !draft.isOpen(above)) break;
    top = above;
  }
  return top;
}

/** A time of day or a year, as stands beside the name of who comments. */
const STAMP = /\d{1,2}:\d{2}|\b(?:19|20)\d{2}\b/u;
const LONGEST_STAMP = 90;

function isStamp({ form, text, isProse }: Line, verdict: Verdict | undefined): boolean {
  if (!form.digits || form.length > LONGEST_STAMP || isProse) return false;
  return verdict?.role !== "copyright" && STAMP.test(text);
}
