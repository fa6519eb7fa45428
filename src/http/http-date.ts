/** HTTP dates (RFC 9110, 5.6.7) to seconds since the epoch and back. */

/** An IMF-fixdate from seconds since the epoch. */
export function printHttpDate(seconds: number): string {
  return new Date(seconds * 1000).toUTCString();
}

const WEEKDAY = "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)";
const LONG_WEEKDAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
const MONTH = "(?<month>[A-Z][a-z]{2})";
const TIME = String.raw`(?<time>\d{2}:\d{2}:\d{2})`;

/** The three forms that a recipient must accept. */
const IMF_FIXDATE = new RegExp(
  String.raw`^${WEEKDAY}, (?<day>\d{2}) ${MONTH} (?<year>\d{4}) ${TIME} GMT$`,
);
const RFC_850_DATE = new RegExp(
  String.raw`^${LONG_WEEKDAY}, (?<day>\d{2})-${MONTH}-(?<year>\d{2}) ${TIME} GMT$`,
);
const ASCTIME_DATE = new RegExp(
  String.raw`^${WEEKDAY} ${MONTH} (?<day>[ \d]\d) ${TIME} (?<year>\d{4})$`,
);

/**
 * Seconds since the epoch; undefined if malformed or not a real date. The RFC 850 form has two
 * digits of the year, which `now`, in milliseconds, puts in a century.
 */
export function parseHttpDate(text: string, now: number): number | undefined {
  const found = IMF_FIXDATE.exec(text) ?? RFC_850_DATE.exec(text) ?? ASCTIME_DATE.exec(text);
  const { day = "", month = "", year = "", time = "" } = found?.groups ?? {};
  const at = (fullYear: string | number): number | undefined => {
    const date = `${day.replace(" ", "0")} ${month} ${fullYear} ${time} GMT`;
    const seconds = Date.parse(date) / 1000;
    // `Date.parse` turns 31 February into 3 March, and 24:00:00 into the next day.
    return printHttpDate(seconds).endsWith(date) ? seconds : undefined;
  };
  return year.length === 2 ? inCentury(year, at, now) : at(year);
}

/**
 * A two-digit year that appears to be more than 50 years in the future stands for the most recent
 * year in the past with the same last two digits.
 */
function inCentury(
  digits: string,
  at: (year: number) => number | undefined,
  now: number,
): number | undefined {
  const farthest = new Date(now);
  farthest.setUTCFullYear(farthest.getUTCFullYear() + 50);
  const last = farthest.getUTCFullYear();
  const year = last - ((last - Number(digits)) % 100);
  const seconds = at(year);
  return seconds !== undefined && seconds * 1000 > farthest.getTime() ? at(year - 100) : seconds;
}
