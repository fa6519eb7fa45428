/**
 * Reads a date that somebody stated on its own, in front matter or in a file's name: ISO 8601 and RFC
 * 3339, YAML's and TOML's forms, seconds since 1970, or any form that news sites use. A zone may be an
 * offset, an abbreviation, or a name of the IANA database.
 */
import type { StatedTime } from "../../../model/article.ts";
import { isDateFiller, isWeekday } from "./month-names.ts";
import { readDate } from "./read-date.ts";
import { inZone, isZone } from "./time-zone.ts";

const ISO =
  /^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})(?:(?:[Tt]|[ \t]+)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?[ \t]*(.*))?$/u;
const HALF_DAY = /^[ap]\.?m\b/iu;
/** YAML's offsets may lack the minutes and a digit of the hours. */
const OFFSET = /^([+-])(\d{1,2})(?::?(\d{2}))?$/u;
/** RFC 5322, 3.3. */
const DAY_NAME = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)$/iu;
const EPOCH = /^(?:\d{10}|\d{13})$/u;

export function readStatedTime(text: string): StatedTime | undefined {
  // Word processors write hyphens of other kinds.
  const plain = text.trim().replace(/(?<=\d)[\u2010-\u2013](?=\d)/gu, "-");
  if (EPOCH.test(plain)) {
    const time = new Date(Number(plain) * (plain.length === 10 ? 1000 : 1));
    return stated(`${time.toISOString().slice(0, 19)}Z`, false);
  }
  const found = ISO.exec(plain);
  // Without separators only eight digits are a day: 2024312 is not.
  if (found === null || (found[2] === "" && !/^\d{8}(?!\d)/u.test(plain))) return readWords(plain);
  const [, year = "", , month = "", day = "", hour = "0", minute = "00", second = "00", zone = ""] =
    found;
  const local = `${year}-${pad(month)}-${pad(day)}T${pad(hour)}:${minute}:${second}`;
  if (HALF_DAY.test(zone)) return readWords(plain);
  return isReal(local) ? place(local, zone) : undefined;
}

/** The forms of news sites; what stands around such a date must be its weekday or its zone. */
function readWords(text: string): StatedTime | undefined {
  // English has two readings for 03/04/2024, and front matter states no language for it.
  const date = readDate(text, "en");
  if (date === undefined) return undefined;
  const before = date.before.replace(/[,\s]+$/u, "");
  if (
    before !== "" &&
    !isWeekday(before) &&
    !DAY_NAME.test(before) &&
    !/^\d{1,2}[:h]\d{2}$/u.test(before)
  )
    return undefined;
  const behind = date.after.replace(/^[,\s]+/u, "");
  // "18:05 Uhr", "9:30 hrs".
  const after = behind.replace(/^\p{L}+\.?\s*/u, (word) =>
    isDateFiller(word.replace(/[.\s]+$/u, "").toLowerCase()) ? "" : word,
  );
  // A comment may name the zone once more (RFC 5322, 3.2.2).
  if (after === "" || (!date.zoneAssumed && /^\([^()]*\)$/u.test(after))) {
    return stated(date.at, date.zoneAssumed);
  }
  return date.zoneAssumed ? place(date.at.slice(0, 19), after) : undefined;
}

/** A local time with the zone that stands behind it; undefined when that is no zone. */
function place(local: string, written: string): StatedTime | undefined {
  const zone = written.replace(/^[([]|[)\]]$/gu, "");
  if (zone === "") return stated(`${local}Z`, true);
  if (/^z$/iu.test(zone)) return stated(`${local}Z`, false);
  const offset = OFFSET.exec(zone);
  if (offset !== null) {
    const [, sign = "", hours = "", minutes = "00"] = offset;
    if (Number(hours) > 14 || Number(minutes) > 59) return undefined;
    return stated(`${local}${sign}${pad(hours)}:${minutes}`, false);
  }
  if (/^[+-]/u.test(zone)) return placeInBoth(local, zone);
  if (/^[A-Z]{2,5}$/u.test(zone)) {
    const read = readDate(`${local.replace("T", " ")} ${zone}`, "und");
    if (read !== undefined && !read.zoneAssumed) return stated(read.at, false);
  }
  return isZone(zone) ? stated(inZone(local, zone), false) : undefined;
}

/** Java and Temporal write both: `2024-03-12T09:30:00+01:00[Europe/Berlin]`. The offset is exact. */
function placeInBoth(local: string, written: string): StatedTime | undefined {
  const [offset = "", name = ""] = written.split(/[[(\s]+/u);
  return isZone(name.replace(/[)\]]$/u, "")) ? place(local, offset) : undefined;
}

function isReal(local: string): boolean {
  const time = new Date(`${local}Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(local);
}

function stated(at: string, zoneAssumed: boolean): StatedTime {
  return { at, zoneAssumed, by: "front matter" };
}

function pad(digits: string): string {
  return digits.padStart(2, "0");
}
