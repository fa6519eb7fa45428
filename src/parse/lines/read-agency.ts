/**
 * Reads the agencies that a line names: alone ("dpa", "—AP"), with initials ("jdo/dpa"), behind a
 * name ("Jane Doe avec AFP", "Jane Doe/TT") or in the dateline of a lede ("LONDON (Reuters) - …").
 */
import { fieldWithin } from "../words/field-words.ts";
import { isWire } from "../words/agencies.ts";
import { monthOf } from "../words/month-names.ts";
import { isFunctionWord } from "../words/phrase-index.ts";

const LONGEST_SIGNATURE = 40;
/** "jdo" and "lno": who wrote it, and which regional service sent it. */
const INITIALS = /^(?:\p{Ll}{2,4}|\p{Lu}{2,3})$/u;
const BETWEEN = /\s*[/,|+]\s*|\s+(?:and|und|et|y|e|og|och|en|i|и|ve|&)\s+/u;
/** "Reuters in Berlin", "EFE / Madrid" */
const PLACE = /(?:\s+(?:in|à|en|em|a|w|i|te)|\s*[|/–-])\s+\p{Lu}\p{Ll}[\p{L}\s.-]{1,28}$/u;
const ARTICLE =
  /^(?:(?:[Tt]he|[Ll]a|der|des|dem|le|les|el|il|lo|o|a|da|do|das|dos|de|del|della|het|von|vom)\s+|(?:dell|d|l)['’])/u;

/** The agencies of a line that holds nothing else, without initials. */
export function readSignature(text: string): string | undefined {
  if (text.length > LONGEST_SIGNATURE) return undefined;
  const bare = text
    .replace(/^[\s—–*([（【/-]+/u, "")
    .replace(/[\s.)\]）】/-]+$/u, "")
    .replace(PLACE, "");
  const parts = bare.split(BETWEEN).map((part) => part.replace(ARTICLE, ""));
  const wires = parts.filter(isWire);
  const isSigned = parts.every((part) => isWire(part) || INITIALS.test(part));
  return wires.length > 0 && isSigned ? wires.join("/") : undefined;
}

export interface SharedCredit {
  /** What stands before the source: the byline. */
  readonly rest: string;
  readonly source: string;
}

/** "Par La rédaction avec AFP", "Redacción / EFE", "Por Redação, com informações da TV …". */
export function splitSource(text: string): SharedCredit | undefined {
  return behindMaterial(text) ?? behindSeparator(text);
}

function behindMaterial(text: string): SharedCredit | undefined {
  const found = fieldWithin(text, "material");
  if (found === undefined) return undefined;
  const source = tidy(text.slice(found.end)).replace(ARTICLE, "");
  const isName =
    /^[\p{Lu}\p{Lo}]/u.test(source) && source.split(/\s+/u).length <= 6 && !/[.!?]\s/u.test(source);
  const isKnown = isWire(source) || readSignature(source) !== undefined;
  return isName || isKnown ? { rest: tidy(text.slice(0, found.start)), source } : undefined;
}

const SEPARATOR =
  /\s*[/,|·•([]\s*|\s+[–—-]\s+|\s+(?:and|und|et|y|e|og|och|en|i|и|ve|with|mit|avec|con|com|met|med|z|via)\s+/giu;

/** "(avec AFP)" */
const JOINER = /^(?:with|mit|avec|con|com|met|med)\s+/u;

function behindSeparator(text: string): SharedCredit | undefined {
  for (const { 0: separator, index } of text.matchAll(SEPARATOR)) {
    const behind = text.slice(index + separator.length).replace(JOINER, "");
    const source = readSignature(behind);
    if (source !== undefined) return { rest: tidy(text.slice(0, index)), source };
  }
  // "Avec AFP", "(mit dpa)": with nobody's name before it.
  const alone = /^(?:with|mit|avec|con|com|met|med)\s+(.+)$/iu.exec(tidy(text));
  const source = alone === null ? undefined : readSignature(alone[1] ?? "");
  return source === undefined ? undefined : { rest: "", source };
}

function tidy(text: string): string {
  return text.replace(/^[\s,;|/(*[–—-]+/u, "").replace(/(?:[\s,;|/([)\]–—-]|(?<!\p{Lu})\.)+$/u, "");
}

/** Where a lede names the agency that sent it. */
const DATELINES: readonly RegExp[] = [
  // "SPRINGFIELD, Ill. (AP) — ", "Madrid, 3 abr (EFE).- ", "(ANSA) - "
  /^[^()[\]]{0,60}[([]([^()[\]]{2,40})[)\]][\s.,]{0,2}[-–—:.]/u,
  // "МОСКВА, 3 апреля. /ТАСС/. "
  /^[^/]{0,60}\/([^/]{2,40})\/[\s.,]{0,2}[-–—:.]/u,
  // "МОСКВА, 3 апр — РИА Новости. "
  /^[\p{Lu}\s-]{3,30},[^—–]{3,16}[—–]\s([^.,—–]{2,20})\.\s/u,
  // "新华社北京3月12日电"
  /^[(（【]?(\p{Script=Han}{3,4}?社).{0,16}?[】）)電电]/u,
];

/** What stands before the agency is no sentence and no name that it abbreviates. */
function isPlaceAndDay(before: string): boolean {
  const words = before.split(/[\s,]+/u).filter((word) => word !== "");
  const [first = ""] = words;
  if (isFunctionWord(first.toLowerCase())) return false;
  return words.every((word) => /^[\p{Lu}\p{Lo}\d—–-]/u.test(word) || isSmallInDateline(word));
}

function isSmallInDateline(word: string): boolean {
  const plain = word.replace(/\.$/u, "");
  return plain.length <= 3 || monthOf(plain) !== undefined || isFunctionWord(plain);
}

/** The agency in the dateline that opens a story. */
export function readDatelineSource(lede: string): string | undefined {
  const start = lede.slice(0, 120);
  for (const pattern of DATELINES) {
    const found = pattern.exec(start);
    const source = readSignature(found?.[1] ?? "");
    if (source !== undefined && isPlaceAndDay(found?.[0].split(/[([/]/u)[0] ?? "")) return source;
  }
  return undefined;
}
