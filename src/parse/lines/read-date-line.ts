/** Tells lines that hold a date, or a date and a later one, and nothing else. */
import { fieldAtStart } from "../words/field-words.ts";
import { isDateFiller } from "../words/dates/month-names.ts";
import { mayHoldDate, readDate } from "../words/dates/read-date.ts";
import { wordsOf } from "../words/words.ts";

export function isDateLine(text: string): boolean {
  if (text.length > 120 || !mayHoldDate(text)) return false;
  // Which of two numbers is the day does not matter here.
  const date = readDate(publishedIn(text) ?? text, "und");
  return date !== undefined && leftover(date.before, beforeUpdate(date.after)).length <= 2;
}

/** "Received: 3 August 2022 / Accepted: 16 December 2022 / Published: 2 January 2023" */
export function publishedIn(text: string): string | undefined {
  const [first = "", ...later] = text.split(/\s+[/|·]\s+|;\s+/u);
  if (fieldAtStart(first, "updated") > 0 || readDate(first, "und") === undefined) return undefined;
  return later.find((clause) => fieldAtStart(clause, "published") > 0);
}

/** Without "| Updated: 12 March 2024", which may stand behind a date. */
export function beforeUpdate(after: string): string {
  const rest = after.replace(/^[\s|,·•–—;-]+/u, "");
  return fieldAtStart(rest, "updated") > 0 && readDate(rest, "und") !== undefined ? "" : after;
}

/** The words around a date that say something else. */
export function leftover(before: string, after: string): string[] {
  return wordsOf(`${before} ${after}`).words.filter((word) => word !== "#" && !isDateFiller(word));
}
