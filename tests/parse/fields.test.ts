/** What a text states of itself: headline, section, byline, dates, source; and nothing more. */
import type { Manuscript } from "../../src/model/article.ts";
import { describe, expect, it } from "vitest";
import { deriveTitle } from "../../src/parse/body/derive-title.ts";
import { readByline } from "../../src/parse/lines/read-byline.ts";
import { readDate } from "../../src/parse/words/read-date.ts";
import { summarise } from "../../src/parse/body/summarise.ts";
import { manuscriptOf, parseText, story } from "./parse-text.ts";

describe("dates", () => {
  it.each([
    ["12 March 2024 09:30 GMT", "en", "2024-03-12T09:30:00Z", false],
    ["March 12, 2024 at 5:05 p.m.", "en", "2024-03-12T17:05:00Z", true],
    ["Published: 2024-03-12T09:30:00+01:00", "en", "2024-03-12T09:30:00+01:00", false],
    ["12.03.2024, 09:30 Uhr", "de", "2024-03-12T09:30:00Z", true],
    ["Veröffentlicht am 15. Februar 2024", "de", "2024-02-15T00:00:00Z", true],
    ["Publié le 12 mars 2024 à 09h30", "fr", "2024-03-12T09:30:00Z", true],
    ["30/09/2023 - 11:15 h", "es", "2023-09-30T11:15:00Z", true],
    ["12 de marzo de 2024", "es", "2024-03-12T00:00:00Z", true],
    ["19 stycznia 2024, 10:47", "pl", "2024-01-19T10:47:00Z", true],
    ["5 марта 2024, 12:30", "ru", "2024-03-05T12:30:00Z", true],
    ["12 مارس 2024 - 09:30", "ar", "2024-03-12T09:30:00Z", true],
    ["2024年3月12日 12時30分", "ja", "2024-03-12T12:30:00Z", true],
    ["March 13, 2024 (CET) 13/03/2024", "en", "2024-03-13T00:00:00Z", true],
  ])("reads %s", (line, language, at, zoneAssumed) => {
    expect(readDate(line, language)).toMatchObject({ at, zoneAssumed });
  });

  it.each([
    ["31/02/2024", "de", "no such day"],
    ["03/04/2024", "en", "March or April"],
    ["the 12th of May", "en", "no year"],
    ["won 3-1 in 90.12.10", "en", "a score"],
  ])("does not invent one from %s", (line, language) => {
    expect(readDate(line, language)).toBeUndefined();
  });
});

describe("bylines", () => {
  it.each([
    ["By Jane Doe, Education Correspondent", "Jane Doe", ["Jane Doe"]],
    [
      "Von Max Mustermann und Erika Mustermann",
      "Max Mustermann und Erika Mustermann",
      ["Max Mustermann", "Erika Mustermann"],
    ],
    ["John Smith and Jane Doe in Berlin", "John Smith and Jane Doe", ["John Smith", "Jane Doe"]],
    [
      "Marie Durand et Jean Dupont, à Lyon",
      "Marie Durand et Jean Dupont",
      ["Marie Durand", "Jean Dupont"],
    ],
    ["Interview: Max Mustermann", "Max Mustermann", ["Max Mustermann"]],
    ["Jan Jansen, verslaggever", "Jan Jansen", ["Jan Jansen"]],
    ["山田太郎記者", "山田太郎", ["山田太郎"]],
    ["记者 张三", "张三", ["张三"]],
    ["TEXT: JANE DOE FOTO: JOHN ROE", "JANE DOE", ["JANE DOE"]],
    ["By JANE DOE FOR THE QUAY GAZETTE", "JANE DOE", ["JANE DOE"]],
    ["By Jane Doe, ferry hand at the lower quay", "Jane Doe", ["Jane Doe"]],
    ["Jane Doe (now) and John Roe (earlier)", "Jane Doe and John Roe", ["Jane Doe", "John Roe"]],
  ])("reads %s", (line, byline, authors) => {
    expect(readByline(line)).toMatchObject({ byline, authors });
  });

  it.each([
    "By the river",
    "World news",
    "Nobody came.",
    "What To Bring",
    "By and large it rained",
    "By Monday, nobody at the quay remembered it",
  ])("finds none in %s", (line) => {
    expect(readByline(line)).toBeUndefined();
  });
});

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
      draft: false,
    });
  });

  it("is written from right to left in Arabic", () => {
    const text =
      "في زاوية ضيقة من سوق الخضار القديم في المدينة فتحت معلمة متقاعدة مكتبة لا تقبل النقود من أحد.";
    expect(manuscriptOf(text)).toMatchObject({ language: "ar", direction: "rtl" });
  });
});

describe("derived titles", () => {
  it.each([
    [
      "It was quiet in the lower town that night. Nobody slept.",
      "It was quiet in the lower town that night",
    ],
    [
      "The council will shut the bridge that carries eleven thousand cyclists a day over the harbour, because of cracks in its deck that a diver found.",
      "The council will shut the bridge that carries eleven thousand cyclists a day over the harbour",
    ],
    [
      "“You can ask a hinge to do many things in its life, but you cannot ask it to be young.",
      "You can ask a hinge to do many things in its life, but you cannot ask it to be young",
    ],
  ])("end at a clause: %s", (lede, title) => {
    expect(deriveTitle(lede)).toBe(title);
  });
});

describe("summaries", () => {
  it("are whole sentences", () => {
    const sentence = "The bridge will stay shut until the autumn of next year. ";
    const summary = summarise(undefined, [sentence.repeat(9)]);
    expect(summary.length).toBeLessThanOrEqual(280);
    expect(summary.endsWith("next year.")).toBe(true);
  });
});
