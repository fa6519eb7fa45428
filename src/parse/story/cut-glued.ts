/**
 * Finds a promo glued to the end of a paragraph and where to cut, so that the sentence is kept:
 * "… the captain said.SEE PICTURES: The night the pier went".
 */
import { evidenceIn } from "../lines/evidence.ts";
import { isForeignTail, type StoryWords } from "./foreignness.ts";
import { formOf } from "../lines/form.ts";
import { capsLabel } from "../noise/noise-alone.ts";
import { mayOpenLine } from "../words/phrase-index.ts";
import { wordsOf } from "../words/words.ts";
import { isProse, type Sight } from "../lines/sight.ts";

export interface Cut {
  /** Where the kept text ends. */
  readonly at: number;
  readonly rule: string;
  readonly role:
    "promo" | "newsletter" | "subscription" | "consent" | "share-row" | "advertisement";
}

const REACH = 220;
const CUTTABLE = new Set([
  "promo",
  "newsletter",
  "subscription",
  "consent",
  "share-row",
  "advertisement",
]);
const JOINT = /[.!?…。！？؟]["'”“’‘»)]*\s*/gu;
/** "… the captain said. [VIDEO]" */
const BRACKETED_CAPITALS = /(?<=[.!?…。"”»])\s*[[(]\p{Lu}[\p{Lu}\s]{3,20}[\])]$/u;

/** With `story`, a headline is also told by words that the story does not use. */
export function findGlued(sight: Sight, story?: () => StoryWords): Cut | undefined {
  const { text } = sight;
  if (text.length < 20 || sight.passage.markup?.kind === "code") return undefined;
  const bracket = BRACKETED_CAPITALS.exec(text.slice(-28));
  if (bracket !== null && !sight.form.shouted) {
    const at = text.length - bracket[0].length;
    return { at: trimEnd(text, at), rule: "glued-capitals", role: "promo" };
  }
  let last: { at: number; rest: string } | undefined;
  JOINT.lastIndex = Math.max(0, text.length - REACH);
  while (JOINT.test(text)) {
    const at = JOINT.lastIndex;
    if (text.length - at < 4) break;
    if (at < 15) continue;
    const rest = text.slice(at);
    const spaced = /\s/u.test(text.charAt(at - 1));
    if (!spaced && !/^[\p{Lu}\p{Lo}]/u.test(rest)) continue;
    last = { at, rest };
    if (isShouted(rest) && !sight.form.shouted)
      return { at: trimEnd(text, at), rule: "glued-capitals", role: "promo" };
    const bracketed = rest.replace(/^[[(]\s*/u, "");
    // Most sentences begin with a word that begins no promo: no need to look closer.
    const { known } = wordsOf(bracketed, 0, Math.min(bracketed.length, 40), 2);
    if (!mayOpenLine(known) && capsLabel(bracketed) === 0) continue;
    const form = formOf(bracketed);
    if (form.quoted) continue;
    const { keywords } = evidenceIn(bracketed, form, sight.language);
    const closes = form.ending === "sentence" && rest.length > 60;
    for (const keyword of keywords) {
      const fits =
        keyword.where === "whole" ||
        (keyword.where === "label" && hasColon(bracketed, keyword.end) && !closes) ||
        (keyword.where === "start" &&
          form.length < 160 &&
          keyword.role !== "promo" &&
          !(keyword.role === "share-row" && form.ending === "sentence"));
      if (fits && isCuttable(keyword.role))
        return { at: trimEnd(text, at), rule: `glued-${keyword.role}`, role: keyword.role };
    }
    if (capsLabel(bracketed) > 0 && !closes && !isProse({ form })) {
      return { at: trimEnd(text, at), rule: "glued-capitals-label", role: "promo" };
    }
  }
  if (last === undefined || story === undefined || sight.form.ending !== "open") return undefined;
  const kept = text.slice(0, last.at);
  const tail = { text: last.rest, form: formOf(last.rest) };
  const isGlued = !/\s$/u.test(kept);
  return isForeignTail(tail, { text: kept, form: formOf(kept) }, story(), isGlued)
    ? { at: trimEnd(text, last.at), rule: "glued-headline", role: "promo" }
    : undefined;
}

/** "SEE THE PICTURES": a few words in capitals without an end. */
function isShouted(rest: string): boolean {
  if (rest.length > 60 || rest !== rest.toUpperCase() || rest === rest.toLowerCase()) return false;
  const form = formOf(rest);
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

export function isCuttable(role: string): role is Cut["role"] {
  return CUTTABLE.has(role);
}

function hasColon(rest: string, end: number): boolean {
  return /^\s*(?:[:：|»›>►→]|[–—-]\s|$)/u.test(rest.slice(end, end + 4));
}

function trimEnd(text: string, at: number): number {
  let end = at;
  while (end > 0 && /\s/u.test(text.charAt(end - 1))) end--;
  return end;
}
