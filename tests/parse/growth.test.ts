/**
 * The time grows with the length of a text and no faster, whatever the text: four times the text
 * may take a little more than four times as long, but not sixteen.
 */
import { describe, expect, it } from "vitest";
import { parse } from "../../src/parse/parse.ts";

const encoder = new TextEncoder();
const SMALL = 16_000;
const ATTEMPTS = 4;

/** Milliseconds of computing, the best of three runs: other work on the machine does not count. */
function time(text: string): number {
  const bytes = encoder.encode(text);
  const runs = [1, 2, 3].map(() => {
    const start = process.cpuUsage().user;
    parse({ path: "articles/x.txt", bytes });
    return (process.cpuUsage().user - start) / 1000;
  });
  return Math.max(5, Math.min(...runs));
}

describe("the time a text takes", () => {
  it.each([
    ["one line", "The bridge will stay shut until the autumn, she said. "],
    ["one line without a space", "a"],
    ["many short lines", "Home page\n"],
    ["many sentences", "Nobody came.\n"],
    ["many paragraphs", "The town said no again today.\n\n"],
    ["many headlines", "Tram Line Seven To Run Through Night\n\n"],
    ["many promos", "READ MORE: Six soups for a cold kitchen\n\n"],
    ["many labels of lists", "Related articles\n\n"],
    ["many bullets", "- bread\n"],
    ["many table rows", "a | b | c\n"],
    [
      "hard-wrapped lines",
      "The bridge over the river will stay shut until the autumn, the harbour\n",
    ],
    ["open brackets", "("],
    ["open quotation marks", "“"],
    ["dots", "."],
    ["dots and letters", "a."],
    ["numbers", "1.2."],
    ["commas", "a, "],
    ["colons", "A: "],
    ["copyright signs", "© a "],
    ["hashtags", "#a "],
    ["soft hyphens", "a\u00ad"],
    ["direction marks", "\u202ea\n"],
    ["spaces", " \t"],
    ["names", "Jane Doe, "],
    ["dates", "12 March 2024 "],
  ])("is linear for %s", (_name, unit) => {
    const text = unit.repeat(Math.ceil(SMALL / unit.length));
    time(text);
    // A busy machine spoils a measurement, but not four in a row.
    const ratios: number[] = [];
    while (ratios.length < ATTEMPTS && !ratios.some((ratio) => ratio < 10)) {
      ratios.push(time(text.repeat(4)) / time(text));
    }
    expect(Math.min(...ratios)).toBeLessThan(10);
  });
});
