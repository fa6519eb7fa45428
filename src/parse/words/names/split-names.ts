/**
 * Splits a line of names: "John Smith and Jane Doe in Berlin" has two. Jobs, places and outlets
 * behind the names are told apart from them.
 */
import { fieldAtStart, fieldWithin, opensField } from "../field-words.ts";
import { isAgency } from "../agencies.ts";
import { looksLikeName, mayOpenWithName } from "./looks-like-name.ts";
import { anyUnder } from "../tables/tables.ts";
import { wordsOf } from "../words.ts";

export interface NamesFound {
  /** The names as the line writes them, with what joins them. */
  readonly written: string;
  readonly names: readonly string[];
  /** Whether a job stands with them. */
  readonly job: boolean;
}

/** What no name goes beyond: separators, brackets, an address, a date. */
const CUT = new RegExp(
  String.raw`\s*(?:\||·|•|\/|–|—|\s-\s|\(|（|＠|@|\[|,\s*(?=\d)|:$` +
    String.raw`|\s(?:${anyUnder("before days")})\s(?=\p{Lu}\p{Ll}{2}\b|\d))`,
  "gu",
);
const BETWEEN = new RegExp(
  String.raw`(,\s*|\s+&\s+|\s+(?:${anyUnder("field: and")})\s+|\s*\/\s*)`,
  "u",
);
const OUTLET = new RegExp(String.raw`^(?:${anyUnder("outlet articles")})\s\p{Lu}`, "u");
const LONGEST_APPOSITION = 50;
const MOST_NAMES = 5;
/** A name with a place or a job behind it. */
const LONGEST_PIECE = 80;

/** "Jane Doe 5 minute read" */
const READING_TIME = /\s+\d{1,3}(?:\s\p{L}+\.?){1,4}$/u;

/** `stated`: whether something says that names stand here, so that places and jobs may follow. */
export function splitNames(line: string, stated = true): NamesFound | undefined {
  if (!mayOpenWithName(line)) return undefined;
  const text = beforeCut(stated ? line.replace(READING_TIME, "") : line).replace(/[\s.,;:]+$/u, "");
  if (
    text === "" ||
    /[.!?…:"“”„«»]/u.test(text.replace(/\b(?:\p{Lu}\p{Ll}{0,3}|\p{Ll}{2,4})\./gu, ""))
  )
    return undefined;
  const names: string[] = [];
  let job = false;
  let end = 0;
  let at = 0;
  for (const piece of text.split(BETWEEN)) {
    if (piece === "" || /^(?:,\s*|\s|\/)/u.test(piece)) {
      at += piece.length;
      continue;
    }
    const name = isAgency(piece) ? undefined : nameIn(piece);
    if (name === undefined) {
      if (names.length === 0 || !mayFollow(piece, stated)) return undefined;
      job ||= hasJob(piece);
      break;
    }
    names.push(name);
    job ||= name !== piece && hasJob(piece);
    at += name.length;
    end = at;
    if (name !== piece) break;
  }
  if (names.length === 0 || names.length > MOST_NAMES) return undefined;
  return { written: text.slice(0, end), names, job };
}

/** A slash between two names joins them; any other ends what is read. */
function beforeCut(line: string): string {
  for (const { 0: cut, index } of line.matchAll(CUT)) {
    if (index === 0) continue;
    const isJoint = cut.trim() === "/" && looksLikeName(nextName(line.slice(index + cut.length)));
    if (!isJoint) return line.slice(0, index);
  }
  return line;
}

function nextName(text: string): string {
  return (text.split(/[/,|·•(]/u)[0] ?? "").trim();
}

/** The name that a piece is or begins with: "Jane Doe in Berlin". */
function nameIn(piece: string): string | undefined {
  if (/^\p{Lu}/u.test(piece) && looksLikeName(piece) && !hasJob(piece)) return piece;
  const placed = piece.length > LONGEST_PIECE ? undefined : beforePlace(piece);
  return placed !== undefined && looksLikeName(placed) && !hasJob(placed) ? placed : undefined;
}

/** Whether a piece that is no name may stand behind one. */
function mayFollow(piece: string, stated: boolean): boolean {
  if (hasJob(piece) || isAgency(piece) || fieldAtStart(piece, "in") > 0) return true;
  // "Jane Doe and agencies"
  if (fieldAtStart(piece, "staff") > 0) return true;
  if (OUTLET.test(piece) && piece.split(" ").length <= 4) return true;
  // "By Jane Doe, Newtown": behind a stated name a word or two are a place.
  const isPlace = /^\p{Lu}[\p{L}\p{M}-]+(?:\s[\p{Lu}\d][\p{L}\p{M}-]+)?$/u.test(piece);
  // "By Jane Doe, teacher in Newtown": what she is, or where ("g1 SP"), in small letters.
  const isApposition = /^\p{Ll}/u.test(piece) && piece.length <= LONGEST_APPOSITION;
  return stated && (isPlace || isApposition);
}

function hasJob(text: string): boolean {
  return fieldWithin(text, "job") !== undefined;
}

/** "Jane Doe in Berlin" to "Jane Doe". */
function beforePlace(piece: string): string | undefined {
  const { known, starts } = wordsOf(piece);
  for (let i = 2; i < known.length; i++) {
    const word = known[i];
    if (word === undefined || !(opensField(word, "in") || opensField(word, "job"))) continue;
    const rest = piece.slice(starts[i] ?? 0);
    if (fieldAtStart(rest, "in") > 0 || fieldAtStart(rest, "job") > 0) {
      const before = piece.slice(0, starts[i] ?? 0).trim();
      const words = before.split(/\s+/u);
      // "Jane Doe Local Democracy Reporter": what is more than a name belongs to the job.
      const isRow = words.length > 3 && words.every((written) => /^\p{Lu}/u.test(written));
      return isRow ? words.slice(0, 2).join(" ") : before;
    }
  }
  return undefined;
}
