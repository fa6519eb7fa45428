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

  it.each([
    ["a greeting", ["Dear readers,", "the bridge is shut."], "the bridge is shut."],
    ["a greeting in Chinese", ["亲爱的读者，", "桥关闭了。"], "桥关闭了。"],
    ["no greeting, where nothing follows", ["Dear readers,"], "Dear readers,"],
    ["no line that is no greeting", ["The bridge is shut.", "Why?"], "The bridge is shut."],
  ])("begin behind %s", (_, paragraphs, summary) => {
    expect(summarise(undefined, paragraphs)).toBe(summary);
  });
});
