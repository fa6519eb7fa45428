/**
 * Cuts off who sent or wrote the text where that stands behind the last sentence of a paragraph. A
 * caption ends so as well: it is short, and the text goes on below it.
 */
import type { Line } from "../lines/line.ts";
import { readClosingCredit } from "../lines/credits/read-closing-credit.ts";
import type { Draft } from "../story/draft.ts";

const SHORTEST_PARAGRAPH = 150;
const FEWEST_WORDS = 5;
/** So far below the story's last running text may the paragraph stand. */
const REACH = 2;

export function cutClosingCredits(draft: Draft): void {
  const last = draft.lines.findLast((line) => line.at <= draft.range.last && draft.isText(line));
  for (const line of draft.between(0, draft.range.last + REACH)) {
    const isLast = last !== undefined && line.at >= last.at;
    if (!mayBeParagraph(draft, line) || (!isLast && line.form.length < SHORTEST_PARAGRAPH))
      continue;
    const credit = readClosingCredit(line);
    if (credit === undefined || !line.upTo(credit.at).isProse) continue;
    draft.reopen(line);
    draft.cut(line, { at: credit.at, role: "editor-credit", rule: "credit-behind-text" });
    draft.range = { ...draft.range, last: Math.max(draft.range.last, line.at) };
  }
}

/** What is dropped as a caption for such an end may be one. */
function mayBeParagraph(draft: Draft, { at, form, passage }: Line): boolean {
  if (form.wordCount < FEWEST_WORDS || passage.caption === true) return false;
  const verdict = draft.verdict(draft.lines[at]);
  return verdict === undefined || verdict.role === "caption";
}
