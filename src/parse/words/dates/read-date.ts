/**
 * Finds the date that a short line states, in the forms and languages that news sites use, with
 * its time and zone where given. Never guesses: 03/04/2024 in an English text is no date.
 */
import { monthOf } from "./month-names.ts";
import { clockBefore, readClock } from "./read-clock.ts";
import { anyUnder, hasTrait } from "../tables/tables.ts";

export interface DateFound {
  /** RFC 3339 with the stated offset, or Z. */
  readonly at: string;
  readonly zoneAssumed: boolean;
  /** What stands around the date. */
  readonly before: string;
  readonly after: string;
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly start: number;
  readonly end: number;
}

const ISO = /(?<![\d.])(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/u;
const NUMERIC = /(?<![\d.])(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?!\d)/u;
const SIGNED = new RegExp(
  String.raw`(\d{4})\s?(?:${anyUnder("year signs")})\s?(\d{1,2})` +
    String.raw`\s?(?:${anyUnder("month signs")})\s?(\d{1,2})` +
    String.raw`\s?(?:${anyUnder("day signs")})?`,
  "u",
);
const ORDINAL = anyUnder("ordinal endings");
const OF = anyUnder("before months");
const DAY_MONTH = new RegExp(
  String.raw`(?<!\d)(\d{1,2})(?:${ORDINAL}|\.)?[\s\u00a0]+(?:(?:${OF})[\s\u00a0]+)?([\p{L}\p{M}]{3,12})` +
    String.raw`\.?,?(?:[\s\u00a0]+(?:(?:${OF})[\s\u00a0]+)?|[-/])(\d{4})(?!\d)`,
  "u",
);
/** "3.abr.2021", "03-Apr-2021" */
const JOINED = /(?<!\d)(\d{1,2})[.-]([\p{L}\p{M}]{3,12})[.-](\d{4})(?!\d)/u;
const MONTH_DAY = new RegExp(
  String.raw`(?<![\p{L}])([\p{L}\p{M}]{3,12})\.?[\s\u00a0]+(\d{1,2})(?:${ORDINAL})?,?` +
    String.raw`[\s\u00a0]+(\d{4})(?!\d)`,
  "u",
);

/** No date is without a digit, and most lines are. */
const DIGIT = /[\d\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/u;

export function mayHoldDate(text: string): boolean {
  return DIGIT.test(text);
}

/** `language` decides between 3 April and 4 March where both are possible. */
export function readDate(line: string, language: string): DateFound | undefined {
  const text = line.length > 200 ? line.slice(0, 200) : line;
  if (!mayHoldDate(text)) return undefined;
  const plain = asciiDigits(text);
  const day = findDay(plain, language);
  if (day === undefined || !isDay(day)) return undefined;
  const rest = plain.slice(day.end);
  const clock = readClock(rest) ?? clockBefore(plain.slice(0, day.start));
  const pad = (value: number): string => String(value).padStart(2, "0");
  const date = `${day.year}-${pad(day.month)}-${pad(day.day)}`;
  const time =
    clock === undefined
      ? "00:00:00"
      : `${pad(clock.hour)}:${pad(clock.minute)}:${pad(clock.second)}`;
  const used = clock !== undefined && clock.length > 0 ? clock.length : 0;
  return {
    at: `${date}T${time}${clock?.offset ?? "Z"}`,
    zoneAssumed: clock?.offset === undefined,
    before: text.slice(0, day.start).trim(),
    after: text.slice(day.end + used).trim(),
  };
}

function findDay(text: string, language: string): Day | undefined {
  const named = DAY_MONTH.exec(text) ?? JOINED.exec(text);
  const namedMonth = named === null ? undefined : monthOf(named[2] ?? "");
  if (named !== null && namedMonth !== undefined) {
    return dayAt(named, Number(named[3]), namedMonth, Number(named[1]));
  }
  const american = MONTH_DAY.exec(text);
  const americanMonth = american === null ? undefined : monthOf(american[1] ?? "");
  if (american !== null && americanMonth !== undefined) {
    return dayAt(american, Number(american[3]), americanMonth, Number(american[2]));
  }
  for (const pattern of [SIGNED, ISO]) {
    const found = pattern.exec(text);
    if (found !== null) return dayAt(found, Number(found[1]), Number(found[2]), Number(found[3]));
  }
  const numeric = NUMERIC.exec(text);
  if (numeric === null) return undefined;
  const first = Number(numeric[1]);
  const second = Number(numeric[3]);
  const year = Number(numeric[4]) + (numeric[4]?.length === 2 ? 2000 : 0);
  // A point is European; with a slash English may mean either, so only a day above 12 decides.
  if (second > 12 && first <= 12) return dayAt(numeric, year, first, second);
  if (numeric[2] !== "." && hasTrait(language, "month first") && first <= 12 && first !== second)
    return undefined;
  return dayAt(numeric, year, second, first);
}

function dayAt(found: RegExpExecArray, year: number, month: number, day: number): Day {
  return { year, month, day, start: found.index, end: found.index + found[0].length };
}

function isDay({ year, month, day }: Day): boolean {
  if (year < 1800 || year > 2200 || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Arabic-Indic and full-width digits to ASCII, one for one. */
function asciiDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/gu, (digit) =>
    String((digit.charCodeAt(0) & 15) % 10),
  );
}
