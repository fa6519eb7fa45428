/**
 * Takes the agency that a byline, a credit or the story's first sentence names for its source, and the
 * date that stands before that sentence: "PORT NESS, June 3, 2024 (An Agency) --".
 */
import { readDatelineSource } from "../lines/bylines/read-agency.ts";
import { leftover } from "../lines/read-date-line.ts";
import type { Draft } from "../story/draft.ts";
import { timeOf } from "../story/take-time.ts";
import { readDate, type DateFound } from "../words/dates/read-date.ts";

/** What the text states elsewhere goes before. */
export function readDateline(draft: Draft): void {
  const { fields } = draft;
  const lede = draft.lines.find((line) => draft.isText(line))?.text ?? "";
  const agency = fields.agency ?? readDatelineSource(lede);
  if (agency !== undefined) fields.source ??= { name: agency };
  const date = fields.published === undefined ? dateIn(lede, draft.language) : undefined;
  if (date !== undefined) fields.published = timeOf(date);
}

/** Before a dash, behind a place in capitals. */
const DATELINE = /^\p{Lu}[\p{Lu}\s.'’-]{2,40},\s[^.!?]{6,60}?\s[-–—]{1,2}\s/u;
/** The place and the sender. */
const MOST_BESIDE = 5;

function dateIn(lede: string, language: string): DateFound | undefined {
  const dateline = DATELINE.exec(lede)?.[0];
  const date = dateline === undefined ? undefined : readDate(dateline, language);
  return date !== undefined && leftover(date.before, date.after).length <= MOST_BESIDE
    ? date
    : undefined;
}
