/** What a rule is worth is told by what goes wrong without it. */
import { expect, it } from "vitest";
import { countMistakes } from "./count-mistakes.ts";
import { readSamples } from "./read-samples.ts";

it("counts what goes wrong without a rule", () => {
  const samples = readSamples("shapes");
  const all = countMistakes(samples, []);
  expect(all).toMatchObject({ lost: 0, leaked: 0, wrongFields: 0 });
  expect(countMistakes(samples, ["noise-alone"]).leaked).toBeGreaterThan(0);
  expect(countMistakes(samples, ["headline-above-text"]).wrongFields).toBeGreaterThan(0);
  expect(all.decided.get("headline-above-text")).toBeGreaterThan(0);
});
