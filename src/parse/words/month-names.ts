/** The month names of every language table, and the numbers they stand for. */
import { languages } from "./languages/all.ts";

const months = new Map<string, number>();
for (const language of languages) {
  language.months.split(",").forEach((variants, i) => {
    for (const name of variants.trim().split(" ")) months.set(name.toLowerCase(), i + 1);
  });
}

/** 1 to 12, or undefined when the word names no month. */
export function monthOf(word: string): number | undefined {
  return months.get(word.toLowerCase());
}

const weekdays = new Set(
  languages.flatMap((language) => language.weekdays.toLowerCase().split(/,\s*/u)),
);

export function isWeekday(word: string): boolean {
  return weekdays.has(word.toLowerCase());
}

const fillers = new Set<string>();
for (const language of languages) {
  for (const list of [
    language.weekdays,
    language.dateWords,
    language.published,
    language.updated,
  ]) {
    for (const phrase of list.split(",")) {
      for (const word of phrase
        .trim()
        .toLowerCase()
        .split(/[\s-]+/u))
        fillers.add(word);
    }
  }
}

/** Whether a word may stand beside a date without saying anything more. */
export function isDateFiller(word: string): boolean {
  return fillers.has(word);
}
