/**
 * Takes the lines that say who helped with a story: "Edited by Jane Doe", "(Reporting by Jane Doe;
 * Editing by John Roe)", "Con información de EFE", "jdo/dpa". They are not of the story; only who
 * reported is an author, and only an agency or an outlet is a source.
 */
import type { Fields } from "./fields.ts";
import { behindLabel, fieldAtStart, fieldWithin, opensField } from "../words/field-words.ts";
import type { Range } from "../story/main-range.ts";
import { entryOf, isFunctionWord } from "../words/phrase-index.ts";
import { readSignature, splitSource } from "../lines/read-agency.ts";
import { readByline, type BylineFound } from "../lines/read-byline.ts";
import { drop, field, type Verdict } from "../lines/roles.ts";
import { isProse, type Sight } from "../lines/sight.ts";
import { splitNames } from "../words/split-names.ts";
import { wordsOf } from "../words/words.ts";

type Verdicts = (Verdict | undefined)[];

const LONGEST = 240;
/** "(avec AFP)" */
const LONGEST_AGENCY = 30;
/** "(jdo)", "jdo/mro": who in the newsroom wrote it. */
const INITIALS = /^(?:[([]\p{Ll}{2,4}(?:\/\p{Ll}{2,4})*[)\]]|\p{Ll}{2,4}(?:\/\p{Ll}{2,4})+)$/u;
/** "Associated Press writer Jane Doe" */
const NAME_INSIDE = /(?<!^)\b\p{Lu}[\p{L}’'-]+\s\p{Lu}[\p{L}’'-]+/u;
const CLAUSES = /\s*[;|]\s*|,\s+(?=\p{L}+\s(?:by|von|par|por|di|door|av)\s)/u;

interface Credit {
  readonly byline?: BylineFound;
  readonly agency?: string;
}

export function takeCredits(
  sights: readonly Sight[],
  verdicts: Verdicts,
  range: Range,
  fields: Fields,
): void {
  const last = sights.findLastIndex((sight, i) => i <= range.last && isProse(sight));
  sights.forEach(({ text, form }, i) => {
    const verdict = verdicts[i];
    if (form.length > LONGEST || form.quoted) return;
    if (verdict !== undefined && (verdict.fate !== "dropped" || !isOpen(verdict))) return;
    const may = opensCredit(form, text) || (i >= last - 1 && closesWithCredit(form));
    const credit =
      (may ? readCredit(text) : undefined) ?? (i > last ? readLastLine(text) : undefined);
    if (credit === undefined) return;
    verdicts[i] = drop("editor-credit", "credit-of-helpers");
    if (credit.agency !== undefined) {
      if (fields.agency === undefined) verdicts[i] = field("source-line", "agency-in-credit");
      fields.agency ??= credit.agency;
    }
    if (credit.byline === undefined || fields.byline !== undefined) return;
    fields.byline = credit.byline.byline;
    fields.authors = credit.byline.authors;
    verdicts[i] = field("byline", "byline-in-credit");
  });
}

/** What the place of a line alone made noise of may still be read. */
function isOpen({ role }: Verdict): boolean {
  return (
    role === "caption" ||
    role === "footer" ||
    role === "navigation" ||
    role === "biography" ||
    role === "copyright"
  );
}

/** Most lines begin with no word of a credit, and need no closer look. */
function opensCredit({ head: { known } }: Sight["form"], text: string): boolean {
  const [first] = known;
  const opens = first === undefined ? undefined : entryOf(first)?.fields;
  return OPENING.some(
    (word) => opens?.has(word) === true && fieldAtStart(withoutBrackets(text), word) > 0,
  );
}

const OPENING = ["editor", "material", "by"] as const;

/** What names helpers in the middle of a line stands at the end of a story. */
function closesWithCredit({ head: { known }, length }: Sight["form"]): boolean {
  const field = length <= LONGEST_AGENCY ? "wire" : "contributed";
  return known.some((word) => opensField(word, field));
}

function withoutBrackets(line: string): string {
  return line.replace(/^[\s*([—–-]+/u, "").replace(/[\s*)\].]+$/u, "");
}

function readCredit(line: string): Credit | undefined {
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
  const isNamed = splitNames(who.replace(/\salso$/u, "")) !== undefined || NAME_INSIDE.test(who);
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

/** Below its last sentence a text is signed: "Jane Doe/TT", "jdo/dpa", "Text: Jane Doe". */
function readLastLine(line: string): Credit | undefined {
  const agency = readSignature(line);
  if (agency !== undefined) return { agency };
  if (INITIALS.test(line.trim()) && !wordsOf(line).words.some(isFunctionWord)) return {};
  const byline = readByline(withoutBrackets(line));
  if (byline === undefined || (byline.source === undefined && fieldAtStart(line, "by") === 0))
    return undefined;
  if (byline.source === undefined && !byline.stated) return undefined;
  return byline.source === undefined ? { byline } : { byline, agency: byline.source };
}
