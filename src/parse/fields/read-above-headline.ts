/** Reads the date and the byline above a headline, when nothing below it states them. */
import type { Draft } from "../story/draft.ts";
import { takeTime } from "../story/take-time.ts";
import { takeAuthor } from "./take-author.ts";

/** How far above the headline its date and byline may stand. */
const REACH = 4;

export function readAboveHeadline(draft: Draft): void {
  const { headline, fields } = draft;
  if (headline === undefined) return;
  for (const line of draft.between(headline.at - REACH, headline.at - 1).toReversed()) {
    if (line.isProse) return;
    if (fields.published === undefined && draft.isOpen(line)) takeTime(draft, line);
    if (fields.byline !== undefined || !draft.isOpen(line) || line.evidence.section) continue;
    const isAboveDate = draft.verdict(draft.below(line))?.role === "dateline";
    takeAuthor(draft, line, line.at > 0 || isAboveDate);
  }
}
