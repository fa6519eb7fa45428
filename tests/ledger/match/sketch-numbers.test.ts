import { describe, expect, it } from "vitest";
import { sameNumbers, sketchNumbers } from "../../../src/ledger/match/sketch-numbers.ts";

describe("the numbers of two texts", () => {
  it.each([
    ["are the same when the only one is put right", "Doors open at 9.", "Doors open at 10.", true],
    ["are the same when one of two is put right", "9 boats, 31 oars", "9 boats, 32 oars", true],
    [
      "are others in the next report",
      "9 boats, 31 oars, 4 sails",
      "8 boats, 29 oars, 5 sails",
      false,
    ],
    ["say nothing when a text has none", "Doors open at 9.", "Doors open early.", undefined],
  ])("%s", (_, before, after, same) => {
    expect(sameNumbers(sketchNumbers(before), sketchNumbers(after))).toBe(same);
  });
});
