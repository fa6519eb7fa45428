/** Tells lines that hold a date and nothing else. */
import { isDateFiller } from "./month-names.ts";
import { readDate } from "./read-date.ts";
import { wordsOf } from "./words.ts";

export function isDateLine(text: string): boolean {
  const date = readDate(text, "en");
  return date !== undefined && leftover(date.before, date.after).length <= 2;
}

/** The words around a date that say something else. */
export function leftover(before: string, after: string): string[] {
  return wordsOf(`${before} ${after}`).words.filter((word) => word !== "#" && !isDateFiller(word));
}
