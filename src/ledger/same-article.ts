/**
 * When two texts are versions of one article: how many bits of their sketches may differ.
 */
import { bodyText, type Manuscript } from "../model/article.ts";
import { sketch } from "./sketch.ts";

/**
 * At most 12 of 64 bits, which is where the texts share about 5/8 of their runs of three words. An
 * article in which one word in twenty changed still shares three quarters of them (8 bits, give or
 * take 3: nine in ten are found); with one in fifty changed, it is always found. Two unrelated
 * texts differ in 32 bits, give or take 4: they come within 12 once in four million pairs.
 */
export const SAME_ARTICLE = 12;

/**
 * For an article that was removed, and a text under another name: at most 4 bits, 7/8 of the runs.
 * Stricter, because between a removal and a new text any time may lie: a weather report that is
 * like one of last year is news.
 */
export const SAME_AGAIN = 4;

/** The second-best candidate must be this many bits further off, or nobody can tell which is meant. */
export const CLEARLY_BETTER = 4;

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
