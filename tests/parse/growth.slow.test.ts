/** The time grows no faster than the text up to the largest texts and the most files. */
import { describe, expect, it } from "vitest";
import { growth, MOST } from "./measure-growth.ts";

describe("the time a large text takes", () => {
  const sentence = "The bridge will stay shut until the autumn, she said. ";
  const MIB = 1024 * 1024;

  it("is linear up to a single line of 1 MiB", () => {
    const line = sentence.repeat(Math.ceil(MIB / sentence.length)).slice(0, MIB);
    expect(growth([line.slice(0, MIB / 4)], [line])).toBeLessThan(MOST);
  });

  it.each([
    ["paragraphs", (at: number) => `Boat ${at} said no.\n\n`],
    ["labels", (at: number) => `Quay ${at}\n`],
    ["alternating labels and promos", (at: number) => (at % 2 ? "READ MORE: a\n" : `Pier ${at}\n`)],
  ])("is linear up to 50,000 lines of %s", (_name, line) => {
    const lines = Array.from({ length: 50_000 }, (_, at) => line(at));
    expect(growth([lines.slice(0, 12_500).join("")], [lines.join("")])).toBeLessThan(MOST);
  });

  it("is linear up to 10,000 files, each with words of its own", () => {
    const texts = Array.from({ length: 10_000 }, (_, at) =>
      [`Pier${at} opens`, `By Jane Roe${at}`, `${sentence}Boat${at} was late.`].join("\n\n"),
    );
    expect(growth(texts.slice(0, 2500), texts)).toBeLessThan(MOST);
  });
});
