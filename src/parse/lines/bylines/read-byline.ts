/**
 * Reads the names in a byline: "By Jane Doe, Education Correspondent", "Marie Durand et Jean
 * Dupont, à Lyon", "Par La rédaction avec AFP", or a bare name. Gives the names as written, without
 * "By", jobs, places and agencies.
 */
import { behindLabel, fieldAtStart, opensField } from "../../words/field-words.ts";
import { entryOf } from "../../words/phrase-index.ts";
import { isSectionName } from "../../words/section-names.ts";
import type { BylineFound } from "./byline.ts";
import { readSignature, splitSource } from "./read-agency.ts";
import { readStaff } from "./read-staff.ts";
import { mayOpenWithName } from "../../words/names/looks-like-name.ts";
import { splitNames } from "../../words/names/split-names.ts";
import { readWideByline } from "./wide-byline.ts";
import { anyUnder } from "../../words/tables/tables.ts";
import { wordsOf, type Word, type Words } from "../../words/words.ts";

const LONGEST = 120;
/** "Jane Doe (now) and John Roe (earlier)" */
const ASIDE = /\s\(\p{Ll}[\p{Ll}\s]{1,20}\)/gu;
/** "By JANE DOE FOR THE GAZETTE" */
const OUTLET = new RegExp(String.raw`\s(?:${anyUnder("for")})\s(?=\p{Lu}).*$`, "iu");
/** "De notre correspondante à Berlin, Jane Doe" */
const JOB_BEFORE_NAME = /^[^,\d]{0,40},\s*(?=\p{Lu})/u;
/** "JD", "J.D.", "red": who is behind them, the paper knows. */
const INITIALS = /^(?:\p{L}[\p{L}\d]{1,3}|(?:\p{Lu}\.\s?){2,3})$/u;

/** Of a passage with several lines, the first says who wrote. */
export function readByline(passage: string): BylineFound | undefined {
  const end = passage.indexOf("\n");
  const line = end < 0 ? passage : passage.slice(0, end);
  if (line.length > LONGEST) return undefined;
  const wide = readWideByline(line);
  if (wide !== undefined) return wide;
  const whole = behindKind(line.replace(/^[\s•·|–—-]+/u, "").replace(ASIDE, ""));
  const words = wordsOf(whole);
  if (!words.known.some(opensByline) && !mayOpenWithName(whole)) return undefined;
  const text = beforeCredit(whole, words);
  const own = readAuthors(text);
  const shared = words.known.some(mayShare) ? splitSource(text) : undefined;
  if (shared === undefined || shared.rest === "") return own;
  const { source } = shared;
  const beside = readAuthors(shared.rest) ?? readOutlet(shared.rest);
  return beside === undefined ? own : { ...beside, source };
}

/** "TRIBUNE. Par Jane Doe" and "Opinion | Jane Doe" without what kind of text it is. */
function behindKind(text: string): string {
  const section = /^([^|]{3,30})\s\|\s+/u.exec(text);
  if (section !== null && isSectionName(section[1] ?? "")) return text.slice(section[0].length);
  const kind = /^\p{Lu}[\p{Lu}\s]{3,18}[.:|]\s+/u.exec(text)?.[0].length ?? 0;
  return kind > 0 && fieldAtStart(text.slice(kind), "by") > 0 ? text.slice(kind) : text;
}

const OPENING = ["by", "staff", "job", "wire", "material"] as const;

/** Most lines have no such word and open with no name. */
function opensByline(word: Word): boolean {
  return OPENING.some((field) => opensField(word, field));
}

/** Whether an agency or "with material from" may begin here. */
function mayShare(word: Word): boolean {
  return opensField(word, "wire") || opensField(word, "material");
}

/** One name each: "John Smith and Jane Doe in Berlin" has two. */
export function splitAuthors(byline: string): string[] {
  return splitNames(byline)?.names.slice() ?? [byline.trim()];
}

function readAuthors(text: string): BylineFound | undefined {
  // "Redaktion" may stand before a name and alone.
  const desk = readStaff(text, false);
  if (desk !== undefined) return { byline: desk, authors: [desk], stated: false };
  const label = fieldAtStart(text, "by");
  const said = label > 0 ? behindBy(text, label) : text;
  const agency = label > 0 ? readSignature(said) : undefined;
  const unsigned = agency === undefined ? readStaff(said, label > 0) : said;
  if (unsigned !== undefined) {
    const found = { byline: unsigned, authors: [unsigned], stated: label > 0 };
    return agency === undefined ? found : { ...found, source: agency };
  }
  const { rest, job } = behindJob(said);
  const stated = label > 0 || job;
  const found = splitNames(rest, stated);
  if (found !== undefined)
    return { byline: found.written, authors: found.names, stated: stated || found.job };
  const short = label > 0 ? readShort(said) : undefined;
  return short === undefined ? undefined : { byline: short, authors: [short], stated: false };
}

/** Without "By", or both of "Interview: by …" and "Text von …". */
function behindBy(text: string, label: number): string {
  const rest = behindLabel(text, label);
  if (readStaff(rest, true) !== undefined) return rest;
  const again = fieldAtStart(rest, "by");
  const inner = again > 0 ? behindLabel(rest, again) : rest;
  return (again > 0 && /^\p{Lu}/u.test(inner) ? inner : rest).replace(OUTLET, "");
}

/** "Reporter Jane Doe", "unserem Mitarbeiter Jane Doe", "notre correspondante à Berlin, Jane Doe". */
function behindJob(text: string): { readonly rest: string; readonly job: boolean } {
  const length = fieldAtStart(text, "job") || fieldAtStart(text, "staff");
  if (length === 0) return { rest: text, job: false };
  const behind = text.slice(length);
  const rest = behind.replace(/^[\s:,.]+/u, "");
  if (/^[\s:,.]/u.test(behind) && /^\p{Lu}/u.test(rest)) return { rest, job: true };
  const placed = fieldAtStart(rest, "in") > 0 ? rest.replace(JOB_BEFORE_NAME, "") : rest;
  return placed === rest ? { rest: text, job: false } : { rest: placed, job: true };
}

/** A single name, or initials, which count only behind "By" and only in their place. */
function readShort(text: string): string | undefined {
  if (INITIALS.test(text)) return text;
  const { known } = wordsOf(text);
  const [only] = known;
  const isName =
    known.length === 1 && /^\p{Lu}\p{Ll}{2,}$/u.test(text) && only && entryOf(only) === undefined;
  return isName === true ? text : undefined;
}

/** "Le Monde avec AFP": who writes with an agency is a byline, a paper too. */
function readOutlet(text: string): BylineFound | undefined {
  const label = fieldAtStart(text, "by");
  const name = label > 0 ? behindLabel(text, label) : text;
  const words = name.split(/\s+/u);
  const fits = words.length <= 3 && words.every((word) => /^\p{Lu}[\p{L}.’'-]*$/u.test(word));
  return fits && !/[:!?]/u.test(name)
    ? { byline: name, authors: [name], stated: label > 0 }
    : undefined;
}

/** "Text: Jane Doe Photos: John Roe" to "Text: Jane Doe". */
function beforeCredit(text: string, { known, starts }: Words): string {
  const at = known.findIndex(
    (word, i) =>
      i > 2 &&
      word.isCapitalised &&
      opensField(word, "credit") &&
      fieldAtStart(text.slice(starts[i]), "credit") > 0,
  );
  return at < 0 ? text : text.slice(0, starts[at]).replace(/[\s|,/·•–—-]+$/u, "");
}
