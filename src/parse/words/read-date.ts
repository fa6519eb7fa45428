/**
 * Finds the date that a short line states, in the forms and languages that news sites use, with
 * its time and zone where given. Never guesses: 03/04/2024 in an English text is no date.
 */
import { isWeekday, monthOf } from "./month-names.ts";

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

/** Offsets in minutes of the abbreviations that mean one zone in the news. */
const ZONES: Readonly<Record<string, number>> = {
  z: 0, utc: 0, gmt: 0, wet: 0, bst: 60, west: 60, cet: 60, mez: 60, cest: 120, mesz: 120, eet: 120,
  eest: 180, msk: 180, est: -300, edt: -240, cst: -360, cdt: -300, mst: -420, mdt: -360, pst: -480,
  pdt: -420, jst: 540, kst: 540, aest: 600, aedt: 660, brt: -180, art: -180,
}; // prettier-ignore

const ISO = /(?<![\d.])(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/u;
const NUMERIC = /(?<![\d.])(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?!\d)/u;
const IDEOGRAPHIC = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]?/u;
const DAY_MONTH =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?[\s\u00a0]+(?:de[\s\u00a0]+|of[\s\u00a0]+)?([\p{L}\p{M}]{3,12})\.?,?(?:[\s\u00a0]+(?:de[\s\u00a0]+|del[\s\u00a0]+)?|[-/])(\d{4})(?!\d)/u;
/** "3.abr.2021", "03-Apr-2021" */
const JOINED = /(?<!\d)(\d{1,2})[.-]([\p{L}\p{M}]{3,12})[.-](\d{4})(?!\d)/u;
const MONTH_DAY =
  /(?<![\p{L}])([\p{L}\p{M}]{3,12})\.?[\s\u00a0]+(\d{1,2})(?:st|nd|rd|th)?,?[\s\u00a0]+(\d{4})(?!\d)/u;
const TIME =
  /^(.{0,14}?)(?<!\d)(\d{1,2})[\s\u00a0]?[:.hH時时点시][\s\u00a0]?(\d{2})?(?:[分분]|[:.](\d{2}))?(?:\.\d+)?[\s\u00a0]?(?:([apAP])\.?[mM]\b\.?)?/u;
const HOUR_ONLY = /^(.{0,8}?)(?<!\d)(\d{1,2})[\s\u00a0]?([apAP])\.?[mM]\b\.?/u;
const OFFSET = /^[\s\u00a0(]*(?:(?:UTC|GMT)?([+-−])(\d{2}):?(\d{2})|([A-Z]{3,4}|Z)\b)/u;

/** No date is without a digit, and most lines are. */
const DIGIT = /[\d\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/u;

/** `language` decides between 3 April and 4 March where both are possible. */
export function readDate(line: string, language: string): DateFound | undefined {
  const text = line.length > 200 ? line.slice(0, 200) : line;
  if (!DIGIT.test(text)) return undefined;
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
  for (const pattern of [IDEOGRAPHIC, ISO]) {
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
  if (numeric[2] !== "." && language === "en" && first <= 12 && first !== second) return undefined;
  return dayAt(numeric, year, second, first);
}

function dayAt(found: RegExpExecArray, year: number, month: number, day: number): Day {
  return { year, month, day, start: found.index, end: found.index + found[0].length };
}

function isDay({ year, month, day }: Day): boolean {
  if (year < 1800 || year > 2200 || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly offset: string | undefined;
  readonly length: number;
}

function readClock(rest: string): Clock | undefined {
  const found = TIME.exec(rest);
  if (
    found !== null &&
    (found[3] !== undefined || /[hH時时点시]/u.test(found[0])) &&
    !isOtherwise(found[1] ?? "")
  ) {
    return clockFrom(rest, found[0].length, found[2], found[3], found[4], found[5]);
  }
  const hour = HOUR_ONLY.exec(rest);
  return hour === null ? undefined : clockFrom(rest, hour[0].length, hour[2], "0", "0", hour[3]);
}

/** Whether a long word stands between day and time that is no weekday. */
function isOtherwise(between: string): boolean {
  const long = /\p{L}{6,}/u.exec(between)?.[0];
  return long !== undefined && !isWeekday(long);
}

/** "09:30, 12 March 2024" */
function clockBefore(before: string): Clock | undefined {
  const found =
    /(?<!\d)(\d{1,2})[:h](\d{2})[\s\u00a0]?(?:([apAP])\.?[mM]\b\.?)?([^\d]{0,16})$/u.exec(
      before.slice(-34),
    );
  if (found === null) return undefined;
  const clock = clockFrom(found[4] ?? "", 0, found[1], found[2], "0", found[3]);
  return clock === undefined ? undefined : { ...clock, length: 0 };
}

function clockFrom(
  rest: string,
  length: number,
  hours: string | undefined,
  minutes: string | undefined,
  seconds: string | undefined,
  half: string | undefined,
): Clock | undefined {
  let hour = Number(hours);
  if (/p/iu.test(half ?? "") && hour < 12) hour += 12;
  if (/a/iu.test(half ?? "") && hour === 12) hour = 0;
  const minute = Number(minutes ?? 0);
  const second = Number(seconds ?? 0);
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  const zone = OFFSET.exec(rest.slice(length));
  const offset = zone === null ? undefined : offsetOf(zone);
  return {
    hour,
    minute,
    second,
    offset,
    length: length + (offset === undefined ? 0 : (zone?.[0].length ?? 0)),
  };
}

function offsetOf(zone: RegExpExecArray): string | undefined {
  if (zone[1] !== undefined) {
    const hours = Number(zone[2]);
    return hours > 14
      ? undefined
      : `${zone[1] === "+" ? "+" : "-"}${zone[2] ?? "00"}:${zone[3] ?? "00"}`;
  }
  const minutes = ZONES[(zone[4] ?? "").toLowerCase()];
  if (minutes === undefined) return undefined;
  if (minutes === 0) return "Z";
  const size = Math.abs(minutes);
  const pad = (value: number): string => String(value).padStart(2, "0");
  return `${minutes < 0 ? "-" : "+"}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}

/** Arabic-Indic and full-width digits to ASCII, one for one. */
function asciiDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/gu, (digit) =>
    String((digit.charCodeAt(0) & 15) % 10),
  );
}
