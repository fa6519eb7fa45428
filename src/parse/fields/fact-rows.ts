/**
 * Finds boxes of facts and quoted mail in a story: rows of a label and a value that stand together
 * ("When: …", "Where: …", "Tickets: …"; "From: …", "To: …", "Subject: …"). They are the story's, and
 * what they state is no date, source or byline of it.
 */
import { fieldAtStart } from "../words/field-words.ts";
import { mailFieldOf } from "./mail-header.ts";
import type { Range } from "../story/main-range.ts";
import { isDump } from "../story/page-dump.ts";
import { keep, type Verdict } from "../lines/roles.ts";
import type { Sight } from "../lines/sight.ts";

type Verdicts = (Verdict | undefined)[];

const LONGEST = 200;
const ROW = /^[•*–—-]?\s*\p{L}[^:：.!?]{0,34}[:：]\s*\S/u;
/** How far below the last running text a box may stand. */
const REACH = 6;

/** Keeps the rows below the headline, which stands at `top`. */
export function keepFacts(
  sights: readonly Sight[],
  verdicts: Verdicts,
  range: Range,
  top: number,
): void {
  const last = isDump(sights) ? range.last : range.last + REACH;
  for (let i = top + 1; i <= Math.min(last, sights.length - 1); i++) {
    if (i > range.last && verdicts[i]?.fate === "dropped" && !isOpen(verdicts[i])) return;
    let end = i;
    while (isRow(sights[end], verdicts[end])) end++;
    if (end - i >= 2 && isBox(sights.slice(i, end), i > range.first))
      for (let row = i; row < end; row++) verdicts[row] = keep("paragraph", "row-of-facts");
    i = Math.max(i, end - 1);
  }
}

/** Nothing has claimed the line, or only that its label is written in capitals. */
function isOpen(verdict: Verdict | undefined): boolean {
  return verdict === undefined || verdict.rule === "capitals-label";
}

function isRow(sight: Sight | undefined, verdict: Verdict | undefined): boolean {
  if (sight === undefined || !isOpen(verdict)) return false;
  const { form, text } = sight;
  if (form.length > LONGEST || form.quoted || !COLON.test(text.slice(0, 40))) return false;
  return ROW.test(text) && !statesField(text);
}

/** Most lines have none, and need no closer look. */
const COLON = /[:：]/u;

/** "Author: …", "Source: …" and "Updated: …" are the article's own. */
function statesField(text: string): boolean {
  if (mailFieldOf(text) !== undefined || isFact(text)) return false;
  return (
    fieldAtStart(text, "by") > 0 ||
    fieldAtStart(text, "source") > 0 ||
    fieldAtStart(text, "updated") > 0 ||
    fieldAtStart(text, "published") > 0 ||
    fieldAtStart(text, "rubric") > 0
  );
}

function isFact(text: string): boolean {
  const length = fieldAtStart(text, "fact");
  return length > 0 && /^\s*[:：]/u.test(text.slice(length));
}

/**
 * Two labels that the tables know, one of which does not only date the article; above the text,
 * where articles state their own place and time, two such.
 */
function isBox(rows: readonly Sight[], isInText: boolean): boolean {
  const mail = new Set(rows.map(({ text }) => mailFieldOf(text)));
  mail.delete(undefined);
  if (mail.size >= 2 && (mail.has("to") || mail.has("subject"))) return true;
  const facts = rows.filter(({ text }) => isFact(text));
  const telling = facts.filter(({ text }) => fieldAtStart(text, "published") === 0);
  return facts.length >= 2 && telling.length >= (isInText ? 1 : 2);
}
