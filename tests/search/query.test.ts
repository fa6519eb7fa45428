// A query has one spelling, and reads as the same query in it.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "../../src/search/fold.ts";
import { NumberReader, printNumber } from "../../src/search/print-number.ts";
import { MOST_CHARACTERS, parseQuery } from "../../src/search/query.ts";

const textOf = (query: string): string => {
  const parsed = parseQuery(query);
  return "wrong" in parsed ? "" : parsed.text;
};

describe("the spelling of a query", () => {
  it.each([
    ["Rail", "rail"],
    ["  rail   FERRY ", "ferry rail"],
    ["rail rail", "rail"],
    ['"Rail Ferry"', '"rail ferry"'],
    ['"rail"', "rail"],
    ['"rail ferry', '"rail ferry"'],
    ["rail-ferry", '"rail ferry"'],
    ["-Ferry rail", "rail -ferry"],
    ['Section:"World  News" rail', 'rail section:"world news"'],
    ["tag:R&D", 'tag:"r d"'],
    ["-section:sport", "-section:sport"],
    ["12:30", '"12 30"'],
    ["rock & roll", "rock roll"],
    ["Straße", "strasse"],
    ["東京 都", "東京 都"],
  ])("of %j is %j", (query, text) => {
    expect(textOf(query)).toBe(text);
  });

  it("reads as the same query", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
        const parsed = parseQuery(text);
        if ("wrong" in parsed) return;
        // Folding may lengthen a text; what is too long then is refused there, too.
        const again = parseQuery(parsed.text);
        if (!("wrong" in again)) expect(again).toEqual(parsed);
      }),
    );
  });

  it.each([
    ["nothing", ""],
    ["signs alone", "!!! & –"],
    ["a field without a name", "section:"],
    ["too many characters", "a".repeat(MOST_CHARACTERS + 1)],
    ["nine words", "a b c d e f g h i"],
    ["a phrase of nine words", '"a b c d e f g h i"'],
    ["seventeen Chinese characters", "一二三四五六七八九十一二三四五六七"],
  ])("is none for %s", (_, query) => {
    expect(parseQuery(query)).toHaveProperty("wrong");
  });
});

it("what is folded stays as it is", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});

it("numbers are read as they were printed, and are of ASCII letters", () => {
  fc.assert(
    fc.property(fc.array(fc.maxSafeNat()), (numbers) => {
      const text = numbers.map(printNumber).join("");
      expect(text).toMatch(/^[0-o]*$/);
      const reader = new NumberReader(new TextEncoder().encode(text), 0);
      const read = numbers.map(() => reader.next());
      expect(read).toEqual(numbers);
    }),
  );
});
