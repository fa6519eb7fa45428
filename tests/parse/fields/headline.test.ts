/** Which of the lines above a text is its headline, in the dumps of whole pages too. */
import { describe, expect, it } from "vitest";
import { manuscriptOf, story } from "../parse-text.ts";

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
    [
      "may have any form above a byline",
      ["Shut", "LIVE: the bridge that would not turn.", "By Jane Doe"],
      "LIVE: the bridge that would not turn.",
    ],
    [
      "stands below a notice when a date attests it",
      [
        "This page works best when you let it keep a few things about your visit for a year or so.",
        "Why it will not turn. And who pays",
        "12 March 2024",
      ],
      "Why it will not turn. And who pays",
    ],
    [
      "stands below a date that opens the text",
      ["12 March 2024", "Explained: why it rusts"],
      "Explained: why it rusts",
    ],
    [
      "stands above the byline, not in the box above it",
      [
        "Free ferries between the two quays for everyone!",
        "✔ Two minutes ✔ No fee",
        "Who pays for the bridge over the river until the autumn",
        "By Jane Doe",
      ],
      "Who pays for the bridge over the river until the autumn",
    ],
    [
      "looks like a labelled promo, and speaks of the text right below",
      ["HARBOUR: Engineers find cracks beneath the bridge"],
      "HARBOUR: Engineers find cracks beneath the bridge",
    ],
    [
      "stands below a motto that ends in a full stop",
      ["Quay Gazette", "Web & tides.", "Cracks beneath the bridge"],
      "Cracks beneath the bridge",
    ],
    ["may be shorter when it stands alone above the text", ["A walk"], "A walk"],
    ["may be a word", ["Ferries"], "Ferries"],
    ["may be shorter in other languages", ["Der Weg"], "Der Weg"],
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
  ])("is not %s", (_name, lines) => {
    expect(titleOf(...lines).titleDerived).toBe(true);
  });

  it("drops the notice above it, and keeps a salutation below", () => {
    const notice =
      "This page works best when you let it keep a few things about your visit for a year or so.";
    const { body, dropped, byline } = manuscriptOf(
      [notice, "Why it will not turn", "By Jane Doe, Newtown", "Dear neighbours,", ...story].join(
        "\n\n",
      ),
    );
    expect(body.map(({ text }) => text)).toEqual(["Dear neighbours,", ...story]);
    expect(dropped).toMatchObject([{ line: 1, rule: "above-the-headline" }]);
    expect(byline).toBe("Jane Doe");
  });

  it("is, in a page, rather a short line with the text's words than a skip link with none", () => {
    const menu = Array.from({ length: 60 }, (_, i) => `Department ${String(i)}`);
    const head = ["Hop straight down there", "River and bridge", "Quays", "Ferries"];
    expect(titleOf(...menu, ...head).title).toBe("River and bridge");
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

  it.each(["Hill beaten at home", "Nothing doing", "Otto Sandlin"])(
    "opens a plain text, however short: %s",
    (headline) => {
      const said = `Nothing was doing in the harbour, and Otto Sandlin said so at the quay on Monday.`;
      const text = [headline, said, ...story];
      expect(manuscriptOf(text.join("\n\n"))).toMatchObject({
        title: headline,
        titleDerived: false,
      });
    },
  );

  it("stands below its section and above a list with numbers, however short", () => {
    const recipe = ["Local News", "Soup again", story[0], "Parts", "200 g of peas", "2 leeks", "1 eel", "Salt", "Method"];
    const { title, section, dropped } = manuscriptOf([...recipe, story[1], story[2]].join("\n\n"));
    expect({ title, section, dropped }).toEqual({ title: "Soup again", section: "Local News", dropped: [] });
  }); // prettier-ignore

  it("is no section, date or greeting that opens a plain text", () => {
    for (const line of ["Local News", "3 May 2024", "Dear readers,", "By Jane Doe"])
      expect(manuscriptOf([line, ...story].join("\n\n")).titleDerived, line).toBe(true);
  });
});
