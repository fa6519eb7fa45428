/** Short parallel lines below a story's introduction: they are the story's, whatever they list. */
import { describe, expect, it } from "vitest";
import { manuscriptOf, story } from "../parse-text.ts";

/** What of the lines below a story is lost. */
function lost(lines: readonly string[]): string[] {
  return manuscriptOf([...story, ...lines].join("\n\n")).dropped.map(({ text }) => text);
}

describe("short lines below the last paragraph", () => {
  it.each([
    [
      "a guide whose entries end in a price",
      ["Gull 3", "Floats when it falls overboard", "Price: 12 crowns", "Tern", "Shuts with one hand",
        "Costs more than the boat that it lights", "Price: 30 crowns", "Price: 8 crowns without a lid"],
    ],
    [
      "a plan with amounts in brackets",
      ["Morning", "Rye bread and smoked eel [2 slices, 1 eel]", "Noon", "Pea soup with dill (300 g peas)",
        "Evening", "Cold potatoes and what is left of the eel (4 potatoes)"],
    ],
    [
      "line-ups without a full stop",
      ["Harbour: Sandlin; Petry, Quist, Jansson, Ruan, Otter, Brook, Vane, Lowe", "Hill: Marsh; Bell, Cole, Dunn, Eade, Frey"],
    ],
    ["verse without a full stop", ["The rain gets on with us", "and stays until the end", "it has no ticket and no coat", "and nobody pretends"]],
    ["a list that nothing announces", ["A tin mug", "Two dry towels", "The small saw", "String, and a knife"]],
  ])("stay: %s", (_, lines) => {
    expect(lost(lines)).toEqual([]);
  }); // prettier-ignore

  it("go when they are a menu, as the furniture beside them says", () => {
    const menu = ["About the paper", "Jobs", "Imprint", "Follow us", "Privacy policy", "Archive"];
    expect(lost(menu)).toEqual(menu);
  });

  it("go when they are headlines of other stories", () => {
    const headlines = ["Brewery turns its cold store into a concert hall", "Island distillery wins fight over peat road"];
    expect(lost(headlines)).toEqual(headlines);
  }); // prettier-ignore
});

it("takes a line that ends in a dash for what leads to a list", () => {
  const items = ["Letters that nobody answered for months", "Unpaid bills for paint and tar", "A crane that was never ordered"];
  const text = [story[0], "The harbour master gave these reasons —", ...items, story[1], story[2]];
  expect(manuscriptOf(text.join("\n\n")).dropped).toEqual([]);
}); // prettier-ignore
