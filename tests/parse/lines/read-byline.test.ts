/** Who wrote a text, in the forms that sites print it. */
import { describe, expect, it } from "vitest";
import { readByline } from "../../../src/parse/lines/bylines/read-byline.ts";

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
    ["Erika von der Mustermann", "Erika von der Mustermann", ["Erika von der Mustermann"]],
    ["Jan van der Jansen", "Jan van der Jansen", ["Jan van der Jansen"]],
    ["Jan Jansen, verslaggever", "Jan Jansen", ["Jan Jansen"]],
    ["山田太郎記者", "山田太郎", ["山田太郎"]],
    ["记者 张三", "张三", ["张三"]],
    ["TEXT: JANE DOE FOTO: JOHN ROE", "JANE DOE", ["JANE DOE"]],
    ["By JANE DOE FOR THE QUAY GAZETTE", "JANE DOE", ["JANE DOE"]],
    ["By Jane Doe, ferry hand at the lower quay", "Jane Doe", ["Jane Doe"]],
    ["By Jane Doe and John Roe 12 min read", "Jane Doe and John Roe", ["Jane Doe", "John Roe"]],
    ["Von Erika Mustermann 4 Minuten Lesezeit", "Erika Mustermann", ["Erika Mustermann"]],
    ["Jane Doe (now) and John Roe (earlier)", "Jane Doe and John Roe", ["Jane Doe", "John Roe"]],
  ])("reads %s", (line, byline, authors) => {
    expect(readByline(line)).toMatchObject({ byline, authors });
  });

  it.each([
    "By the river",
    "World news",
    "Nobody came.",
    "What To Bring",
    "Quay News Agency",
    "Nachrichtenagentur Hafen Nord",
    "Wochenplan der Hafenküche",
    "Freunde der Alten Werft",
    "By and large it rained",
    "By Monday, nobody at the quay remembered it",
  ])("finds none in %s", (line) => {
    expect(readByline(line)).toBeUndefined();
  });
});
