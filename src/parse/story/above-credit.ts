/** Tells the caption of a picture by what stands below it: the photographer's name. */
import type { Line } from "../lines/line.ts";
import type { Draft } from "./draft.ts";

const MOST_WORDS_OF_CREDIT = 6;

/** Whether right below a line without an end stands the credit or the label of a picture. */
export function isAboveCredit(draft: Draft, line: Line): boolean {
  const below = draft.below(line);
  if (line.form.ending !== "open" || below === undefined) return false;
  const role = draft.verdict(below)?.role;
  // A credit alone, without a caption of its own.
  const isCredit = role === "caption" && below.form.wordCount <= MOST_WORDS_OF_CREDIT;
  return role === "caption-label" || isCredit;
}
