/** Slugs, against the library that they are to be equal to. */
import { slug as slugOfGithub } from "github-slugger";
import { describe, expect, it } from "vitest";
import { slug } from "../../../src/model/addresses/slug.ts";

const CHARACTERS = Array.from({ length: 0x110000 }, (_, code) => String.fromCodePoint(code));
const keeps = (make: (name: string) => string) => CHARACTERS.map((char) => make(char) !== "");

describe("a slug", () => {
  const ours = keeps(slug);
  const theirs = keeps((name) => slugOfGithub(name));

  it("keeps every character that github-slugger keeps, but no half of one", () => {
    expect(
      CHARACTERS.filter(
        (_, code) => theirs[code] && !ours[code] && CHARACTERS[code]?.isWellFormed(),
      ),
    ).toEqual([]);
    expect(slug("\uD83C x")).toBe("-x");
  });

  // Its table is of Unicode 13.
  it.each([
    ["European scripts, Hebrew and Arabic", 0, 0x870],
    ["the scripts of India", 0x900, 0xc3c],
    ["kana", 0x3000, 0x3100],
    ["Han", 0x4e00, 0x9ffd],
    ["Hangul", 0xac00, 0xd7a4],
    ["pictographs", 0x1f000, 0x1fbf0],
  ])("keeps nothing that it drops in %s", (_, from, to) => {
    expect(
      CHARACTERS.slice(from, to).filter((_, at) => ours[from + at] && !theirs[from + at]),
    ).toEqual([]);
  });

  it.each(["Rye & Oats", "  Two  blanks ", "İstanbul ǅ ẞ", "Q&A: _x_ — y-z", "北京 2024"])(
    "is that of github-slugger: %j",
    (name) => {
      expect(slug(name)).toBe(slugOfGithub(name));
    },
  );
});
