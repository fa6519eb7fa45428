/** Conditional requests (RFC 9110, 13): whether the client's copy is still the current one. */

/** What a representation is validated by. */
export interface Validators {
  /** A weak entity tag with its quotes: `W/"…"`. */
  readonly etag: string;
  /** Seconds since the epoch, whole; undefined for what has no date of its own. */
  readonly lastModified: number | undefined;
}

/**
 * Whether to answer 304. `If-None-Match` decides alone when it is there (13.1.3); tags are
 * compared weakly (13.1.2). `If-Modified-Since` counts only when it is a valid date.
 */
export function isNotModified(request: Headers, validators: Validators): boolean {
  const noneMatch = request.get("If-None-Match");
  // Most clients send what we sent.
  if (noneMatch === validators.etag) return true;
  if (noneMatch !== null) return matches(noneMatch, validators.etag);
  const since = parseHttpDate(request.get("If-Modified-Since"));
  const { lastModified } = validators;
  return since !== undefined && lastModified !== undefined && lastModified <= since;
}

/** An IMF-fixdate (RFC 9110, 5.6.7) from seconds since the epoch. */
export function httpDate(seconds: number): string {
  return new Date(seconds * 1000).toUTCString();
}

/** `*` matches whatever exists; else any tag of the list whose opaque part is ours. */
function matches(header: string, etag: string): boolean {
  if (header.trim() === "*") return true;
  const own = opaque(etag);
  // entity-tag = [ "W/" ] DQUOTE *etagc DQUOTE; commas may stand inside the quotes (8.8.3).
  return (header.match(/(?:W\/)?"[\x21\x23-\x7e\x80-\xff]*"/g) ?? []).some(
    (tag) => opaque(tag) === own,
  );
}

function opaque(tag: string): string {
  return tag.replace(/^W\//, "");
}

const WEEKDAY = "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)";
const TIME = String.raw`(?<time>\d{2}:\d{2}:\d{2})`;

/** The three forms that a recipient must accept (RFC 9110, 5.6.7). */
const IMF_FIXDATE = new RegExp(
  String.raw`^${WEEKDAY}, (?<day>\d{2}) (?<month>[A-Z][a-z]{2}) (?<year>\d{4}) ${TIME} GMT$`,
);
const RFC_850_DATE = new RegExp(
  String.raw`^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, (?<day>\d{2})-(?<month>[A-Z][a-z]{2})-(?<year>\d{2}) ${TIME} GMT$`,
);
const ASCTIME_DATE = new RegExp(
  String.raw`^${WEEKDAY} (?<month>[A-Z][a-z]{2}) (?<day>[ \d]\d) ${TIME} (?<year>\d{4})$`,
);

/** Seconds since the epoch; undefined for what is no date, be it for its form or the calendar. */
function parseHttpDate(header: string | null): number | undefined {
  const text = header?.trim() ?? "";
  const found = IMF_FIXDATE.exec(text) ?? RFC_850_DATE.exec(text) ?? ASCTIME_DATE.exec(text);
  const { day = "", month = "", year = "", time = "" } = found?.groups ?? {};
  const at = (fullYear: string | number): number | undefined => {
    const date = `${day.replace(" ", "0")} ${month} ${fullYear} ${time} GMT`;
    const seconds = Date.parse(date) / 1000;
    // `Date.parse` makes 3 March of 31 February, and the next day of 24:00:00.
    return httpDate(seconds).endsWith(date) ? seconds : undefined;
  };
  return year.length === 2 ? inCentury(year, at) : at(year);
}

/**
 * A date of two digits that is more than 50 years ahead is of the most recent year in the past that
 * ends in them (RFC 9110, 5.6.7).
 */
function inCentury(digits: string, at: (year: number) => number | undefined): number | undefined {
  const farthest = new Date();
  farthest.setUTCFullYear(farthest.getUTCFullYear() + 50);
  const last = farthest.getUTCFullYear();
  const year = last - ((last - Number(digits)) % 100);
  const seconds = at(year);
  return seconds !== undefined && seconds * 1000 > farthest.getTime() ? at(year - 100) : seconds;
}
