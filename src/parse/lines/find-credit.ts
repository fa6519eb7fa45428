/**
 * Finds a picture credit at the end of a passage, which makes the passage a caption however much
 * it reads like a sentence: "… Photo: John Smith/PA", "(Jane Doe/Alamy)", "© AFP", "… EPA".
 */
import { formOf } from "./form.ts";
import { anyOf } from "../words/any-of.ts";
import { isAgency } from "../words/agencies.ts";
import type { Meaning } from "../words/entry.ts";
import { entryOf, phraseAt } from "../words/phrase-index.ts";
import type { Line } from "./line.ts";
import type { RuleName } from "./rule-names.ts";
import { allUnder } from "../words/tables.ts";
import { wordsOf, type Word } from "../words/words.ts";

const REACH = 90;
const BY = String.raw`(?:${anyOf(allUnder("before photographers"))})\s+`;
const NAME = new RegExp(
  String.raw`^[\s.:：/|–—-]*(?:${BY})?[\p{Lu}\p{Lo}@©"„](?:[^.!?。]|\b\p{Lu}\.)*$`,
  "u",
);
const LEADING_BY = new RegExp(`^${BY}`, "u");
const RIGHTS = new RegExp(
  String.raw`(?:©|\(c\)|\b(?:${anyOf(allUnder("copyright"))})\b)[\s\u00a0]*[^.!?]{2,60}$`,
  "iu",
);
const FOR = anyOf(allUnder("for"));
const THE = String.raw`(?:(?:${anyOf(allUnder("small articles"))})\s)?`;
/** "… on Sunday. (Jane Doe)", "… on Sunday. JANE DOE", "… on Sunday. | GAZETTE / J. D." */
const SIGNED =
  /[.!?…]["”“’‘»]?\s+(?:\(((?:\p{Lu}[\p{L}\p{M}'’.-]+\s?){2,4})\)|((?:\p{Lu}[\p{Lu}\p{M}'’.-]+\s?){2,3})|\|\s([\p{Lu}][^|.!?]{2,30}\s\/\s[^|!?]{2,30}))$/u;
/** "… of the night. Jane Doe for The Gazette" */
const SIGNED_FOR = new RegExp(
  String.raw`[.!?…]["”“’‘»]?\s+(?:\p{Lu}[\p{L}\p{M}'’.-]+\s){2,3}(?:${FOR})\s${THE}\p{Lu}[^.!?]{2,30}$`,
  "u",
);
/** "… at the final whistle - J. DOE" */
const SIGNED_IN_CAPITALS =
  /\s[-–—|/]\s(?:\p{Lu}\.\s?){1,2}\p{Lu}[\p{Lu}'’-]{2,}(?:\s\p{Lu}{2,})?$/u;

/** "afp", "epd": the longest agency that is written in small letters. */
const LONGEST_SMALL = 7;

/** The rule that found a credit, or undefined. */
export function findCredit({ text, form }: Line): RuleName | undefined {
  if (form.length > 420) return undefined;
  const bare = trimClosers(text);
  const opening = Math.max(bare.lastIndexOf("("), bare.lastIndexOf("（"), bare.lastIndexOf("["));
  const closed = /[)）\]]\.?$/u.test(text);
  if (closed && opening >= 0 && bare.length - opening <= REACH) {
    const inside = bare.slice(opening + 1);
    if (opening > 0 && (isCreditName(inside) || isCreditName(inside.toUpperCase())))
      return "credit-in-brackets";
    if (startsWithCredit(inside)) return "credit-in-brackets";
  }
  const end = bare.slice(-REACH);
  if (RIGHTS.test(end) && !/\d{4}/u.test(end)) return "copyright-sign-at-end";
  const signed = form.shouted || form.length > 300 ? null : SIGNED.exec(text.slice(-REACH));
  if (signed !== null && isSignature(signed)) return "signed-by-photographer";
  const open = form.shouted || form.ending !== "open" ? "" : text.slice(-REACH);
  if (SIGNED_FOR.test(open) || SIGNED_IN_CAPITALS.test(open)) return "signed-by-photographer";
  const from = Math.max(0, bare.length - REACH);
  const { known, starts, ends } = form.head;
  for (let i = known.length - 1; i >= 0 && (starts[i] ?? 0) >= from; i--) {
    const word = known[i];
    if (word === undefined || entryOf(word)?.isCredit !== true) continue;
    const start = starts[i] ?? 0;
    // "das Marmor-Foto: …": behind a hyphen it is the end of a word.
    if (start > 0 && !/[.!?…。"”“’‘»)）|/–—\s]/u.test(bare.charAt(start - 1))) continue;
    const size = creditLength(known, i);
    if (size === 0) continue;
    const rest = bare.slice(ends[i + size - 1] ?? bare.length);
    const afterSentence =
      start === 0 || /[.!?…。"”“’‘»)|/–—]\s*$/u.test(bare.slice(Math.max(0, start - 3), start));
    // "Image source, Jane Doe": with a comma where the words are a label beyond doubt.
    const labelled =
      /^\s*[:：/]/u.test(rest) ||
      (start === 0 && size > 1 && /^\s*,/u.test(rest)) ||
      (afterSentence && /^\.\s*\p{Lu}/u.test(rest));
    const name = rest.replace(/^[\s.,:：/]+/u, "").replace(LEADING_BY, "");
    const length = wordsOf(name).words.length;
    // "… waits its turn. Courtesy of the family": nothing else, and no full stop.
    if (
      afterSentence &&
      start > 0 &&
      size + length <= 5 &&
      form.ending === "open" &&
      size + length > 1
    )
      return "credit-at-end";
    if (name === "" || length > 9) continue;
    if (!NAME.test(rest) && !isCreditName(name)) continue;
    // "Picture: Jane Doe" after a sentence, or with a colon, or an agency's name anywhere.
    if (
      (labelled && (afterSentence || start > 0)) ||
      (afterSentence && start > 0 && isNameRow(name)) ||
      isCreditName(name)
    ) {
      return "credit-at-end";
    }
  }
  // Most sentences end in a long word in small letters, which no agency is.
  const last = known.at(-1);
  if (last !== undefined && !last.isCapitalised && last.written.length > LONGEST_SMALL)
    return undefined;
  const sentence = /[.!?…]["”“’‘»]?\s+([\p{Lu}\p{L}][\p{L}\p{M}./ -]{1,40})$/u.exec(
    bare.slice(-60),
  );
  if (sentence !== null && isCreditName(sentence[1] ?? "")) return "agency-at-end";
  return undefined;
}

/** Without the full stops, brackets and quotation marks at the end. */
function trimClosers(text: string): string {
  let end = text.length;
  while (end > 0 && ' .）)]"”\u00a0'.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

function creditLength(words: readonly Word[], at: number): number {
  const isCredit = (meaning: Meaning): boolean =>
    meaning.kind === "field" && meaning.field === "credit";
  return phraseAt(words, at, isCredit)?.words.length ?? 0;
}

/** Names of people are no single words, and no headings such as "STOP PRESS NOW". */
function isSignature([, bracketed, capitals, outlet]: RegExpExecArray): boolean {
  if (outlet !== undefined) return true;
  const name = (bracketed ?? capitals ?? "").trim();
  return /\s/u.test(name) && formOf(name).functionShare === 0;
}

function startsWithCredit(inside: string): boolean {
  const { known, ends } = wordsOf(inside);
  const size = creditLength(known, 0);
  const rest = inside.slice(ends[size - 1] ?? 0);
  if (rest === "") return size > 1;
  return size > 0 && /^\s*(?:[.:：/]|\p{Lu})/u.test(rest);
}

const BETWEEN_NAMES = new RegExp(
  String.raw`\s*(?:\/|,|\||\b(?:${anyOf(allUnder("through"))})\b|–|—|\s-\s)\s*`,
  "u",
);

/** "John Smith/PA", "Reuters", "AFP via Getty Images": an agency, alone or behind a slash. */
function isCreditName(name: string): boolean {
  const parts = name.split(BETWEEN_NAMES);
  const known = parts.filter(isAgency).length;
  if (known === 0) return false;
  return parts.length - known <= 2 && parts.every((part) => isAgency(part) || isNameRow(part));
}

const SMALL_IN_NAMES: ReadonlySet<string> = new Set([
  ...allUnder("name particles"),
  ...allUnder("field: and"),
  "/",
]);

/** At most four words, each with a capital. */
function isNameRow(name: string): boolean {
  const words = name.trim().split(/\s+/u);
  return (
    words.length <= 4 &&
    words.every((word) => /^[\p{Lu}\p{Lo}@]/u.test(word) || SMALL_IN_NAMES.has(word))
  );
}
