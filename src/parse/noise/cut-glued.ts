/** Cuts promos off the ends of the paragraphs that stay. */
import type { Line } from "../lines/line.ts";
import type { Draft } from "../story/draft.ts";
import { StoryWords } from "../story/story-words.ts";
import { findGlued } from "./glued-promo.ts";

const LONGEST_QUESTION = 60;

export function cutGlued(draft: Draft): void {
  const isClosed = isMostlyClosed(draft);
  const lastText = draft.lines.findLast((line) => draft.isText(line))?.at ?? -1;
  const story = StoryWords.ofProse(draft);
  for (const line of draft.lines) {
    const fate = draft.fate(line);
    if (fate === "field" || fate === "dropped" || draft.isSettled(line)) continue;
    if (draft.cutOf(line) !== undefined) continue;
    // At the story's end, what has no full stop may be a sentence that was cut off.
    const cut = findGlued(line, isClosed && line.at < lastText ? story : undefined);
    if (cut === undefined) continue;
    // "Want to keep reading? Become a member today." begs from its first word.
    if (cut.role !== "promo" && isLoneQuestion(line.upTo(cut.at)))
      draft.drop(line, cut.role, cut.rule);
    else draft.cut(line, cut);
  }
}

function isLoneQuestion({ form }: Line): boolean {
  return form.ending === "question" && !form.several && form.length <= LONGEST_QUESTION;
}

/** Shorter lines say nothing about how paragraphs end. */
const SHORTEST = 60;
const FEWEST_CLOSED = 3;

/** Whether nearly every paragraph ends like a sentence, so that one that does not stands out. */
function isMostlyClosed(draft: Draft): boolean {
  let closed = 0;
  let open = 0;
  for (const line of draft.lines) {
    if (!draft.isOpen(line) || line.form.length < SHORTEST) continue;
    if (line.form.ending === "open") open++;
    else closed++;
  }
  return closed >= FEWEST_CLOSED && open * 3 <= closed;
}
