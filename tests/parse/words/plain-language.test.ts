import { describe, expect, it } from "vitest";
import { plainLanguage } from "../../../src/parse/words/plain-language.ts";
import { story } from "../parse-text.ts";

const english = story.join(" ");
const german =
  "Die Brücke über den Fluss bleibt bis zum Herbst gesperrt, sagte der Hafenmeister am Montag. " +
  "Ingenieure fanden unter ihrem Deck eine zweite Reihe von Rissen, und niemand hatte auf die " +
  "andere Seite gesehen. Bis dahin fahren alle zehn Minuten Fähren zwischen den beiden Ufern, " +
  "für alle kostenlos, und an den Wochenenden auch in der Nacht.";

describe("the language of a text beyond doubt", () => {
  it.each([
    ["a story in English", english, "en"],
    ["capitals", english.toUpperCase(), "en"],
    ["a story in German", german, undefined],
    ["German below an English line", `Read more about this in the app.\n\n${german}`, undefined],
    ["a few English words, which the detector decides", english.slice(0, 90), undefined],
    ["one small word many times", "the ".repeat(100), undefined],
    ["nothing", "", undefined],
  ])("is told for %s", (_, text, expected) => {
    expect(plainLanguage(text)).toBe(expected);
  });
});
