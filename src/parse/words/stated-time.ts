/** Reads the date in front matter: RFC 3339, a plain day, or any form that news sites use. */
import type { StatedTime } from "../../model/article.ts";
import { readDate } from "./read-date.ts";

const RFC_3339 =
  /^(\d{4}-\d{2}-\d{2})(?:[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?[ ]?(Z|z|[+-]\d{2}:?\d{2})?)?$/u;

export function readStatedTime(text: string): StatedTime | undefined {
  const found = RFC_3339.exec(text.trim());
  if (found === null) {
    const date = readDate(text, "und");
    return date === undefined
      ? undefined
      : { at: date.at, zoneAssumed: date.zoneAssumed, by: "front matter" };
  }
  const [, day = "", hour = "00", minute = "00", second = "00", zone] = found;
  const offset =
    zone === undefined ? "Z" : zone.toUpperCase().replace(/^([+-]\d{2})(\d{2})$/u, "$1:$2");
  const at = `${day}T${hour}:${minute}:${second}${offset}`;
  const time = new Date(`${day}T00:00:00Z`);
  const isReal =
    !Number.isNaN(time.getTime()) &&
    time.toISOString().startsWith(day) &&
    !Number.isNaN(Date.parse(at));
  return isReal ? { at, zoneAssumed: zone === undefined, by: "front matter" } : undefined;
}
