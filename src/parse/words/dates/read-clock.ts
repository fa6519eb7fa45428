/** Finds the time of day beside a date, with its zone where one is stated. */
import { isWeekday } from "./month-names.ts";
import { allUnder, anyUnder } from "../tables/tables.ts";

export interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** As RFC 3339 writes it; undefined when none is stated. */
  readonly offset: string | undefined;
  /** How much of the text behind the date it takes. */
  readonly length: number;
}

const HOUR = anyUnder("hour signs");
const MINUTE = anyUnder("minute signs");
const TIME = new RegExp(
  String.raw`^(.{0,14}?)(?<!\d)(\d{1,2})[\s\u00a0]?(?:[:.hH]|${HOUR})[\s\u00a0]?(\d{2})?` +
    String.raw`(?:${MINUTE}|[:.](\d{2}))?(?:\.\d+)?[\s\u00a0]?(?:([apAP])\.?[mM]\b\.?)?`,
  "u",
);
/** What makes an hour of a number that has no minutes. */
const HOUR_SIGN = new RegExp(`[hH]|${HOUR}`, "u");
const HOUR_ONLY = /^(.{0,8}?)(?<!\d)(\d{1,2})[\s\u00a0]?([apAP])\.?[mM]\b\.?/u;
const BEFORE = /(?<!\d)(\d{1,2})[:h](\d{2})[\s\u00a0]?(?:([apAP])\.?[mM]\b\.?)?([^\d]{0,16})$/u;
const OFFSET = /^[\s\u00a0(]*(?:(?:UTC|GMT)?([+-−])(\d{2}):?(\d{2})|([A-Z]{3,4}|Z)\b)/u;

/** The offsets of the abbreviations that mean one zone in the news. */
const ZONES: ReadonlyMap<string, string> = new Map(
  allUnder("time zones").map((line) => {
    const [zone = "", offset = ""] = line.split(" ");
    return [zone, offset === "+00:00" ? "Z" : offset];
  }),
);

/** The time behind a date. */
export function readClock(rest: string): Clock | undefined {
  const found = TIME.exec(rest);
  if (
    found !== null &&
    (found[3] !== undefined || HOUR_SIGN.test(found[0])) &&
    !isOtherwise(found[1] ?? "")
  ) {
    return clockFrom(rest, found[0].length, found[2], found[3], found[4], found[5]);
  }
  const hour = HOUR_ONLY.exec(rest);
  return hour === null ? undefined : clockFrom(rest, hour[0].length, hour[2], "0", "0", hour[3]);
}

/** The time before a date, which takes nothing of what is behind it: "09:30, 12 March 2024". */
export function clockBefore(before: string): Clock | undefined {
  const found = BEFORE.exec(before.slice(-34));
  if (found === null) return undefined;
  const clock = clockFrom(found[4] ?? "", 0, found[1], found[2], "0", found[3]);
  return clock === undefined ? undefined : { ...clock, length: 0 };
}

/** Whether a long word stands between day and time that is no weekday. */
function isOtherwise(between: string): boolean {
  const long = /\p{L}{6,}/u.exec(between)?.[0];
  return long !== undefined && !isWeekday(long);
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

function offsetOf([, sign, hours = "00", minutes = "00", zone]: RegExpExecArray):
  string | undefined {
  if (sign === undefined) return ZONES.get((zone ?? "").toLowerCase());
  return Number(hours) > 14 ? undefined : `${sign === "+" ? "+" : "-"}${hours}:${minutes}`;
}
