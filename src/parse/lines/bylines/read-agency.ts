/**
 * Reads the agencies that a line names: alone ("dpa", "—AP"), with initials ("jdo/dpa"), behind a
 * name ("Jane Doe avec AFP", "Jane Doe/TT") or in the dateline of a lede ("LONDON (Reuters) - …").
 */
import { beforeName } from "../../words/names/before-names.ts";
import { fieldWithin } from "../../words/field-words.ts";
import { isWire } from "../../words/agencies.ts";
import { monthOf } from "../../words/dates/month-names.ts";
import { isFunctionWord } from "../../words/phrase-index.ts";
import { anyUnder } from "../../words/tables/tables.ts";

const LONGEST_SIGNATURE = 40;
/** "jdo" and "lno": who wrote it, and which regional service sent it. */
const INITIALS = /^(?:\p{Ll}{2,4}|\p{Lu}{2,3})$/u;
const AND = anyUnder("field: and");
const WITH = anyUnder("with");
const BETWEEN = new RegExp(String.raw`\s*[/,|+]\s*|\s+(?:${AND}|&)\s+`, "u");
/** "Reuters in Berlin", "EFE / Madrid" */
const PLACE = new RegExp(
  String.raw`(?:\s+(?:${anyUnder("field: in")})|\s*[|/–-])\s+\p{Lu}\p{Ll}[\p{L}\s.-]{1,28}$`,
  "u",
);
const ARTICLE = new RegExp(`^${beforeName("small articles")}`, "iu");

/** The agencies of a line that holds nothing else, without initials. */
export function readSignature(text: string): string | undefined {
  if (text === "" || text.length > LONGEST_SIGNATURE) return undefined;
  const bare = text
    .replace(/^[\s—–*|([（【/-]+/u, "")
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

const SEPARATOR = new RegExp(
  String.raw`\s*[/,|·•([]\s*|\s+[–—-]\s+|\s+(?:${AND}|${WITH})\s+`,
  "giu",
);

/** "(avec AFP)" */
const JOINER = new RegExp(String.raw`^(?:${WITH})\s+`, "u");
/** "Avec AFP", "(mit dpa)": with nobody's name before it. */
const JOINED = new RegExp(String.raw`^(?:${WITH})\s+(.+)$`, "iu");

function behindSeparator(text: string): SharedCredit | undefined {
  for (const { 0: separator, index } of text.matchAll(SEPARATOR)) {
    const behind = text.slice(index + separator.length).replace(JOINER, "");
    const source = readSignature(behind);
    if (source !== undefined) return { rest: tidy(text.slice(0, index)), source };
  }
  const alone = JOINED.exec(tidy(text));
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
  new RegExp(
    String.raw`^[(（【]?(\p{Script=Han}{3,4}?(?:${anyUnder("agency endings")}))` +
      String.raw`.{0,16}?(?:[】）)]|${anyUnder("dateline endings")})`,
    "u",
  ),
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
