import { expect, it } from "vitest";
import { setVariables } from "../../src/new/set-variables.ts";

it.each([
  ["replaces its value", '[vars]\nA = "old" \nB = "b"', '[vars]\nA = "new"\nB = "b"'],
  ["turns on one that is commented out", '[vars]\n# A = "x"\n', '[vars]\nA = "new"\n'],
  [
    "adds one at the end of its table",
    '[vars]\nB = "b"\n\n[x]\n',
    '[vars]\nB = "b"\nA = "new"\n\n[x]\n',
  ],
  ["adds the table", 'name = "x"', 'name = "x"\n[vars]\nA = "new"'],
  ["keeps comments", '[vars] # why\n# about A\nA = "x"', '[vars] # why\n# about A\nA = "new"'],
  ["leaves other tables alone", '[x]\nA = "x"\n[vars]', '[x]\nA = "x"\n[vars]\nA = "new"'],
])("setting a variable %s", (_, before, after) => {
  expect(setVariables(before, new Map([["A", "new"]]))).toBe(after);
});
