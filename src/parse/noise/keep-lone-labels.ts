/**
 * Takes back what was dropped for a label of comment forms ("Name", "Website") that stands alone, as in
 * a table: a form has two different ones near each other.
 */
import type { Line } from "../lines/line.ts";
import type { Draft } from "../story/draft.ts";

/** How many lines a form may have from one of its labels to the next. */
const REACH = 6;
/** More words are no heading of a column. */
const MOST_WORDS = 2;
/** "Phone: 01632 960000" */
const FILLED_IN = /[:：]\s*\+?[\d(]/u;
const CELLS = /\s\|\s|\t/u;

export function keepLoneLabels(draft: Draft): void {
  const form = draft.lines.filter((line) => isOfForm(draft, line));
  // The forms of a page stand among other furniture.
  if (form.length === 0 || draft.isPage) return;
  for (const line of form)
    if (CELLS.test(line.text) || FILLED_IN.test(line.text) || !isInForm(line, form))
      draft.reopen(line);
}

function isOfForm(draft: Draft, line: Line): boolean {
  const role = draft.verdict(line)?.role;
  return role === "comment-form" || (role === "comments" && CELLS.test(line.text));
}

function isInForm({ at, text, form }: Line, lines: readonly Line[]): boolean {
  if (form.wordCount > MOST_WORDS) return true;
  return lines.some((other) => other.text !== text && Math.abs(other.at - at) <= REACH);
}
