/** Dates as texts print them, and what is none. */
import { describe, expect, it } from "vitest";
import { readDate } from "../../../src/parse/words/dates/read-date.ts";

describe("dates", () => {
  it.each([
    ["12 March 2024 09:30 GMT", "en", "2024-03-12T09:30:00Z", false],
    ["March 12, 2024 at 5:05 p.m.", "en", "2024-03-12T17:05:00Z", true],
    ["Published: 2024-03-12T09:30:00+01:00", "en", "2024-03-12T09:30:00+01:00", false],
    ["12.03.2024, 09:30 Uhr", "de", "2024-03-12T09:30:00Z", true],
    ["Veröffentlicht am 15. Februar 2024", "de", "2024-02-15T00:00:00Z", true],
    ["Publié le 12 mars 2024 à 09h30", "fr", "2024-03-12T09:30:00Z", true],
    ["30/09/2023 - 11:15 h", "es", "2023-09-30T11:15:00Z", true],
    ["12 de marzo de 2024", "es", "2024-03-12T00:00:00Z", true],
    ["19 stycznia 2024, 10:47", "pl", "2024-01-19T10:47:00Z", true],
    ["5 марта 2024, 12:30", "ru", "2024-03-05T12:30:00Z", true],
    ["12 مارس 2024 - 09:30", "ar", "2024-03-12T09:30:00Z", true],
    ["2024年3月12日 12時30分", "ja", "2024-03-12T12:30:00Z", true],
    ["March 13, 2024 (CET) 13/03/2024", "en", "2024-03-13T00:00:00Z", true],
  ])("reads %s", (line, language, at, zoneAssumed) => {
    expect(readDate(line, language)).toMatchObject({ at, zoneAssumed });
  });

  it.each([
    ["31/02/2024", "de", "no such day"],
    ["03/04/2024", "en", "March or April"],
    ["the 12th of May", "en", "no year"],
    ["won 3-1 in 90.12.10", "en", "a score"],
  ])("does not invent one from %s", (line, language) => {
    expect(readDate(line, language)).toBeUndefined();
  });
});
