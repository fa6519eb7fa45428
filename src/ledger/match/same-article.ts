/**
 * An entry and a manuscript in, whether the manuscript is a version of that article out. The texts'
 * likeness decides together with what else tells a new story from an old one in new words: the
 * headline, the numbers, and the date that the text states.
 */
import { type Manuscript } from "../../model/article.ts";
import { bodyText } from "../../model/reading-text.ts";
import { toInstant } from "../times/instant.ts";
import type { Entry } from "../ledger.ts";
import { compareHeadlines } from "./same-headline.ts";
import { distance, sketch } from "./sketch.ts";
import { sameNumbers, sketchNumbers } from "./sketch-numbers.ts";

/**
 * At most 12 of 64 bits, which is where the texts share about 5/8 of their runs of three words. An
 * article in which one word in twenty changed still shares three quarters of them (8 bits, give or
 * take 3: nine in ten are found); with one in fifty changed, it is always found. Two unrelated
 * texts differ in 32 bits, give or take 4: they come within 12 once in four million pairs.
 */
export const SAME_ARTICLE = 12;

/**
 * Under the same headline: three eighths of the runs. Three words of forty change a quarter of a
 * brief's runs, and its few runs make the estimate rough. Of a thousand strangers that share a
 * headline, one comes as near.
 */
const SAME_UNDER_HEADLINE = 20;

/** All but unchanged, 7/8 of the runs: another headline is no other story then. */
export const ALL_BUT_UNCHANGED = 4;

/** The second-best candidate must be this much further off, or nobody can tell which is meant. */
export const CLEARLY_BETTER = 4;

/** What contrary evidence weighs when candidates are compared, in bits. */
const CONTRARY = 8;

export interface Verdict {
  /** `unsure`: much alike, and with evidence that it is another story. */
  readonly is: "same" | "unsure" | "other";
  /** How far apart they are, to compare candidates: bits, and more for contrary evidence. */
  readonly distance: number;
}

/** `strictly`: in a series each text is a story of its own, unless hardly anything changed. */
export function judge(entry: Entry, manuscript: Manuscript, strictly = false): Verdict {
  return judgeBits(entry, manuscript, distance(entry.sketch, sketchOf(manuscript)), strictly);
}

/** The same, when the bits in which the sketches differ are known. */
export function judgeBits(
  entry: Entry,
  manuscript: Manuscript,
  bits: number,
  strictly = false,
): Verdict {
  // Too far apart for any evidence to matter.
  if (bits > SAME_UNDER_HEADLINE) return { is: "other", distance: bits };
  const headline = compareHeadlines(entry.title, manuscript.title);
  const titled = headline === "none";
  const retitled = headline === "words" && !manuscript.titleDerived;
  const against = [
    headline === "numbers" && bits > 0,
    sameNumbers(entry.numbers, numbersOf(manuscript)) === false,
    isRedated(entry, manuscript),
    // Another headline over the same text is an edit; where each text is new, it is not.
    retitled && strictly && bits > 0,
  ].filter(Boolean).length;
  const most =
    strictly || retitled ? ALL_BUT_UNCHANGED : titled ? SAME_UNDER_HEADLINE : SAME_ARTICLE;
  const apart = bits + CONTRARY * (against + (retitled && !strictly ? 1 : 0));
  if (against === 0 && bits <= most) return { is: "same", distance: apart };
  const isAlike = bits <= (titled ? SAME_UNDER_HEADLINE : SAME_ARTICLE);
  return { is: isAlike ? "unsure" : "other", distance: apart };
}

/** So few characters have too few runs of words to measure their likeness. */
const SHORT_TEXT = 400;

/**
 * Whether a short text in an article's place is that article in other words: a new story would have a headline
 * or a date of its own.
 */
export function isShortEdit(entry: Entry, manuscript: Manuscript): boolean {
  const { published, title } = manuscript;
  const isDated =
    entry.publishedStated && published !== undefined && toInstant(published.at) === entry.published;
  const isTitled = isDated && compareHeadlines(entry.title, title) === "none";
  return isTitled && bodyText(manuscript).length <= SHORT_TEXT;
}

/**
 * Whether the text states a later day than it did, as the next story would. Front matter may be put
 * right at any time.
 */
function isRedated(entry: Entry, { published }: Manuscript): boolean {
  if (published?.by !== "text" || !entry.publishedStated) return false;
  return toInstant(published.at).slice(0, 10) > entry.published.slice(0, 10);
}

const sketches = new WeakMap<Manuscript, string>();

/**
 * The sketch of what a manuscript publishes. Not of its raw text: a scraper's debris around each
 * article would make strangers look alike.
 */
export function sketchOf(manuscript: Manuscript): string {
  const known = manuscript.digests?.sketch ?? sketches.get(manuscript);
  if (known !== undefined) return known;
  const made = sketch(bodyText(manuscript) || manuscript.title);
  sketches.set(manuscript, made);
  return made;
}

/** The sketch of the numbers in what it publishes. */
export function numbersOf(manuscript: Manuscript): string {
  return manuscript.digests?.numbers ?? sketchNumbers(bodyText(manuscript));
}
