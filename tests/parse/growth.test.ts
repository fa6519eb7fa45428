/**
 * The time grows with the length of a text and no faster, whatever the text: four times the text
 * may take a little more than four times as long, but not sixteen.
 */
import { describe, expect, it } from "vitest";
import { parse } from "../../src/parse/parse.ts";

const encoder = new TextEncoder();
const SMALL = 16_000;
const ATTEMPTS = 4;
/** Four times the work; sixteen would be quadratic. */
const MOST = 10;

/** Milliseconds of this thread's computing, the best of some runs: nothing else counts. */
function time(texts: readonly string[], times: number): number {
  const sources = texts.map((text) => ({ path: "articles/x.txt", bytes: encoder.encode(text) }));
  const runs = Array.from({ length: times }, () => {
    const start = process.threadCpuUsage();
    for (const source of sources) parse(source);
    const { user, system } = process.threadCpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.max(5, Math.min(...runs));
}

/** How many times as long `large` takes as `small`. */
function growth(small: readonly string[], large: readonly string[], times = 3): number {
  time(small, times);
  // A busy machine spoils a measurement, but not four in a row.
  const ratios: number[] = [];
  while (ratios.length < ATTEMPTS && !ratios.some((ratio) => ratio < MOST)) {
    ratios.push(time(large, times) / time(small, times));
  }
  return Math.min(...ratios);
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
    expect(growth([text], [text.repeat(4)])).toBeLessThan(MOST);
  });

  const sentence = "The bridge will stay shut until the autumn, she said. ";
  const MIB = 1024 * 1024;

  it("is linear up to a single line of 1 MiB", () => {
    const line = sentence.repeat(Math.ceil(MIB / sentence.length)).slice(0, MIB);
    expect(growth([line.slice(0, MIB / 4)], [line], 1)).toBeLessThan(MOST);
  });

  it.each([
    ["paragraphs", (at: number) => `Boat ${at} said no.\n\n`],
    ["labels", (at: number) => `Quay ${at}\n`],
    ["alternating labels and promos", (at: number) => (at % 2 ? "READ MORE: a\n" : `Pier ${at}\n`)],
  ])("is linear up to 50,000 lines of %s", (_name, line) => {
    const lines = Array.from({ length: 50_000 }, (_, at) => line(at));
    expect(growth([lines.slice(0, 12_500).join("")], [lines.join("")], 1)).toBeLessThan(MOST);
  });

  it("is linear up to 10,000 files, each with words of its own", () => {
    const texts = Array.from({ length: 10_000 }, (_, at) =>
      [`Pier${at} opens`, `By Jane Roe${at}`, `${sentence}Boat${at} was late.`].join("\n\n"),
    );
    expect(growth(texts.slice(0, 2500), texts, 1)).toBeLessThan(MOST);
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
