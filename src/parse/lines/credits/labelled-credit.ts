/** Reads credits behind a label at the end of a passage: "… Photo: John Smith/PA", "Image source, Jane Doe". */
import type { Meaning } from "../../words/entry.ts";
import { entryOf, phraseAt } from "../../words/phrase-index.ts";
import { anyUnder } from "../../words/tables/tables.ts";
import { wordsOf, type Word } from "../../words/words.ts";
import { isCreditName, isNameRow } from "./credit-names.ts";
import type { Form } from "../form.ts";

const REACH = 90;
/** More words behind a label are a sentence. */
const MOST_WORDS = 9;
/** A label and no more words than these, without a full stop, are a credit whatever they say. */
const MOST_BARE = 5;
const BY = String.raw`(?:${anyUnder("before photographers")})\s+`;
const NAME = new RegExp(
  String.raw`^[\s.:：/|–—-]*(?:${BY})?[\p{Lu}\p{Lo}@©"„](?:[^.!?。]|\b\p{Lu}\.)*$`,
  "u",
);
const LEADING_BY = new RegExp(`^${BY}`, "u");

/** `bare` is the text without what closes it. */
export function endsInLabelledCredit(bare: string, form: Form): boolean {
  const from = Math.max(0, bare.length - REACH);
  const { known, starts } = form.head;
  for (let i = known.length - 1; i >= 0 && (starts[i] ?? 0) >= from; i--) {
    const word = known[i];
    if (word === undefined || entryOf(word)?.isCredit !== true) continue;
    if (isCreditFrom(i, bare, form)) return true;
  }
  return false;
}

/** Whether the words from one on are a label, and what follows it names somebody. */
function isCreditFrom(i: number, bare: string, form: Form): boolean {
  const { known, starts, ends } = form.head;
  const start = starts[i] ?? 0;
  const size = beginsWord(bare, start) ? creditLength(known, i) : 0;
  if (size === 0) return false;
  const isAfterSentence =
    start > 0 && /[.!?…。"”“’‘»)|/–—]\s*$/u.test(bare.slice(Math.max(0, start - 3), start));
  const rest = bare.slice(ends[i + size - 1] ?? bare.length);
  const name = rest.replace(/^[\s.,:：/]+/u, "").replace(LEADING_BY, "");
  const length = wordsOf(name).words.length;
  // "… waits its turn. Courtesy of the family": nothing else, and no full stop.
  const count = size + length;
  if (isAfterSentence && form.ending === "open" && count > 1 && count <= MOST_BARE) return true;
  if (name === "" || length > MOST_WORDS) return false;
  if (isCreditName(name)) return true;
  // "Picture: Jane Doe" after a sentence, or with a colon.
  if (!NAME.test(rest)) return false;
  const isFirst = start === 0;
  return isLabel(rest, size, isFirst, isAfterSentence) || (isAfterSentence && isNameRow(name));
}

/** "das Marmor-Foto: …": behind a hyphen it is the end of a word. */
function beginsWord(text: string, at: number): boolean {
  return at === 0 || /[.!?…。"”“’‘»)）|/–—\s]/u.test(text.charAt(at - 1));
}

/** "Image source, Jane Doe": with a comma where the words are a label beyond doubt. */
function isLabel(rest: string, size: number, isFirst: boolean, isAfterSentence: boolean): boolean {
  if (/^\s*[:：/]/u.test(rest)) return true;
  if (isFirst && size > 1 && /^\s*,/u.test(rest)) return true;
  return (isFirst || isAfterSentence) && /^\.\s*\p{Lu}/u.test(rest);
}

function creditLength(words: readonly Word[], at: number): number {
  const isCredit = (meaning: Meaning): boolean =>
    meaning.kind === "field" && meaning.field === "credit";
  return phraseAt(words, at, isCredit)?.words.length ?? 0;
}

/** Whether brackets hold a label and a name. */
export function startsWithCredit(inside: string): boolean {
  const { known, ends } = wordsOf(inside);
  const size = creditLength(known, 0);
  const rest = inside.slice(ends[size - 1] ?? 0);
  if (rest === "") return size > 1;
  return size > 0 && /^\s*(?:[.:：/]|\p{Lu})/u.test(rest);
}
