import { describe, expect, it } from "vitest";
import { isPlainEnglish } from "../../../src/parse/words/plain-english.ts";
import { story } from "../parse-text.ts";

const english = story.join(" ");
const german =
  "Die Brücke über den Fluss bleibt bis zum Herbst gesperrt, sagte der Hafenmeister am Montag. " +
  "Ingenieure fanden unter ihrem Deck eine zweite Reihe von Rissen, und niemand hatte auf die " +
  "andere Seite gesehen. Bis dahin fahren alle zehn Minuten Fähren zwischen den beiden Ufern, " +
  "für alle kostenlos, und an den Wochenenden auch in der Nacht.";

describe("plain English", () => {
  it.each([
    ["a story in English", english, true],
    ["capitals", english.toUpperCase(), true],
    ["a story in German", german, false],
    ["German below an English line", `Read more about this in the app.\n\n${german}`, false],
    ["a few English words, which the detector decides", english.slice(0, 90), false],
    ["one small word many times", "the ".repeat(100), false],
    ["nothing", "", false],
  ])("is told for %s", (_, text, expected) => {
    expect(isPlainEnglish(text)).toBe(expected);
  });
});
