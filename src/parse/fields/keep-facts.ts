/**
 * Keeps boxes of facts and quoted mail in a story: rows of a label and a value that stand together
 * ("When: …", "Where: …", "Tickets: …"; "From: …", "To: …", "Subject: …"). They are the story's, and
 * what they state is no date, source or byline of it.
 */
import type { Line } from "../lines/line.ts";
import { isByCapitals, type Verdict } from "../lines/verdict.ts";
import type { Draft } from "../story/draft.ts";
import { fieldAtStart } from "../words/field-words.ts";
import { mailFieldOf } from "./mail-header.ts";

/** How far below the last running text a box may stand. */
const REACH = 6;
const FEWEST_ROWS = 2;

/** The dates in a box of facts attest no headline, so what stands in the text is kept first. */
export function keepFactsInText(draft: Draft): void {
  if (draft.hasHead) keepFacts(draft, draft.range.first);
}

export function keepFactsBelowHeadline(draft: Draft): void {
  if (draft.hasHead) keepFacts(draft, draft.headline?.at ?? -1);
}

/** Keeps the rows below a position. */
function keepFacts(draft: Draft, top: number): void {
  const { range } = draft;
  const last = draft.isDump ? range.last : range.last + REACH;
  let end = top;
  for (const first of draft.between(top + 1, last)) {
    if (first.at <= end) continue;
    const box = boxFrom(draft, first);
    if (box.length >= FEWEST_ROWS && isBox(box, first.at > range.first))
      for (const row of box) draft.keep(row, "paragraph", "row-of-facts");
    end = box.at(-1)?.at ?? end;
  }
}

const LONGEST = 200;
const ROW = /^[•*–—-]?\s*\p{L}[^:：.!?]{0,34}[:：]\s*\S/u;

/** The rows from a line on. */
function boxFrom(draft: Draft, first: Line): Line[] {
  const rows: Line[] = [];
  for (let line: Line | undefined = first; line && isRow(draft, line); line = draft.below(line))
    rows.push(line);
  return rows;
}

/** Nothing has claimed the line, or only that its label is written in capitals. */
function mayBeRow(verdict: Verdict | undefined): boolean {
  return verdict === undefined || isByCapitals(verdict);
}

function isRow(draft: Draft, line: Line): boolean {
  const { form, text } = line;
  if (!mayBeRow(draft.verdict(line))) return false;
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
function isBox(rows: readonly Line[], isInText: boolean): boolean {
  const mail = new Set(rows.map(({ text }) => mailFieldOf(text)));
  mail.delete(undefined);
  if (mail.size >= 2 && (mail.has("to") || mail.has("subject"))) return true;
  const facts = rows.filter(({ text }) => isFact(text));
  const telling = facts.filter(({ text }) => fieldAtStart(text, "published") === 0);
  return facts.length >= 2 && telling.length >= (isInText ? 1 : 2);
}
