/** Reads the date and the byline above a headline, when nothing below it states them. */
import type { Line } from "../lines/line.ts";
import { readByline } from "../lines/bylines/read-byline.ts";
import type { Draft } from "../story/draft.ts";
import { takeTime } from "../story/take-time.ts";
import { takeAuthor } from "./take-author.ts";

/** How far above the headline its date and byline may stand. */
const REACH = 4;
/** A line about a columnist. */
const LONGEST_ABOUT = 160;

export function readAboveHeadline(draft: Draft): void {
  const { headline, fields } = draft;
  if (headline === undefined) return;
  for (const line of draft.between(headline.at - REACH, headline.at - 1).toReversed()) {
    if (line.isProse) {
      // A column's head: its name, the columnist, a line about him, the headline.
      if (line.form.length > LONGEST_ABOUT || !isColumnist(draft, draft.above(line))) return;
      if (draft.isOpen(line)) draft.drop(line, "biography", "below-columnist");
      continue;
    }
    if (fields.published === undefined && draft.isOpen(line)) takeTime(draft, line);
    if (fields.byline !== undefined || !draft.isOpen(line) || line.evidence.section) continue;
    const isAboveDate = draft.verdict(draft.below(line))?.role === "dateline";
    takeAuthor(draft, line, line.at > 0 || isAboveDate);
  }
}

/** A bare name below the name of a section. */
function isColumnist(draft: Draft, line: Line | undefined): boolean {
  if (line === undefined || readByline(line.text)?.stated !== false) return false;
  return draft.above(line)?.evidence.section === true;
}
