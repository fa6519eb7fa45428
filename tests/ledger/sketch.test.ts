/** How far sketches of like and unlike texts are apart: what the rename's threshold rests on. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SAME_ARTICLE } from "../../src/ledger/match/same-article.ts";
import { distance, likeness, sketch } from "../../src/ledger/match/sketch.ts";
import { makeText } from "./make-manuscript.ts";

const texts = (words: number, count = 150) =>
  Array.from({ length: count }, (_, seed) => makeText("", seed, words));
/** Replaces one word in `every`. */
const edit = (text: string, every: number) =>
  text
    .split(" ")
    .map((word, at) => (at % every === 7 ? `${word}x` : word))
    .join(" ");

describe("the sketches of", () => {
  it("one text are the same, whatever its capitals and punctuation", () => {
    expect(sketch("One, two; three: FOUR five.")).toBe(sketch("one two three four five"));
    expect(sketch("")).toMatch(/^[0-9a-f]{16}$/);
  });

  it.each([
    ["300 words with one in fifty changed", 300, 50, 0.99],
    ["300 words with one in twenty changed", 300, 20, 0.9],
    ["60 words with one in thirty changed", 60, 30, 0.9],
  ])("%s are nearly always near enough", (_, words, every, share) => {
    const near = texts(words).filter(
      (text) => distance(sketch(text), sketch(edit(text, every))) <= SAME_ARTICLE,
    );
    expect(near.length).toBeGreaterThanOrEqual(150 * share);
  });

  it.each([
    ["long texts", 300],
    ["short texts", 40],
    ["headlines", 8],
    ["single words", 1],
  ])("different %s, of one vocabulary, are never near", (_, words) => {
    const sketches = [...new Set(texts(words))].map(sketch);
    const distances = sketches.flatMap((one, at) =>
      sketches.slice(at + 1).map((other) => distance(one, other)),
    );
    const mean = distances.reduce((sum, bits) => sum + bits, 0) / distances.length;
    expect(mean).toBeGreaterThan(30);
    expect(Math.min(...distances)).toBeGreaterThan(SAME_ARTICLE - 3);
    const close = distances.filter((bits) => bits <= SAME_ARTICLE).length;
    expect(close / distances.length).toBeLessThan(0.001);
  });

  it("texts without spaces between words are compared, too", () => {
    const text = Array.from({ length: 200 }, (_, at) => String.fromCharCode(0x4e00 + at * 7)).join(
      "",
    );
    expect(
      likeness(sketch(text), sketch(`${text.slice(0, 150)}新${text.slice(150)}`)),
    ).toBeGreaterThan(0.8);
    expect(likeness(sketch(text), sketch(Array.from(text).reverse().join("")))).toBeLessThan(0.5);
  });

  it("any two texts are 0 to 64 bits apart, and as far the other way", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        const bits = distance(sketch(one), sketch(other));
        expect(bits).toBe(distance(sketch(other), sketch(one)));
        expect(bits).toBeGreaterThanOrEqual(0);
        expect(bits).toBeLessThanOrEqual(64);
        expect(distance(sketch(one), sketch(one))).toBe(0);
      }),
    );
  });
});
