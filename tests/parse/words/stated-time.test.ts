/** The dates that front matter and file names hold, and those that nobody can tell. */
import { describe, expect, it } from "vitest";
import { readStatedTime } from "../../../src/parse/words/dates/stated-time.ts";
import { inZone, isZone } from "../../../src/parse/words/dates/time-zone.ts";

describe("a stated time", () => {
  it.each([
    ["2024-03-12", "2024-03-12T00:00:00Z", true],
    ["2024-3-2", "2024-03-02T00:00:00Z", true],
    ["2024/03/12", "2024-03-12T00:00:00Z", true],
    ["2024.03.12", "2024-03-12T00:00:00Z", true],
    ["20240312", "2024-03-12T00:00:00Z", true],
    ["2024-03-12 09:30", "2024-03-12T09:30:00Z", true],
    ["2024-03-12T9:30:15.250", "2024-03-12T09:30:15Z", true],
    ["2024-03-12 9:30 pm", "2024-03-12T21:30:00Z", true],
    ["2024-03-12 12:05 a.m.", "2024-03-12T00:05:00Z", true],
    ["2024-03-12 9:30 PM Europe/Berlin", "2024-03-12T21:30:00+01:00", false],
    ["2024-03-12T09:30:00Z", "2024-03-12T09:30:00Z", false],
    ["2024-03-12t09:30:00.10-05:00", "2024-03-12T09:30:00-05:00", false],
    ["2024-03-12 09:30:00 -5", "2024-03-12T09:30:00-05:00", false],
    ["2024-03-12 09:30:00 +0530", "2024-03-12T09:30:00+05:30", false],
    ["2024-03-12T09:30:00 America/New_York", "2024-03-12T09:30:00-04:00", false],
    ["2024-01-12 09:30 Europe/Berlin", "2024-01-12T09:30:00+01:00", false],
    ["2024-03-12T09:30:00+01:00[Europe/Berlin]", "2024-03-12T09:30:00+01:00", false],
    ["2024-03-12T09:30:00[Asia/Tokyo]", "2024-03-12T09:30:00+09:00", false],
    ["2024-03-12 09:30 EST", "2024-03-12T09:30:00-05:00", false],
    ["2024-03-12 09:30:00 UTC", "2024-03-12T09:30:00Z", false],
    ["Mon, 01 Jul 2019 20:00:00 -0300", "2019-07-01T20:00:00-03:00", false],
    ["Mon, 01 Jul 2019 20:00:00 GMT", "2019-07-01T20:00:00Z", false],
    ["Mon Jul 01 2019 20:00:00 GMT-0300 (Brasilia Standard Time)", "2019-07-01T20:00:00-03:00", false],
    ["July 1, 2019", "2019-07-01T00:00:00Z", true],
    ["1 July 2019, 20:15", "2019-07-01T20:15:00Z", true],
    ["Jul 08 2022", "2022-07-08T00:00:00Z", true],
    ["8. Juli 2022", "2022-07-08T00:00:00Z", true],
    ["8. Juli 2022, 18:05 Uhr", "2022-07-08T18:05:00Z", true],
    ["8 juli 2022 om 18:05 uur", "2022-07-08T18:05:00Z", true],
    ["8. Juli 2022, 18:05 Uhr Europe/Berlin", "2022-07-08T18:05:00+02:00", false],
    ["2022\u201107\u201108", "2022-07-08T00:00:00Z", true],
    ["Monday, July 1, 2019", "2019-07-01T00:00:00Z", true],
    ["31/12/2019", "2019-12-31T00:00:00Z", true],
    ["12/31/2019", "2019-12-31T00:00:00Z", true],
    ["07.01.2019", "2019-01-07T00:00:00Z", true],
    ["1562025600", "2019-07-02T00:00:00Z", false],
    ["1562025600000", "2019-07-02T00:00:00Z", false],
    ["1969-07-20T20:17:40Z", "1969-07-20T20:17:40Z", false],
  ])("%s is %s", (text, at, zoneAssumed) => {
    expect(readStatedTime(text)).toEqual({ at, zoneAssumed, by: "front matter" });
  }); // prettier-ignore

  it.each([
    "07/01/2019", "7-1-2019", "7/1/19", "2024-02-30", "2024-13-01", "2024-03-12T25:00", "2024-03", "2024", "soon",
    "2024-03-12 09:30 Middle/Earth", "2024-03-12 09:30 XYZ", "about July 1, 2019", "July 1, 2019 or so",
    "2024-03-12T09:30:00+25:00", "2024-03-12 25:30 pm", "2024-03-12 9:30 pm or so", "",
  ])("%s is none", (text) => {
    expect(readStatedTime(text)).toBeUndefined();
  }); // prettier-ignore
});

describe("a local time in a zone", () => {
  it.each([
    ["2024-01-15T12:00:00", "Europe/Berlin", "2024-01-15T12:00:00+01:00"],
    ["2024-07-15T12:00:00", "Europe/Berlin", "2024-07-15T12:00:00+02:00"],
    ["2024-07-15T00:00:00", "America/St_Johns", "2024-07-15T00:00:00-02:30"],
    ["2024-07-15T00:00:00", "UTC", "2024-07-15T00:00:00Z"],
    // 2:30 came twice, and never.
    ["2024-10-27T02:30:00", "Europe/Berlin", "2024-10-27T02:30:00+02:00"],
    ["2024-03-31T02:30:00", "Europe/Berlin", "2024-03-31T02:30:00+01:00"],
    ["1960-01-01T00:00:00", "Asia/Kolkata", "1960-01-01T00:00:00+05:30"],
  ])("%s in %s is %s", (local, zone, time) => {
    expect(inZone(local, zone)).toBe(time);
  });

  it.each(["Europe/Berlin", "UTC", "America/Argentina/Buenos_Aires"])("knows %s", (zone) => {
    expect(isZone(zone)).toBe(true);
  });

  it.each(["Berlin", "+01:00", "", "Europe/"])("does not know %j", (zone) => {
    expect(isZone(zone)).toBe(false);
  });
});
