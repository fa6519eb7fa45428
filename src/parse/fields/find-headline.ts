/**
 * Finds the headline: the one that markup states, else the line above the text that looks most like
 * one, or a line in its first paragraphs with the date or byline right below.
 */
import type { Line } from "../lines/line.ts";
import type { Draft } from "../story/draft.ts";
import { StoryWords } from "../story/story-words.ts";
import { findAttested, type Attested } from "./attested-lines.ts";
import { isOtherField } from "./headline-form.ts";
import { bestAbove } from "./score-headlines.ts";
import { shortHeadline } from "./short-headline.ts";

/** How many lines above the first running text a headline may stand. */
const REACH = 28;
/** How many below its start, when a date below attests it. */
const REACH_INTO_TEXT = 6;
/** How much of the story is compared with a headline's words. */
const LEDE = 60;

/** Takes the headline, or says that the story has none. */
export function findHeadline(draft: Draft): void {
  const headline = draft.hasHead ? bestHeadline(draft) : undefined;
  if (headline === undefined) return;
  draft.headline = headline;
  draft.fields.headline = headline.text;
  draft.field(headline, "headline", "headline-above-text");
}

function bestHeadline(draft: Draft): Line | undefined {
  const stated = draft.lines.find(({ passage }) => passage.headline === true);
  if (stated !== undefined) return stated;
  const { first, last } = draft.range;
  const marked = draft
    .between(0, first)
    .find((line) => line.passage.markup?.level === 1 && draft.isOpen(line));
  if (marked !== undefined) return marked;
  const from = Math.max(0, first - REACH);
  const attested = findAttested(draft, from, first + REACH_INTO_TEXT + 2);
  const lede = draft.between(first, Math.min(last, first + LEDE));
  const words = new StoryWords(lede.filter((line) => draft.isOpen(line)));
  const { isPage } = draft;
  const above = bestAbove(draft, { from, attested, words, isPage });
  if (above !== undefined && attested.has(above)) return above;
  const inside = draft.isDump ? undefined : headlineInText(draft, attested);
  if (inside !== undefined) return inside;
  // A skip link, a slogan and a notice have no word of the text's; a short line that has them is better.
  if (above !== undefined && words.shareOfHeadline(above) > 0) return above;
  const short = shortHeadline(draft, words);
  return isPage || short === undefined || short.at > (above?.at ?? -1) ? (short ?? above) : above;
}

/** How much running text may stand above a headline: notices, a line about the columnist. */
const LONGEST_ABOVE = 500;
const MOST_ABOVE = 2;

/** A line that a date or a byline right below it attests, above nearly all of the text. */
function headlineInText(draft: Draft, attested: Attested): Line | undefined {
  const { first, last } = draft.range;
  let length = 0;
  let count = 0;
  for (const line of draft.between(first, Math.min(last, first + REACH_INTO_TEXT) - 1)) {
    if (length > LONGEST_ABOVE || count > MOST_ABOVE) return undefined;
    if (attested.get(line) === 1 && mayStandInText(line)) return line;
    if (!draft.isText(line)) continue;
    length += line.form.length;
    count++;
  }
  return undefined;
}

function mayStandInText(line: Line): boolean {
  const { form } = line;
  const isShort =
    form.ending === "open" ? form.length <= 170 : form.length <= 90 && form.ending !== "comma";
  return isShort && form.wordCount >= 2 && !isOtherField(line);
}
