/**
 * Reads the lines that say who helped with a story: "Edited by Jane Doe", "(Reporting by Jane Doe;
 * Editing by John Roe)", "Con información de EFE", "jdo/dpa". Only who reported is an author, and
 * only an agency or an outlet is a source.
 */
import { behindLabel, fieldAtStart, fieldWithin, opensField } from "../../words/field-words.ts";
import { isFunctionWord } from "../../words/phrase-index.ts";
import { splitNames } from "../../words/names/split-names.ts";
import { anyUnder } from "../../words/tables/tables.ts";
import { wordsOf } from "../../words/words.ts";
import { readSignature, splitSource } from "../bylines/read-agency.ts";
import type { BylineFound } from "../bylines/byline.ts";
import { readByline } from "../bylines/read-byline.ts";
import { readStaff } from "../bylines/read-staff.ts";
import type { Line } from "../line.ts";

export interface Credit {
  readonly byline?: BylineFound;
  readonly agency?: string;
}

/** "(jdo)", "jdo/mro": who in the newsroom wrote it. */
const INITIALS = /^(?:[([]\p{Ll}{2,4}(?:\/\p{Ll}{2,4})*[)\]]|\p{Ll}{2,4}(?:\/\p{Ll}{2,4})+)$/u;
/** "Associated Press writer Jane Doe" */
const NAME_INSIDE = /(?<!^)\b\p{Lu}[\p{L}’'-]+\s\p{Lu}[\p{L}’'-]+/u;
const CLAUSES = new RegExp(
  String.raw`\s*[;|]\s*|,\s+(?=\p{L}+\s(?:${anyUnder("made by")})\s)`,
  "u",
);

/** Without what sets a credit off: brackets, dashes, the full stop. */
export function withoutBrackets(line: string): string {
  return line.replace(/^[\s*([—–-]+/u, "").replace(/[\s*)\].]+$/u, "");
}

/** `{}` for a line that names only helpers; undefined for a line that is no credit. */
export function readCredit(line: string): Credit | undefined {
  const text = withoutBrackets(line);
  const source = splitSource(text);
  if (source?.rest === "") return { agency: source.source };
  const helped = contributors(line, text);
  if (helped !== undefined) return helped;
  const clauses = text.split(CLAUSES);
  const helpers = clauses.map(readHelper).filter((helper) => helper !== undefined);
  if (helpers.length === 0) return undefined;
  const [author] = clauses.filter((clause) => fieldAtStart(clause, "by") > 0).map(readByline);
  const agency = helpers.find((helper) => helper.agency !== undefined) ?? {};
  return author?.stated === true ? { ...agency, byline: author } : agency;
}

/** "John Roe in Paris contributed to this report.", "The AP contributed …" */
function contributors(line: string, text: string): Credit | undefined {
  const found = fieldWithin(text, "contributed");
  if (found === undefined || found.start === 0) return undefined;
  if (!/^\P{Ll}/u.test(line) || /[.!?]\s/u.test(text)) return undefined;
  const who = text.slice(0, found.start).trim();
  const agency = readSignature(who);
  if (agency !== undefined) return { agency };
  // "The neighbours contributed to this report": somebody must be named.
  const isNamed = splitNames(who) !== undefined || NAME_INSIDE.test(who);
  return isNamed ? {} : undefined;
}

/** "Editing by John Roe", "Redaktion: Erika Mustermann", "With reporting by AFP". */
function readHelper(clause: string): Credit | undefined {
  const label = fieldAtStart(clause, "editor");
  if (label === 0) return undefined;
  const names = behindLabel(clause, label);
  const agency = readSignature(names);
  if (agency !== undefined) return { agency };
  return splitNames(names) === undefined ? undefined : {};
}

const OPENING = ["by", "wire", "material"] as const;

/** Below its last sentence a text is signed: "Jane Doe/TT", "jdo/dpa", "Text: Jane Doe". */
export function readLastLine({ text: line, form }: Line): Credit | undefined {
  const agency = readSignature(line);
  if (agency !== undefined) return { agency };
  if (INITIALS.test(line.trim()) && !wordsOf(line).words.some(isFunctionWord)) return {};
  if (readStaff(withoutBrackets(line), true) !== undefined) return {};
  // No other line states who wrote it, or a source.
  if (!form.head.known.some((word) => OPENING.some((field) => opensField(word, field))))
    return undefined;
  const byline = readByline(withoutBrackets(line));
  if (byline === undefined || (byline.source === undefined && fieldAtStart(line, "by") === 0))
    return undefined;
  if (byline.source === undefined && !byline.stated) return undefined;
  return byline.source === undefined ? { byline } : { byline, agency: byline.source };
}
