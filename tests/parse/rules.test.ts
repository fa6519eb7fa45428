/** The rules as a list: each has a name of its own, and can be switched off by it. */
import { describe, expect, it } from "vitest";
import { parse } from "../../src/parse/parse.ts";
import { switches } from "../../src/parse/rules.ts";
import { readFixtures } from "../fixtures/read-fixtures.ts";
import { storyWith } from "./parse-text.ts";

const encoder = new TextEncoder();

/** The rules that decided about the lines of a text, some of them switched off. */
function rulesFor(text: string, ...without: string[]): string[] {
  const bytes = encoder.encode(text);
  const { manuscript } = parse({ path: "articles/x.txt", bytes }, { without });
  return manuscript?.lines.map(({ rule, cut }) => cut?.rule ?? rule) ?? [];
}

describe("a rule that is switched off", () => {
  it.each([
    ["drops no line of the passage's own noise", "[gallery ids=12]", "shortcode"],
    ["drops no phrase of the tables", "Read more", "phrase"],
    ["drops no begging", "Would you like to read more of us? Get our newsletter, free, every Friday.", "appeal"],
    ["drops no labels of capitals", "SEAL ROCK: the night that the old pier went under", "capitals-label"],
    ["cuts no capitals", "Nobody was hurt in the harbour on Monday.GREY SEAL ROCK AGAIN", "glued-capitals"],
  ])("%s", (_, line, rule) => {
    const text = storyWith(line);
    expect(rulesFor(text)).toContain(rule);
    expect(rulesFor(text, rule)).not.toContain(rule);
  }); // prettier-ignore

  it("drops nothing by any of a step's rules", () => {
    const text = storyWith("[gallery ids=12]", "Read more");
    expect(rulesFor(text, "noise-alone")).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(?:shortcode|phrase)$/u)]),
    );
  });

  it("leaves the field that it would have read to others", () => {
    const text = `The bridge stays shut until autumn\n\n${storyWith()}`;
    expect(rulesFor(text)).toContain("headline-above-text");
    expect(rulesFor(text, "headline-above-text")).not.toContain("headline-above-text");
  });

  it("must be one that there is", () => {
    expect(() => rulesFor(storyWith(), "no-such-rule")).toThrow("no-such-rule");
  });
});

it("decides about every line, whichever rule is switched off", () => {
  const [fixture] = readFixtures("labelled");
  if (fixture === undefined) throw new Error("no labelled text");
  const source = { path: `articles/${fixture.name}`, bytes: fixture.bytes };
  const count = parse(source).manuscript?.lines.length;
  for (const name of switches)
    expect(parse(source, { without: [name] }).manuscript?.lines.length, name).toBe(count);
});
