/** Takes lines that state when a story was published or changed as the fields that they are. */
import type { StatedTime } from "../../model/article.ts";
import type { Line } from "../lines/line.ts";
import { readSignature } from "../lines/bylines/read-agency.ts";
import type { BylineFound } from "../lines/bylines/byline.ts";
import { readByline } from "../lines/bylines/read-byline.ts";
import { beforeUpdate, leftover, publishedIn } from "../lines/read-date-line.ts";
import { fieldAtStart } from "../words/field-words.ts";
import { readDate, type DateFound } from "../words/dates/read-date.ts";
import { isSectionName } from "../words/section-names.ts";
import { anyUnder } from "../words/tables/tables.ts";
import type { Draft } from "./draft.ts";

const LONGEST = 160;
/** "Updated" with more words behind it is a sentence. */
const MOST_WORDS_OF_UPDATE = 8;
/** More words around a date make it a line of something else, unless they name an author. */
const MOST_LEFT_OVER = 3;

/** Takes the line as a date line, an update line or a line of byline and date. */
export function takeTime(draft: Draft, line: Line): boolean {
  const { form } = line;
  if (form.length > LONGEST) return false;
  const text = publishedIn(line.text) ?? line.text;
  const isUpdate = fieldAtStart(text, "updated") > 0;
  const date = readDate(text, draft.language);
  if (date === undefined) {
    if (!isUpdate || line.isProse || form.wordCount > MOST_WORDS_OF_UPDATE) return false;
    draft.drop(line, "updated", "update-line");
    return true;
  }
  const around = readAround(date);
  const { byline, rest } = around;
  if (around.section !== undefined) draft.fields.section ??= around.section;
  if (rest.length > MOST_LEFT_OVER && byline === undefined) return false;
  if (line.isProse && rest.length > 1 && byline === undefined) return false;
  if (!draft.isByPaper && saysMore(date, around)) return false;
  if (isUpdate && fieldAtStart(text, "published") === 0) {
    draft.fields.updated ??= timeOf(date);
    draft.field(line, "updated", "update-line");
  } else takePublished(draft, line, date, around);
  return true;
}

/** "3 May, 7 pm, town hall": when and where something takes place, in a text around which no page stands. */
function saysMore({ before, after }: DateFound, { byline, sender }: Around): boolean {
  const isStated = fieldAtStart(before, "published") > 0 || /[|·•/–—]|^\s*\p{Lu}+$/u.test(after);
  return (
    !isStated && byline === undefined && sender === undefined && leftover("", after).length > 0
  );
}

/** What stands beside a date. */
interface Around {
  /** Behind the date, without a later date. */
  readonly after: string;
  readonly section: string | undefined;
  readonly sender: string | undefined;
  readonly byline: BylineFound | undefined;
  /** All other words. */
  readonly rest: readonly string[];
}

/** "PORT ARDEN, Nov 18 (An Agency)": where a story comes from, and who sent it. */
const PLACE = /^\p{Lu}[^\d:]{1,40},\s*$/u;
/** "Quay News Agency - January 2, 2018": a name that is nobody's, set off from the date. */
const OUTLET = /^(?:\p{Lu}[\p{L}'’.]*\s){1,5}[|·•–—-]\s*$/u;
const SENDER = /^[\s,]*\(([^()]{2,30})\)$/u;

const BEFORE_DAY = new RegExp(String.raw`\s(?:${anyUnder("before days")})$`, "iu");

function readAround(date: DateFound): Around {
  const after = beforeUpdate(date.after);
  const above = date.before.replace(/[\s|,·•/–—-]+$/u, "");
  const sender = PLACE.test(date.before) ? SENDER.exec(after)?.[1] : undefined;
  const bylinePart = date.before.replace(/[\s|,·•–—-]+$/u, "").replace(BEFORE_DAY, "");
  const byline = readByline(bylinePart) ?? statedByline(after);
  const isOutlet = byline === undefined && OUTLET.test(date.before);
  return {
    after,
    section: isSectionName(above) ? above : undefined,
    sender,
    byline,
    rest: sender === undefined ? leftover(isOutlet ? "" : date.before, after) : [],
  };
}

/** "September 14, 2020 by Jane Doe", "September 14, 2020 | Jane Doe" */
function statedByline(after: string): BylineFound | undefined {
  const isSetOff = /^\s*[|·•–—]/u.test(after);
  const found = readByline(after.replace(/^[\s|,·•–—-]+/u, ""));
  return found?.stated === true || isSetOff ? found : undefined;
}

function takePublished(draft: Draft, line: Line, date: DateFound, around: Around): void {
  const { fields } = draft;
  const { after, byline, rest } = around;
  if (byline !== undefined && fields.byline === undefined && rest.length > 0) {
    fields.byline = byline.byline;
    fields.authors = byline.authors;
  }
  const agency = agencyBeside(date, around);
  if (agency !== undefined) fields.agency ??= agency;
  const later = after === date.after ? undefined : readDate(date.after, draft.language);
  if (later !== undefined) fields.updated ??= timeOf(later);
  if (fields.published === undefined) {
    fields.published = timeOf(date);
    draft.field(line, "dateline", byline === undefined ? "date-line" : "byline-and-date");
  } else draft.drop(line, "updated", "second-date");
}

function agencyBeside(
  { before }: DateFound,
  { after, sender, byline }: Around,
): string | undefined {
  return (
    sender ??
    byline?.source ??
    readSignature(after.split(/[|·•]/u).at(-1) ?? "") ??
    readSignature(before.split(/[|·•]/u)[0] ?? "")
  );
}

export function timeOf({ at, zoneAssumed }: DateFound): StatedTime {
  return { at, zoneAssumed, by: "text" };
}
