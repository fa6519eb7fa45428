/** Takes lines that state when a story was published or changed as the fields that they are. */
import type { StatedTime } from "../../model/article.ts";
import type { Fields } from "./fields.ts";
import { fieldAtStart } from "../words/field-words.ts";
import { readSignature } from "../lines/read-agency.ts";
import { readByline, type BylineFound } from "../lines/read-byline.ts";
import { readDate } from "../words/read-date.ts";
import { beforeUpdate, leftover } from "../lines/read-date-line.ts";
import { isSectionName } from "../words/section-names.ts";
import { drop, field, type Verdict } from "../lines/roles.ts";
import { isProse, type Sight } from "../lines/sight.ts";

type Verdicts = (Verdict | undefined)[];

/** "PORT ARDEN, Nov 18 (An Agency)": where a story comes from, and who sent it. */
const PLACE = /^\p{Lu}[^\d:]{1,40},\s*$/u;
const SENDER = /^[\s,]*\(([^()]{2,30})\)$/u;

/** Takes the passage as a date line, an update line or a line of byline and date. */
export function takeTime(
  sight: Sight,
  i: number,
  verdicts: Verdicts,
  fields: Fields,
  language: string,
): boolean {
  const { text, form } = sight;
  if (form.length > 160) return false;
  const isUpdate = fieldAtStart(text, "updated") > 0;
  const date = readDate(text, language);
  if (date === undefined) {
    if (!isUpdate || isProse(sight) || form.wordCount > 8) return false;
    verdicts[i] = drop("updated", "update-line");
    return true;
  }
  const after = beforeUpdate(date.after);
  const above = date.before.replace(/[\s|,·•/–—-]+$/u, "");
  if (isSectionName(above)) fields.section ??= above;
  const sender = PLACE.test(date.before) ? SENDER.exec(after)?.[1] : undefined;
  const rest = sender === undefined ? leftover(date.before, after) : [];
  const byline =
    readByline(
      date.before.replace(/[\s|,·•–—-]+$/u, "").replace(/\s(?:on|am|le|el|em|il|op)$/iu, ""),
    ) ?? statedByline(after);
  if (rest.length > 3 && byline === undefined) return false;
  if (isProse(sight) && rest.length > 1 && byline === undefined) return false;
  const time: StatedTime = { at: date.at, zoneAssumed: date.zoneAssumed, by: "text" };
  const said = fieldAtStart(text, "published");
  if (isUpdate && said === 0) {
    fields.updated ??= time;
    verdicts[i] = field("updated", "update-line");
    return true;
  }
  if (byline !== undefined && fields.byline === undefined && rest.length > 0) {
    fields.byline = byline.byline;
    fields.authors = byline.authors;
  }
  const agency =
    sender ??
    byline?.source ??
    readSignature(after.split(/[|·•]/u).at(-1) ?? "") ??
    readSignature(date.before.split(/[|·•]/u)[0] ?? "");
  if (agency !== undefined) fields.agency ??= agency;
  if (after !== date.after) {
    const later = readDate(date.after, language);
    if (later !== undefined)
      fields.updated ??= { at: later.at, zoneAssumed: later.zoneAssumed, by: "text" };
  }
  if (fields.published === undefined) {
    fields.published = time;
    verdicts[i] = field("dateline", byline === undefined ? "date-line" : "byline-and-date");
  } else verdicts[i] = drop("updated", "second-date");
  return true;
}

/** "September 14, 2020 by Jane Doe", "September 14, 2020 | Jane Doe" */
function statedByline(after: string): BylineFound | undefined {
  const isSetOff = /^\s*[|·•–—]/u.test(after);
  const found = readByline(after.replace(/^[\s|,·•–—-]+/u, ""));
  return found?.stated === true || isSetOff ? found : undefined;
}

/** Date lines further down, as dumps have them between the headline's block and the text. */
export function dropLoneDates(
  sights: readonly Sight[],
  verdicts: Verdicts,
  fields: Fields,
  language: string,
): void {
  sights.forEach((sight, i) => {
    if (verdicts[i] !== undefined || sight.form.length > 60 || !sight.form.digits) return;
    if (sight.passage.markup !== undefined && sight.passage.markup.kind !== "paragraph") return;
    const date = readDate(sight.text, language);
    if (date === undefined || leftover(date.before, date.after).length > 0) return;
    verdicts[i] = drop("dateline", "date-alone");
    if (i < 12 && fields.published === undefined) {
      fields.published = { at: date.at, zoneAssumed: date.zoneAssumed, by: "text" };
      verdicts[i] = field("dateline", "date-alone");
    }
  });
}
