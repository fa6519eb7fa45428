/** The zones of the IANA database, by name, through what Intl knows of them. */

/** Whether the name is that of a zone: `Europe/Berlin`, `UTC`. */
export function isZone(name: string): boolean {
  // Intl also takes offsets, and names such as "est" without regard to case.
  if (!/^[A-Za-z]+(?:[/_+-][A-Za-z0-9]+)*$/u.test(name)) return false;
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/**
 * A local time, `2024-03-12T09:30:00`, with the offset that the zone had then: `…+01:00`. Where the
 * clock was set back and a time came twice, the first; where it was set forward, the time after.
 */
export function inZone(local: string, zone: string): string {
  const wall = Date.parse(`${local}Z`);
  // The offset before and the one after a change are those of a day earlier and a day later.
  const offsets = [wall - DAY, wall + DAY].map((time) => offsetAt(time, zone));
  const fitting = offsets.find((offset) => offsetAt(wall - offset, zone) === offset);
  return `${local}${printOffset(fitting ?? offsets[0] ?? 0)}`;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** How far the zone's clocks are ahead of UTC, in milliseconds, to the minute as RFC 3339 has it. */
function offsetAt(time: number, zone: string): number {
  const parts = formatOf(zone).formatToParts(time);
  const part = (type: string): number =>
    Number(parts.find((one) => one.type === type)?.value ?? Number.NaN);
  const shown = new Date(0);
  shown.setUTCFullYear(part("year"), part("month") - 1, part("day"));
  shown.setUTCHours(part("hour"), part("minute"), part("second"));
  return Math.round((shown.getTime() - time) / MINUTE) * MINUTE;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making one takes as long as using it a thousand times. */
function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat("en-u-ca-iso8601-nu-latn", {
    timeZone: zone,
    hourCycle: "h23",
    ...{ year: "numeric", month: "2-digit", day: "2-digit" },
    ...{ hour: "2-digit", minute: "2-digit", second: "2-digit" },
  });
  formats.set(zone, format);
  return format;
}

function printOffset(offset: number): string {
  if (offset === 0) return "Z";
  const minutes = Math.abs(offset) / MINUTE;
  const pad = (value: number): string => String(value).padStart(2, "0");
  return `${offset < 0 ? "-" : "+"}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}
