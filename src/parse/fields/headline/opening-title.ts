/**
 * Finds the title of a plain text around which no page stands: what its front matter or its file's name
 * says, else the line that opens it, where a headline further down would leave lines above unexplained.
 */
import type { Line } from "../../lines/line.ts";
import { readBreadcrumb } from "../../lines/read-breadcrumb.ts";
import type { Draft } from "../../story/draft.ts";
import { StoryWords } from "../../story/story-words.ts";
import { isSameText } from "../../words/same-text.ts";
import { isSectionOrKicker } from "../section-labels.ts";

/** How many lines from its beginning on the text may state its title. */
const REACH = 6;
const LONGEST = 120;

/** `found` is the headline by the looks of the lines above the text. */
export function openingTitle(draft: Draft, found: Line | undefined): Line | undefined {
  const opening = draft.between(0, REACH - 1).filter((line) => draft.isOpen(line));
  const { title, name } = draft.text ?? {};
  if (title !== undefined) return opening.find(({ text }) => isSameText(text, title));
  const first = opening.find((line) => !isOtherField(line));
  if (first === undefined || (found !== undefined && first.at >= found.at)) return found;
  if (name !== undefined && isSameText(first.text, name) && draft.below(first) !== undefined)
    return first;
  if (found !== undefined && isExplained(draft, found)) return found;
  if (mayBeTitle(draft, first)) return first;
  // Without a headline below it, a section's name is what the text is called.
  return opening.slice(0, 1).find((line) => isSectionOrKicker(line) && mayBeTitle(draft, line));
}

/** In a page's text, too, the one line above it is its title; a word alone may as well be a section. */
export function titleAlone(draft: Draft): Line | undefined {
  const [line, ...others] = draft.between(0, draft.range.first - 1);
  if (draft.isPage || line === undefined || others.length > 0 || !draft.isOpen(line))
    return undefined;
  const isTitle = line.form.wordCount > 1 && !line.form.shouted && !isOtherField(line);
  return isTitle && mayBeTitle(draft, line) ? line : undefined;
}

/** So many lines above a headline may be a page's name, a motto and a label. */
const MOST_ABOVE = 2;
const SHORTEST_SHARE = 0.5;

/** Whether what stands above a headline may be something else of the story's head. */
function isExplained(draft: Draft, headline: Line): boolean {
  const above = draft.between(0, headline.at - 1);
  const below = draft.below(headline);
  if (below?.byline?.stated === true || below?.isDate === true) return true;
  const head = draft.between(0, draft.range.first - 1);
  if (head.some((line) => line !== headline && line.text.includes(headline.text))) return true;
  const open = above.filter((line) => draft.isOpen(line) && !line.isProse && !isOtherField(line));
  const [first] = open;
  if (first === undefined) return true;
  if (!headline.passage.apart) return false;
  if (open.length > MOST_ABOVE || below?.isProse !== true || !below.passage.apart) return false;
  const text = draft.between(headline.at + 1, draft.range.last);
  const words = new StoryWords(text.filter(({ isProse }) => isProse));
  return words.shareOfHeadline(first) === 0 && words.shareOfHeadline(headline) >= SHORTEST_SHARE;
}

function isOtherField(line: Line): boolean {
  const { text } = line;
  return (
    isSectionOrKicker(line) ||
    line.isDate ||
    line.byline?.stated === true ||
    readBreadcrumb(text) !== undefined
  );
}

/** Stands alone, as titles do, and is no greeting, no point of a list and no name. */
function mayBeTitle(draft: Draft, line: Line): boolean {
  const { form } = line;
  const below = draft.below(line);
  if (below === undefined || line.isPicture || form.bullet !== "" || form.length > LONGEST)
    return false;
  if (form.ending === "comma" || form.ending === "colon" || form.ending === "sentence")
    return false;
  // A subtitle may stand right below it.
  const isAlone = [below, draft.below(below)].some((one) => one?.passage.apart === true);
  const isName = !form.shouted && line.byline !== undefined;
  return (isAlone || below.isProse || isOtherField(below)) && !line.isProse && !isName;
}
