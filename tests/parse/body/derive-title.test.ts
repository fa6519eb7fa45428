/** A title for a text that states none. */
import { describe, expect, it } from "vitest";
import { deriveTitle } from "../../../src/parse/body/derive-title.ts";

describe("derived titles", () => {
  it.each([
    [
      "It was quiet in the lower town that night. Nobody slept.",
      "It was quiet in the lower town that night",
    ],
    [
      "The council will shut the bridge that carries eleven thousand cyclists a day over the harbour, because of cracks in its deck that a diver found.",
      "The council will shut the bridge that carries eleven thousand cyclists a day over the harbour",
    ],
    [
      "“You can ask a hinge to do many things in its life, but you cannot ask it to be young.",
      "You can ask a hinge to do many things in its life, but you cannot ask it to be young",
    ],
  ])("end at a clause: %s", (lede, title) => {
    expect(deriveTitle(lede)).toBe(title);
  });
});
