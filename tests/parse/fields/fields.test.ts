/** What a text states of itself: headline, section, byline, dates, source; and nothing more. */
import type { Manuscript } from "../../../src/model/article.ts";
import { describe, expect, it } from "vitest";
import { manuscriptOf, parseText, story } from "../parse-text.ts";

describe("the head of a text", () => {
  it("gives every field that it states", () => {
    const manuscript = manuscriptOf(
      [
        "Home > City > Communities",
        "Small papers bet on the letter box again",
        "By Jane Doe",
        "Published: 4 October 2023",
        "Updated: 5 October 2023",
        ...story,
        "Source: Reuters",
      ].join("\n\n"),
    );
    expect(manuscript).toMatchObject({
      title: "Small papers bet on the letter box again",
      titleDerived: false,
      section: "Communities",
      byline: "Jane Doe",
      published: { at: "2023-10-04T00:00:00Z", zoneAssumed: true, by: "text" },
      updated: { at: "2023-10-05T00:00:00Z" },
      origin: { name: "Reuters" },
      language: "en",
      direction: "ltr",
    });
    expect(manuscript.body.map(({ text }) => text)).toEqual(story);
  });

  it("takes an open line below the byline for the picture's, above it for the standfirst", () => {
    const line = "The harbour master and her crew look at the cracks beneath the deck";
    const headed = (...lines: string[]): Manuscript =>
      manuscriptOf(["Bridge stays shut until the autumn", ...lines, ...story].join("\n\n"));
    expect(headed(line, "By Jane Doe").standfirst).toBe(line);
    const below = headed("By Jane Doe", line);
    expect(below.standfirst).toBeUndefined();
    expect(below.dropped).toMatchObject([{ text: line, role: "caption" }]);
  });

  it("has its headline below what it is about, in German", () => {
    const text = [
      "Gipfel am Hafen",
      "Keine Einigung über die Brücke und die Fähren",
      "Stand: 05.03.2024 12:18 Uhr",
      "Die Brücke über den Fluss bleibt bis zum Herbst gesperrt, sagte der Hafenmeister am Montag.",
      "Die Fähren fahren bis dahin alle zehn Minuten, und niemand muss dafür bezahlen.",
    ].join("\n\n");
    expect(manuscriptOf(text).title).toBe("Keine Einigung über die Brücke und die Fähren");
  });

  it("takes the date of the lede's dateline", () => {
    const lede = `PORT SORREL, June 3, 2024 /Newswire/ -- ${story[0]}`;
    const { published } = manuscriptOf(
      ["Bridge stays shut", lede, story[1], story[2]].join("\n\n"),
    );
    expect(published?.at).toBe("2024-06-03T00:00:00Z");
  });

  it("takes of several dates the one that is labelled", () => {
    const dates =
      "Received: 3 August 2022 / Accepted: 16 December 2022 / Published: 2 January 2023";
    const { published } = manuscriptOf(["Bridges and sleep", dates, ...story].join("\n\n"));
    expect(published?.at).toBe("2023-01-02T00:00:00Z");
  });

  it("takes no speaker for its author", () => {
    const turns = [
      "Jane Doe",
      story[0],
      "Jane Doe",
      story[1],
      "John Roe",
      "No.",
      "Jane Doe",
      story[2],
    ];
    expect(manuscriptOf(["Talking of bridges", ...turns].join("\n\n")).byline).toBeUndefined();
  });

  it("takes place, date and sender above the text for what they are", () => {
    const lines = ["PORT SORREL, Oct 22, 2019 (Continental Press)", ...story];
    const manuscript = manuscriptOf(["Bridge stays shut until the autumn", ...lines].join("\n\n"));
    expect(manuscript).toMatchObject({
      published: { at: "2019-10-22T00:00:00Z" },
      origin: { name: "Continental Press" },
    });
    expect(manuscript.body.map(({ text }) => text)).toEqual(story);
  });

  it("keeps a box of facts at its end", () => {
    const facts = ["Facts: the bridge", "Ferries: one, laid up", "Cracks: forty, perhaps more"];
    const manuscript = manuscriptOf(
      ["Bridge stays shut until the autumn", ...story, ...facts].join("\n\n"),
    );
    expect(manuscript.body.map(({ text }) => text)).toEqual([...story, ...facts]);
  });

  it("keeps the heading of a live blog's entry below its time", () => {
    const lines = [
      "Bridge stays shut: live",
      "By Jane Doe",
      "17.32 GMT",
      "Closing summary",
      ...story,
    ];
    expect(manuscriptOf(lines.join("\n\n")).body.map(({ text }) => text)).toContain(
      "Closing summary",
    );
  });

  it("gives none that it does not state", () => {
    const { manuscript } = parseText(story.join("\n\n"));
    for (const field of [
      "section",
      "byline",
      "published",
      "updated",
      "origin",
      "standfirst",
      "image",
      "slug",
    ]) {
      expect(manuscript).not.toHaveProperty(field);
    }
    expect(manuscript).toMatchObject({
      titleDerived: true,
      authors: [],
      tags: [],
      aliases: [],
    });
  });

  it("is written from right to left in Arabic", () => {
    const text =
      "في زاوية ضيقة من سوق الخضار القديم في المدينة فتحت معلمة متقاعدة مكتبة لا تقبل النقود من أحد.";
    expect(manuscriptOf(text)).toMatchObject({ language: "ar", direction: "rtl" });
  });
});
