import { describe, expect, it } from "vitest";
import { canonicalTag, directionOf, primaryOf } from "../../src/model/language.ts";

describe("a language tag", () => {
  it.each([
    ["EN-us", "en-US"],
    ["zh-hant-tw", "zh-Hant-TW"],
    ["iw", "he"],
    ["english", undefined],
    ["en_GB", undefined],
    ["en-US-DE", undefined],
    ["", undefined],
  ])("%j in its canonical spelling is %j", (tag, canonical) => {
    expect(canonicalTag(tag)).toBe(canonical);
  });

  it.each([
    ["pt-BR", "pt"],
    ["DE", "de"],
  ])("%j is of the language %j", (tag, language) => {
    expect(primaryOf(tag)).toBe(language);
  });

  it.each([
    ["ar", "rtl"],
    ["ckb", "rtl"],
    ["dv", "rtl"],
    ["nqo", "rtl"],
    ["yi", "rtl"],
    ["pa-Arab", "rtl"],
    ["pa", "ltr"],
    ["ar-Latn", "ltr"],
    ["und", "ltr"],
  ])("%j is written %s", (tag, direction) => {
    expect(directionOf(tag)).toBe(direction);
  });
});
