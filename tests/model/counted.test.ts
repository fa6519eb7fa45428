import { expect, it } from "vitest";
import { counted } from "../../src/model/counted.ts";

it("counts one of a thing in the singular, and none and several in the plural", () => {
  expect([0, 1, 2].map((count) => counted(count, "file"))).toEqual(["0 files", "1 file", "2 files"]);
  expect(counted(2, "entry", "entries")).toBe("2 entries");
}); // prettier-ignore
