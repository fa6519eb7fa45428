import { describe, expect, it } from "vitest";
import { printHttpDate } from "../../src/http/http-date.ts";
import { evaluateConditions } from "../../src/http/preconditions.ts";

const LAST_MODIFIED = Date.UTC(2026, 2, 2, 10, 15, 0) / 1000;
const NOW = Date.UTC(2026, 10, 29);
const now = (): number => NOW;
const validators = { etag: 'W/"abc"', lastModified: LAST_MODIFIED };

describe("conditional requests (RFC 9110, 13)", () => {
  it.each<[string, Record<string, string>, 200 | 304 | 412]>([
    ["no condition: sends the whole", {}, 200],
    ["13.1.2: the same weak tag", { "If-None-Match": 'W/"abc"' }, 304],
    ["13.1.2: compares weakly, so the strong form matches", { "If-None-Match": '"abc"' }, 304],
    ["13.1.2: another tag", { "If-None-Match": '"abd"' }, 200],
    ["13.1.2: a list that holds it", { "If-None-Match": '"x", W/"abc" , "y"' }, 304],
    ["13.1.2: a list that does not", { "If-None-Match": '"x", "y"' }, 200],
    ["13.1.2: * matches what exists", { "If-None-Match": " * " }, 304],
    ["13.1.2: an unquoted tag is no tag", { "If-None-Match": "abc" }, 200],
    ["13.1.3: the same date", { "If-Modified-Since": "Mon, 02 Mar 2026 10:15:00 GMT" }, 304],
    ["13.1.3: a later date", { "If-Modified-Since": "Tue, 03 Mar 2026 00:00:00 GMT" }, 304],
    ["13.1.3: an earlier date", { "If-Modified-Since": "Mon, 02 Mar 2026 10:14:59 GMT" }, 200],
    ["13.1.3: not a date", { "If-Modified-Since": "yesterday" }, 200],
    ["13.1.3: an ISO date is no HTTP date", { "If-Modified-Since": "2027-01-01T00:00:00Z" }, 200],
    ["13.1.3: 31 February", { "If-Modified-Since": "Tue, 31 Feb 2027 10:15:00 GMT" }, 200],
    ["13.1.3: 31 June, RFC 850", { "If-Modified-Since": "Thursday, 31-Jun-27 10:15:00 GMT" }, 200],
    ["13.1.3: 31 April, asctime", { "If-Modified-Since": "Fri Apr 31 10:15:00 2027" }, 200],
    [
      "13.1.3: a leap day in another year",
      { "If-Modified-Since": "Mon, 29 Feb 2027 10:15:00 GMT" },
      200,
    ],
    ["5.6.7: a leap day", { "If-Modified-Since": "Tue, 29 Feb 2028 10:15:00 GMT" }, 304],
    ["5.6.7: an hour too late", { "If-Modified-Since": "Mon, 02 Mar 2026 24:00:00 GMT" }, 200],
    ["5.6.7: an unknown month", { "If-Modified-Since": "Mon, 02 Mai 2026 10:15:00 GMT" }, 200],
    ["5.6.7: RFC 850, earlier", { "If-Modified-Since": "Monday, 02-Mar-26 10:14:59 GMT" }, 200],
    ["5.6.7: asctime, earlier", { "If-Modified-Since": "Mon Mar  2 10:14:59 2026" }, 200],
    ["5.6.7: asctime, two digits", { "If-Modified-Since": "Tue Mar 10 10:15:00 2026" }, 304],
    ["5.6.7: the RFC 850 form", { "If-Modified-Since": "Monday, 02-Mar-26 10:15:00 GMT" }, 304],
    ["5.6.7: the asctime form", { "If-Modified-Since": "Mon Mar  2 10:15:00 2026" }, 304],
    [
      "13.1.3: If-Modified-Since is ignored beside If-None-Match",
      { "If-None-Match": '"x"', "If-Modified-Since": "Tue, 03 Mar 2026 00:00:00 GMT" },
      200,
    ],
    ["13.1.1: If-Match takes whatever exists", { "If-Match": "*" }, 200],
    ["13.1.1: compares strongly, so no weak tag matches", { "If-Match": 'W/"abc"' }, 412],
    ["13.1.1: another tag", { "If-Match": '"other"' }, 412],
    ["13.1.4: the same date", { "If-Unmodified-Since": "Mon, 02 Mar 2026 10:15:00 GMT" }, 200],
    ["13.1.4: an earlier date", { "If-Unmodified-Since": "Mon, 02 Mar 2026 10:14:59 GMT" }, 412],
    ["13.1.4: not a date", { "If-Unmodified-Since": "yesterday" }, 200],
    [
      "13.1.4: If-Unmodified-Since is ignored beside If-Match",
      { "If-Match": "*", "If-Unmodified-Since": "Sun, 01 Mar 2026 00:00:00 GMT" },
      200,
    ],
    ["13.2.2: If-Match comes first", { "If-Match": '"x"', "If-None-Match": 'W/"abc"' }, 412],
    ["13.2.2: then If-None-Match", { "If-Match": "*", "If-None-Match": 'W/"abc"' }, 304],
    [
      "13.2.2: If-Unmodified-Since comes before If-None-Match",
      { "If-Unmodified-Since": "Sun, 01 Mar 2026 00:00:00 GMT", "If-None-Match": '"x"' },
      412,
    ],
  ])("%s", (_rule, headers, expected) => {
    expect(evaluateConditions(new Headers(headers), validators, now)).toBe(expected);
  });

  it.each([
    ["up to 50 years ahead: the future", 49, 304],
    ["more than 50 years ahead: the past", 51, 200],
  ])("5.6.7: two digits of a year that is %s", (_when, ahead, expected) => {
    const year = String(new Date(NOW).getUTCFullYear() + ahead).slice(2);
    const headers = new Headers({ "If-Modified-Since": `Sunday, 02-Mar-${year} 10:15:00 GMT` });
    expect(evaluateConditions(headers, validators, now)).toBe(expected);
  });

  it.each([
    ["If-Modified-Since", "Tue, 03 Mar 2026 00:00:00 GMT"],
    ["If-Unmodified-Since", "Sun, 01 Mar 2026 00:00:00 GMT"],
  ])("ignores %s for what has no date", (name, date) => {
    const headers = new Headers({ [name]: date });
    const undated = { etag: 'W/"abc"', lastModified: undefined };
    expect(evaluateConditions(headers, undated, now)).toBe(200);
  });

  it("writes dates as IMF-fixdate (5.6.7)", () => {
    expect(printHttpDate(LAST_MODIFIED)).toBe("Mon, 02 Mar 2026 10:15:00 GMT");
  });
});
