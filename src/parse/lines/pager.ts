/** Tells the counters of galleries and videos: "1 / 12", "Photo 1 of 12", "0:12 / 3:04", "1 2 3 … 9". */
import { anyUnder } from "../words/tables/tables.ts";

const PAGER = new RegExp(
  String.raw`^(?:\d{1,2}:\d{2}\s?\/\s?\d{1,2}:\d{2}|\d{1,3}\s?\/\s?\d{1,3}` +
    String.raw`|\d{1,3}\s(?:${anyUnder("out of")})\s\d{1,3}|[\d\s.…«»‹›<>|-]{1,40})$`,
  "u",
);

export function isPager(text: string): boolean {
  return PAGER.test(text) && !isNumber(text);
}

/** "1,204", "2024", "1931 - 2024": a number of four digits is no page's. */
function isNumber(text: string): boolean {
  return /^(?:[\d.,\s]*\d{4}[\d.,\s]*|\d{4}\s?[–-]\s?\d{4})$/u.test(text);
}
