/** Which of the lines above a text is its headline, in the dumps of whole pages too. */
import { describe, expect, it } from "vitest";
import { manuscriptOf, story } from "./parse-text.ts";

const titleOf = (...lines: readonly string[]): { title: string; titleDerived: boolean } => {
  const { title, titleDerived } = manuscriptOf([...lines, ...story].join("\n\n"));
  return { title, titleDerived };
};

describe("the headline", () => {
  it.each([
    [
      "stands on its own below the title of the browser's tab",
      [
        "Harbour bridge shut until the autumn | Quay Gazette",
        "Harbour bridge shut until the autumn",
      ],
      "Harbour bridge shut until the autumn",
    ],
    [
      "is what the page repeats, not the site's motto",
      [
        "News and views from both sides of the river",
        "What comes after the second row of cracks?",
        "What comes after the second row of cracks?",
      ],
      "What comes after the second row of cracks?",
    ],
    ["may be short when the text repeats its words", ["River and bridge"], "River and bridge"],
    [
      "may hold the word for a picture",
      ["Dem „Brücken“-Foto auf der Spur: the harbour bridge"],
      "Dem „Brücken“-Foto auf der Spur: the harbour bridge",
    ],
  ])("%s", (_name, lines, title) => {
    expect(titleOf(...lines)).toEqual({ title, titleDerived: false });
  });

  it.each([
    ["a site's name whose words the text does not use", ["Quay Gazette"]],
    ["a section", ["Local News"]],
    ["a short name", ["Ferries"]],
  ])("is not %s", (_name, lines) => {
    expect(titleOf(...lines).titleDerived).toBe(true);
  });

  it("leaves the section above the tab's title a section", () => {
    const { section, title } = manuscriptOf(
      [
        "Local News",
        "Harbour bridge shut until the autumn | Quay Gazette",
        "Harbour bridge shut until the autumn",
        ...story,
      ].join("\n\n"),
    );
    expect({ section, title }).toEqual({
      section: "Local News",
      title: "Harbour bridge shut until the autumn",
    });
  });
});
