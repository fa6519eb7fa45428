/** The words of dates in every table: months, weekdays, and what else stands beside a date. */
import { allUnder, tables } from "../tables/tables.ts";

const months = new Map<string, number>();
for (const { phrases } of tables) {
  for (const [i, variants] of (phrases.get("months") ?? []).entries())
    for (const name of variants.split(" ")) months.set(name.toLowerCase(), i + 1);
}

const weekdays = new Set(allUnder("weekdays").map((day) => day.toLowerCase()));

const fillers = new Set(
  [
    ...allUnder("weekdays"),
    ...allUnder("date words"),
    ...allUnder("field: published"),
    ...allUnder("field: updated"),
  ].flatMap((phrase) => phrase.toLowerCase().split(/[\s-]+/u)),
);

/** 1 to 12, or undefined when the word names no month. */
export function monthOf(word: string): number | undefined {
  return months.get(word.toLowerCase());
}

export function isWeekday(word: string): boolean {
  return weekdays.has(word.toLowerCase());
}

/** Whether a word may stand beside a date without saying anything more. */
export function isDateFiller(word: string): boolean {
  return fillers.has(word);
}
