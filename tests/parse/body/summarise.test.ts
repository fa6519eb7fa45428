/** What lists say of an article: its first sentences. */
import { describe, expect, it } from "vitest";
import { summarise } from "../../../src/parse/body/summarise.ts";

describe("summaries", () => {
  it("are whole sentences", () => {
    const sentence = "The bridge will stay shut until the autumn of next year. ";
    const summary = summarise(undefined, [sentence.repeat(9)]);
    expect(summary.length).toBeLessThanOrEqual(280);
    expect(summary.endsWith("next year.")).toBe(true);
  });
});
