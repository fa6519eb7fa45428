import { expect, it } from "vitest";
import { workerName } from "../../src/new/worker-name.ts";

it.each([
  ["joins words by hyphens", "The Harbour & Co.", "the-harbour-co"],
  ["takes accents off", "Crème Brûlée", "creme-brulee"],
  ["falls back on the folder's name", "新聞", "my-folder"],
  ["fits into a host name", "word ".repeat(20), `${"word-".repeat(10)}word`],
])("%s", (_, title, name) => {
  expect(workerName(title, "My folder")).toBe(name);
});

it("has a name for what has none", () => {
  expect(workerName("新聞", "新聞")).toMatch(/^[a-z]+$/);
});
