/**
 * Finds the headline: the one that markup states, else the line above the text that looks most like
 * one, or a line in its first paragraphs with the date or byline right below.
 */
import type { Line } from "../../lines/line.ts";
import type { Draft } from "../../story/draft.ts";
import { StoryWords } from "../../story/story-words.ts";
import { findAttested, type Attested } from "./attested-lines.ts";
import { isOtherField } from "./headline-form.ts";
import { bestAbove } from "./score-headlines.ts";
import { openingTitle, titleAlone } from "./opening-title.ts";
import { shortHeadline } from "./short-headline.ts";

/** How many lines above the first running text a headline may stand. */
const REACH = 28;
/** How many below its start, when a date below attests it. */
const REACH_INTO_TEXT = 6;
/** How much of the story is compared with a headline's words. */
const LEDE = 60;

/** Takes the headline, or says that the story has none. */
export function findHeadline(draft: Draft): void {
  const found = draft.hasHead ? bestHeadline(draft) : undefined;
  const headline = draft.isFramed || draft.isMail ? found : openingTitle(draft, found);
  if (headline === undefined || isOfText(headline, draft)) return;
  draft.headline = headline;
  draft.fields.headline = headline.text;
  draft.field(headline, "headline", "headline-above-text");
}

/** Where the page states its title and no line is it, a heading of the main text is one. */
function isOfText({ passage }: Line, { title }: Draft): boolean {
  return title !== undefined && passage.main === true && passage.headline !== true;
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
  const below = isPage ? undefined : headlineBelowNotice(draft);
  if (below !== undefined) return below;
  const short = shortHeadline(draft, words) ?? titleAlone(draft);
  if (above === undefined || short === undefined || short === above) return short ?? above;
  return isBetter(draft, short, above, words) ? short : above;
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

const SHORTEST_SHARE = 0.5;

/** A skip link, a slogan and a notice have no word of the text's; a short line that has its words is better. */
function isBetter(draft: Draft, short: Line, above: Line, words: StoryWords): boolean {
  return (draft.isPage || short.at > above.at) && words.shareOfHeadline(above) === 0;
}

/** A line that the text below repeats, while what stands above it speaks of something else. */
function headlineBelowNotice(draft: Draft): Line | undefined {
  const { first, last } = draft.range;
  const near = draft.between(first + 1, Math.min(last, first + REACH_INTO_TEXT));
  const line = near.find((one) => draft.isOpen(one) && !one.isProse && mayStandInText(one));
  if (line === undefined) return undefined;
  const story = new StoryWords(draft.between(line.at + 1, last).filter(({ isProse }) => isProse));
  const above = draft.between(first, line.at - 1).filter((one) => draft.isText(one));
  const isNotice = above.every((one) => speaksOfVisit(one) && !story.isKin(one));
  if (above.length > MOST_ABOVE || !isNotice) return undefined;
  return story.shareOfHeadline(line) >= SHORTEST_SHARE ? line : undefined;
}

/** Of cookies or of subscriptions. */
function speaksOfVisit({ evidence, language }: Line): boolean {
  const groups = evidence.appeal.get(language);
  return groups?.has("data") === true || groups?.has("product") === true;
}

function mayStandInText(line: Line): boolean {
  const { form } = line;
  const isShort =
    form.ending === "open" ? form.length <= 170 : form.length <= 90 && form.ending !== "comma";
  return isShort && form.wordCount >= 2 && !isOtherField(line);
}
