/**
 * Finds a promo glued to the end of a paragraph and where to cut, so that the sentence is kept:
 * "… the captain said.SEE PICTURES: The night the pier went".
 */
import { capitalsLabel } from "../lines/capitals-label.ts";
import { evidenceIn, type Keyword } from "../lines/evidence.ts";
import { formOf, type Form } from "../lines/form.ts";
import type { Line } from "../lines/line.ts";
import { isProse } from "../lines/prose.ts";
import { sentenceStarts } from "../lines/sentences.ts";
import type { Cut, NoiseRole } from "../lines/verdict.ts";
import type { StoryWords } from "../story/story-words.ts";
import { mayOpenLine } from "../words/phrase-index.ts";
import { wordsOf } from "../words/words.ts";
import { isForeignTail } from "./foreignness.ts";

const CUTTABLE: ReadonlySet<string> = new Set<NoiseRole>([
  "promo",
  "newsletter",
  "subscription",
  "consent",
  "share-row",
  "advertisement",
]);

/** Whether such noise is found at the end of a paragraph. */
export function isCuttable(role: string): boolean {
  return CUTTABLE.has(role);
}

const SHORTEST = 20;
/** "… the captain said. [VIDEO]" */
const BRACKETED_CAPITALS = /(?<=[.!?…。"”»])\s*[[(]\p{Lu}[\p{Lu}\s]{3,20}[\])]$/u;

/** With `story`, a headline is also told by words that the story does not use. */
export function findGlued(line: Line, story?: StoryWords): Cut | undefined {
  const { text } = line;
  if (text.length < SHORTEST || line.passage.markup?.kind === "code") return undefined;
  const isBracketed = /[\])]/u.test(text.charAt(text.length - 1)) && !line.form.shouted;
  const bracket = isBracketed ? BRACKETED_CAPITALS.exec(text.slice(-28)) : null;
  if (bracket !== null)
    return cutAt(line, text.length - bracket[0].length, "promo", "glued-capitals");
  const tails = tailsOf(text);
  for (const tail of tails) {
    const cut = gluedLabel(line, tail);
    if (cut !== undefined) return cut;
  }
  const last = tails.at(-1);
  return last === undefined || story === undefined ? undefined : gluedHeadline(line, last, story);
}

/** The end of a paragraph. */
interface Tail {
  /** Where it begins. */
  readonly at: number;
  readonly text: string;
}

/** How far from the end of a paragraph a promo may begin. */
const REACH = 220;

/** What follows each sentence near the end, as far as a capital or a space sets it off. */
function tailsOf(text: string): Tail[] {
  const tails: Tail[] = [];
  for (const at of sentenceStarts(text, text.length - REACH)) {
    if (text.length - at < 4) break;
    if (at < 15) continue;
    const isSpaced = /\s/u.test(text.charAt(at - 1));
    const tail = text.slice(at);
    if (isSpaced || /^[\p{Lu}\p{Lo}]/u.test(tail)) tails.push({ at, text: tail });
  }
  return tails;
}

/** A phrase of the tables, or capitals, at the beginning of a tail. */
function gluedLabel(line: Line, { at, text }: Tail): Cut | undefined {
  if (isShouted(text) && !line.form.shouted) return cutAt(line, at, "promo", "glued-capitals");
  const bare = text.replace(/^[[(]\s*/u, "");
  // Most sentences begin with a word that begins no promo: no need to look closer.
  const { known } = wordsOf(bare, 0, Math.min(bare.length, 40), 2);
  const hasCapitals = capitalsLabel(bare) > 0;
  if (!mayOpenLine(known) && !hasCapitals) return undefined;
  const form = formOf(bare);
  if (form.quoted) return undefined;
  const isSentence = form.ending === "sentence" && text.length > 60;
  const keyword = evidenceIn(bare, form, line.language).keywords.find(
    (one) => opensPromo(one, bare, form, isSentence) && isCuttable(one.role),
  );
  if (keyword !== undefined) return cutAt(line, at, keyword.role, "glued-phrase");
  return hasCapitals && !isSentence && !isProse(form)
    ? cutAt(line, at, "promo", "glued-capitals-label")
    : undefined;
}

function opensPromo(
  { where, role, end }: Keyword,
  text: string,
  form: Form,
  isSentence: boolean,
): boolean {
  if (where === "whole") return true;
  if (where === "label") return hasColon(text, end) && !isSentence;
  if (where !== "start" || form.length >= 160 || role === "promo") return false;
  return role !== "share-row" || form.ending !== "sentence";
}

function hasColon(text: string, end: number): boolean {
  return /^\s*(?:[:：|»›>►→]|[–—-]\s|$)/u.test(text.slice(end, end + 4));
}

const LONGEST_SHOUTED = 60;

/** "SEE THE PICTURES": a few words in capitals without an end. */
function isShouted(text: string): boolean {
  if (text.length > LONGEST_SHOUTED || text !== text.toUpperCase() || text === text.toLowerCase())
    return false;
  const form = formOf(text);
  return (
    form.shouted &&
    form.ending === "open" &&
    !form.digits &&
    !form.quoted &&
    form.wordCount >= 2 &&
    form.wordCount <= 6 &&
    form.head.words.some((word) => word.length >= 4)
  );
}

/** A headline behind the last sentence of a paragraph that has no end itself. */
function gluedHeadline(line: Line, { at, text }: Tail, story: StoryWords): Cut | undefined {
  if (line.form.ending !== "open") return undefined;
  const kept = line.text.slice(0, at);
  const tail = { text, form: formOf(text) };
  const isGlued = !/\s$/u.test(kept);
  return isForeignTail(tail, { text: kept, form: formOf(kept) }, story, isGlued)
    ? cutAt(line, at, "promo", "glued-headline")
    : undefined;
}

/** Without the space before it. */
function cutAt({ text }: Line, at: number, role: Cut["role"], rule: Cut["rule"]): Cut {
  return { at: text.slice(0, at).trimEnd().length, role, rule };
}
