/** The time grows with the length of a text and no faster, whatever the text. */
import { describe, expect, it } from "vitest";
import { growth, MOST } from "./measure-growth.ts";

const SMALL = 16_000;

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
    expect(growth([text], [text.repeat(4)])).toBeLessThan(MOST);
  });
});

/** What the rules' regular expressions look for: letters, digits, spaces and every kind of mark. */
const LOOKED_FOR = Array.from(" \taA1.,:;–-/|()[“”©#@<\u00a0文é•!?{%");

/**
 * No regular expression backtracks: whichever two characters are repeated, in lines of every
 * length that a rule still looks at. An exponential one would not come to an end here.
 */
describe("a line of two characters in turn", () => {
  const lines = (pair: string, length: number): string[] => [
    pair.repeat(length / 2),
    ...Array.from({ length: length / 400 }, () => pair.repeat(55)),
    ...Array.from({ length: length / 1000 }, () => pair.repeat(200)),
    ...Array.from({ length: length / 1000 }, () => `A${pair.repeat(30)}~`),
  ];

  it.each(LOOKED_FOR)("is read in linear time with %j first", (first) => {
    const texts = (length: number): string[] =>
      LOOKED_FOR.map((second) => lines(first + second, length).join("\n\n"));
    expect(growth(texts(2000), texts(8000))).toBeLessThan(MOST);
  });
});
