/**
 * Finds a headline too short for its form to tell: by the text below, which repeats its words ("Yellow
 * Vests and I"), or by its place, when it opens a plain text ("Beaten once more").
 */
import type { Line } from "../../lines/line.ts";
import { readBreadcrumb } from "../../lines/read-breadcrumb.ts";
import type { Draft } from "../../story/draft.ts";
import type { StoryWords } from "../../story/story-words.ts";
import { looksLikeName } from "../../words/names/looks-like-name.ts";

/** How far above the text it may stand, other fields between them. */
const REACH = 6;

/** `words` are those of the story's first paragraphs. */
export function shortHeadline(draft: Draft, words: StoryWords): Line | undefined {
  const { first } = draft.range;
  return draft.between(first - REACH, first - 1).findLast((line) => {
    if (!draft.isOpen(line) || line.isPicture || !isShortHeadline(line)) return false;
    // One or two words may be a section or a name: the text must use all of them.
    const opens =
      !draft.isPage &&
      draft
        .between(0, line.at - 1)
        .every((above) => above.evidence.section || draft.isDropped(above));
    const isPhrase =
      (line.form.wordCount >= 3 || (opens && INNER_SMALL.test(line.text))) &&
      !looksLikeName(line.text);
    if (isPhrase) return opens || words.shareOfHeadline(line) >= 0.5;
    return (opens || line.form.length >= 15) && words.shareOfHeadline(line) === 1;
  });
}

/** Sections are written with capitals. */
const INNER_SMALL = /\s\p{Ll}/u;

function isShortHeadline(line: Line): boolean {
  const { form, text } = line;
  if (form.ending !== "open" || form.length < 10 || form.bullet !== "" || form.wide) return false;
  if (form.lower || form.shouted || line.evidence.section || line.isDate) return false;
  return line.byline?.stated !== true && readBreadcrumb(text) === undefined;
}
