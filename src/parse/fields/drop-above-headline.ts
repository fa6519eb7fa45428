/** Drops what stands above a headline: menus, notices, captions, the headline again. */
import type { Line } from "../lines/line.ts";
import type { Draft } from "../story/draft.ts";
import { isSalutation } from "./salutation.ts";
import { StoryWords } from "../story/story-words.ts";

/** Shorter running text above the headline is no lede. */
const SHORTEST_LEDE = 60;
/** In the dump of a page, where it may be the caption of a picture. */
const SHORTEST_LEDE_IN_DUMP = 120;

export function dropAboveHeadline(draft: Draft): void {
  if (!draft.hasHead) return;
  const { headline } = draft.fields;
  const shortest = draft.isDump ? SHORTEST_LEDE_IN_DUMP : SHORTEST_LEDE;
  const words = StoryWords.ofText(draft);
  const isHead = draft.headline !== undefined || draft.isByPaper;
  for (const line of draft.between(0, draft.top - 1)) {
    if (!draft.isOpen(line) || isSalutation(draft, line)) continue;
    const mayBeLede = line.isProse && line.form.length >= shortest;
    if (headline !== undefined && line.text.includes(headline))
      draft.drop(line, "navigation", "repeats-the-headline");
    else if (!line.isPicture && ((isHead && !mayBeLede) || isNotice(draft, line, words)))
      draft.drop(line, "navigation", "above-the-headline");
  }
}

/** How far above the headline running text is asked whether it speaks of the same thing. */
const REACH = 14;
/** Whatever it speaks of, more than this may be a story whose headline was not found. */
const LONGEST_NOTICE = 250;

/** Running text above the headline is kept when it speaks of the same thing: it may be the lede. */
function isNotice(draft: Draft, line: Line, words: StoryWords): boolean {
  const isNear = draft.isDump || draft.top - line.at <= REACH;
  if (draft.fields.headline === undefined || line.form.length >= LONGEST_NOTICE) return false;
  return isNear && !words.isKin(line);
}
