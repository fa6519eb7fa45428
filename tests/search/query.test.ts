// A query has one spelling, and reads as the same query in it.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "../../src/search/fold.ts";
import { printNumber, readFalling, readRun, skipRuns } from "../../src/search/print-number.ts";
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
    ["“Rail Ferry” port", '"rail ferry" port'],
    ["„Rail Ferry“", '"rail ferry"'],
    ["«Rail Ferry»", '"rail ferry"'],
    ["ｓｅｃｔｉｏｎ：スポーツ　－ｒａｉｌ", "section:スポーツ -rail"],
    ['rail" ferry', "ferry rail"],
    ["--rail - ferry", "ferry -rail"],
    ["-rail", "-rail"],
    ["foo:bar", '"foo bar"'],
    ["https://example.org/a-b", '"https example org a b"'],
    ["1,000.5", '"1 000 5"'],
    ["C++", "c"],
    ["o’clock", '"o clock"'],
    ["o'clock", '"o clock"'],
    ["🙂 rail", "rail"],
    ["tag:🙂", "tag:🙂"],
    ['tag:"🙂  ++"', 'tag:"🙂 ++"'],
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
    ["an emoji alone", "🙂"],
    ["a field without a name", "section:"],
    ["a field without a name beside a word", "rail tag:"],
    ["a field with quotes alone", '-author:""'],
    ["too many characters", "a".repeat(MOST_CHARACTERS + 1)],
    ["nine words", "a b c d e f g h i"],
    ["a phrase of nine words", '"a b c d e f g h i"'],
    ["seventeen Chinese characters", "一二三四五六七八九十一二三四五六七"],
  ])("is none for %s", (_, query) => {
    expect(parseQuery(query)).toHaveProperty("wrong");
  });
});

describe("one word", () => {
  it.each([
    ["case", "STRAẞE", "strasse"],
    ["a dotted capital", "İstanbul", "istanbul"],
    ["a dotless letter", "ısparta", "ISPARTA"],
    ["a final sigma", "ΟΔΟΣ", "οδοσ"],
    ["diacritics of Latin", "ångström", "Angstrom"],
    ["strokes", "Øłđħŧ", "oldht"],
    ["letters of two", "Œuvre æþ", "oeuvre aeth"],
    ["marks of Cyrillic and Greek", "ёлка Ελλάδα", "елка ΕΛΛΑΔΑ"],
    ["the points of Hebrew", "שָׁלוֹם", "שלום"],
    ["the marks of Arabic", "كِتَابٌ أحمد", "كتاب احمد"],
    ["the stroke that lengthens Arabic", "كـتـاب", "كتاب"],
    ["the points of Syriac", "ܫܠܳܡܳܐ", "ܫܠܡܐ"],
    ["width", "ＲＡＩＬ ｶﾞｽ", "rail ガス"],
    ["ligatures", "ﬁne oﬃce ﻼ", "fine office لا"],
    ["letters of mathematics", "𝐁𝐨𝐥𝐝 ſ", "bold s"],
    ["numbers in other forms", "x² Ⅳ ①", "x2 iv 1"],
    ["its normal form", "서울 Å", "서울 A\u030a".normalize("NFD")],
    ["a soft hyphen", "co\u00adoperate", "cooperate"],
    ["a joiner, or none", "می\u200cروم", "میروم"],
    ["a variant of its character", "東\u{e0100}京", "東京"],
  ])("is the same in spite of %s", (_, one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  it.each([
    ["the mark of a kana", "が", "か"],
    ["a vowel of Thai or Devanagari", "กี की", "ก क"],
    ["the mark between two words", "rail\u200bferry", "railferry"],
  ])("is another for %s", (_, one, other) => {
    expect(fold(one)).not.toBe(fold(other));
  });
});

it("what is folded stays as it is", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});

const distances = fc.array(fc.nat({ max: 2 ** 20 }), { maxLength: 40 });
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

it("numbers that fall are read as they were printed, and are of ASCII letters", () => {
  fc.assert(
    fc.property(distances, (steps) => {
      const text = steps.map(printNumber).join("");
      expect(text).toMatch(/^[0-o]*$/);
      let number = 2 ** 30;
      const numbers = steps.map((step) => (number -= step));
      expect([...readFalling(bytesOf(`\t${text}`), 1, text.length + 1, 2 ** 30)]).toEqual(numbers);
    }),
  );
});

it("runs of numbers that rise are read as they were printed, and passed over", () => {
  fc.assert(
    fc.property(fc.array(distances), (runs) => {
      const printed = runs.map((steps) => steps.map(printNumber).join(""));
      const bytes = bytesOf(`\t${printed.map((run) => printNumber(run.length) + run).join("")}`);
      expect(skipRuns(bytes, 1, runs.length)).toBe(bytes.length);
      const read = runs.map((_, at) => readRun(bytes, skipRuns(bytes, 1, at)));
      const rising = runs.map((steps) => {
        let number = -1;
        return steps.map((step) => (number += step + 1));
      });
      expect(read).toEqual(rising);
    }),
  );
});
