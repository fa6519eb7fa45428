import { describe, expect, it } from "vitest";
import { printHttpDate } from "../../src/http/http-date.ts";
import { isNotModified } from "../../src/http/not-modified.ts";

const LAST_MODIFIED = Date.UTC(2026, 2, 2, 10, 15, 0) / 1000;
const NOW = Date.UTC(2026, 10, 29);
const now = (): number => NOW;
const validators = { etag: 'W/"abc"', lastModified: LAST_MODIFIED };

describe("conditional requests (RFC 9110, 13)", () => {
  it.each<[string, Record<string, string>, boolean]>([
    ["no condition: sends the whole", {}, false],
    ["13.1.2: the same weak tag", { "If-None-Match": 'W/"abc"' }, true],
    ["13.1.2: compares weakly, so the strong form matches", { "If-None-Match": '"abc"' }, true],
    ["13.1.2: another tag", { "If-None-Match": '"abd"' }, false],
    ["13.1.2: a list that holds it", { "If-None-Match": '"x", W/"abc" , "y"' }, true],
    ["13.1.2: a list that does not", { "If-None-Match": '"x", "y"' }, false],
    ["13.1.2: * matches what exists", { "If-None-Match": " * " }, true],
    ["13.1.2: an unquoted tag is no tag", { "If-None-Match": "abc" }, false],
    ["13.1.3: the same date", { "If-Modified-Since": "Mon, 02 Mar 2026 10:15:00 GMT" }, true],
    ["13.1.3: a later date", { "If-Modified-Since": "Tue, 03 Mar 2026 00:00:00 GMT" }, true],
    ["13.1.3: an earlier date", { "If-Modified-Since": "Mon, 02 Mar 2026 10:14:59 GMT" }, false],
    ["13.1.3: not a date", { "If-Modified-Since": "yesterday" }, false],
    ["13.1.3: an ISO date is no HTTP date", { "If-Modified-Since": "2027-01-01T00:00:00Z" }, false],
    ["13.1.3: 31 February", { "If-Modified-Since": "Tue, 31 Feb 2027 10:15:00 GMT" }, false],
    [
      "13.1.3: 31 June, RFC 850",
      { "If-Modified-Since": "Thursday, 31-Jun-27 10:15:00 GMT" },
      false,
    ],
    ["13.1.3: 31 April, asctime", { "If-Modified-Since": "Fri Apr 31 10:15:00 2027" }, false],
    [
      "13.1.3: a leap day that is none",
      { "If-Modified-Since": "Mon, 29 Feb 2027 10:15:00 GMT" },
      false,
    ],
    ["5.6.7: a leap day", { "If-Modified-Since": "Tue, 29 Feb 2028 10:15:00 GMT" }, true],
    [
      "5.6.7: an hour that is none",
      { "If-Modified-Since": "Mon, 02 Mar 2026 24:00:00 GMT" },
      false,
    ],
    [
      "5.6.7: a month that is none",
      { "If-Modified-Since": "Mon, 02 Mai 2026 10:15:00 GMT" },
      false,
    ],
    ["5.6.7: RFC 850, earlier", { "If-Modified-Since": "Monday, 02-Mar-26 10:14:59 GMT" }, false],
    ["5.6.7: asctime, earlier", { "If-Modified-Since": "Mon Mar  2 10:14:59 2026" }, false],
    ["5.6.7: asctime, two digits", { "If-Modified-Since": "Tue Mar 10 10:15:00 2026" }, true],
    ["5.6.7: the RFC 850 form", { "If-Modified-Since": "Monday, 02-Mar-26 10:15:00 GMT" }, true],
    ["5.6.7: the asctime form", { "If-Modified-Since": "Mon Mar  2 10:15:00 2026" }, true],
    [
      "13.1.3: If-Modified-Since is ignored beside If-None-Match",
      { "If-None-Match": '"x"', "If-Modified-Since": "Tue, 03 Mar 2026 00:00:00 GMT" },
      false,
    ],
  ])("%s", (_rule, headers, expected) => {
    expect(isNotModified(new Headers(headers), validators, now)).toBe(expected);
  });

  it.each([
    ["up to 50 years ahead: the future", 49, true],
    ["more than 50 years ahead: the past", 51, false],
  ])("5.6.7: two digits of a year that is %s", (_when, ahead, expected) => {
    const year = String(new Date(NOW).getUTCFullYear() + ahead).slice(2);
    const headers = new Headers({ "If-Modified-Since": `Sunday, 02-Mar-${year} 10:15:00 GMT` });
    expect(isNotModified(headers, validators, now)).toBe(expected);
  });

  it("ignores If-Modified-Since for what has no date", () => {
    const headers = new Headers({ "If-Modified-Since": "Tue, 03 Mar 2026 00:00:00 GMT" });
    expect(isNotModified(headers, { etag: 'W/"abc"', lastModified: undefined }, now)).toBe(false);
  });

  it("writes dates as IMF-fixdate (5.6.7)", () => {
    expect(printHttpDate(LAST_MODIFIED)).toBe("Mon, 02 Mar 2026 10:15:00 GMT");
  });
});
