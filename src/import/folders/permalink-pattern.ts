/**
 * The patterns in which systems write how addresses are made, `/:year/:month/:title/`: a pattern and
 * what is known of a post in, its path out.
 */

/** A token that has no value is left out with its slash. */
export function fillPattern(
  pattern: string,
  valueOf: (token: string) => string | undefined,
): string {
  const filled = pattern.replace(
    /:([a-z_]+)(\[[^\]]*\])?/gu,
    (_, name: string, part?: string) => valueOf(name + (part ?? "")) ?? "",
  );
  return `/${filled}`.replace(/\/{2,}/gu, "/");
}

/** The tokens of a day, which all systems share; `at` is RFC 3339 in the site's own zone. */
export function dayToken(token: string, at: string | undefined): string | undefined {
  const [year, month, day] = (at?.slice(0, 10) ?? "").split("-");
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const time = at?.slice(11, 19).split(":") ?? [];
  switch (token) {
    case "year":
      return year;
    case "short_year":
      return year.slice(2);
    case "month":
      return month;
    case "i_month":
      return String(Number(month));
    case "day":
      return day;
    case "i_day":
      return String(Number(day));
    case "y_day":
    case "yearday":
      return String(dayOfYear(year, month, day)).padStart(token === "y_day" ? 3 : 1, "0");
    case "monthname":
      return MONTHS[Number(month) - 1];
    case "weekday":
      return String(dayOfWeek(year, month, day));
    case "weekdayname":
      return WEEKDAYS[dayOfWeek(year, month, day)];
    case "hour":
      return time[0];
    case "minute":
      return time[1];
    case "second":
      return time[2];
    default:
      return undefined;
  }
}

function dayOfYear(year: string, month: string, day: string): number {
  const start = Date.UTC(Number(year), 0, 0);
  return (Date.UTC(Number(year), Number(month) - 1, Number(day)) - start) / 86_400_000;
}

function dayOfWeek(year: string, month: string, day: string): number {
  return new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDay();
}

const WEEKDAYS = [
  "sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
] as const; // prettier-ignore

const MONTHS = [
  "january", "february", "march", "april", "may", "june",
  "july", "august", "september", "october", "november", "december",
] as const; // prettier-ignore
