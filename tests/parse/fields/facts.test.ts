/** Boxes of facts and quoted mail stay in the story, and state nothing of it. */
import { describe, expect, it } from "vitest";
import { manuscriptOf } from "../parse-text.ts";
import { stories } from "../stories.ts";

const boxes = [
  ["de", ["Termin: 12. Mai 2024, 20 Uhr", "Ort: Stadthalle, Hauptstraße 1", "Eintritt: 12 Euro", "Karten: www.example.org"]],
  ["de", ["Wann: Samstag, 12. Mai", "Wo: Alte Feuerwache am Hafen", "Eintritt: frei", "Info: 0123 456789"]],
  ["en", ["When: Saturday, May 12, 2024, 8 p.m.", "Where: The old lifeboat house on the lower quay", "Tickets: $12 at the door"]],
  ["en", ["WHEN: Saturday, May 12, 2024", "WHERE: The old lifeboat house on the lower quay"]],
  ["en", ["Date: May 12, 2024", "Time: 8 p.m.", "Venue: Town Hall", "Price: £5"]],
  ["en", ["Born: May 12, 1944", "Died: May 3, 2021", "Known for: The lamp on the bridge"]],
  ["en", ["Director: Jane Doe", "Cast: John Roe, Mary Major", "Running time: 94 minutes"]],
  ["fr", ["Quand : samedi 12 mai à 20 h", "Où : salle des fêtes", "Tarif : 12 €"]],
  ["es", ["Cuándo: sábado 12 de mayo de 2024", "Dónde: Teatro del Puerto", "Entradas: 12 euros"]],
  ["it", ["Data: 12 maggio 2024", "Luogo: Teatro del porto", "Ingresso: libero"]],
  ["ru", ["Когда: 12 мая 2024, 20:00", "Где: Дом культуры", "Вход: свободный"]],
  ["en", ["Concert in the church", "When: Saturday, 8 p.m.", "Where: Harbour church", "Concert on the quay", "When: Sunday, 8 p.m.", "Where: Customs house"]],
  ["en", ["From: The harbour master", "To: All skippers", "Date: 3 May 2021", "Subject: The bridge and the second row of cracks nobody saw"]],
  ["en", ["From: Jane Doe", "Sent: Monday, May 3, 2021 9:14 AM", "To: John Roe", "Subject: RE: bridge"]],
  ["de", ["Von: Erika Mustermann", "An: Max Mustermann", "Datum: 3. Mai 2021", "Betreff: Die Brücke und der Herbst"]],
  ["en", ["To: Mrs. Doe, Harbour Street", "From: the keeper of the lamp"]],
] as const; // prettier-ignore

describe.each(boxes)("%s: %j", (language, rows) => {
  const { headline, text } = stories[language];
  it.each([
    [1, "\n"], [1, "\n\n"], [2, "\n"], [2, "\n\n"], [3, "\n"], [3, "\n\n"],
  ])("stays behind paragraph %i, with %j between its rows", (at, between) => {
    const paragraphs = [...text.slice(0, at), rows.join(between), ...text.slice(at)];
    const manuscript = manuscriptOf([headline, ...paragraphs].join("\n\n"));
    expect(manuscript.dropped).toEqual([]);
    expect(manuscript.body.map((block) => block.text).join("\n").split("\n")).toEqual([
      ...text.slice(0, at), ...rows, ...text.slice(at),
    ]);
    expect(manuscript).toMatchObject({ title: headline, authors: [] });
    for (const field of ["byline", "published", "origin"]) expect(manuscript).not.toHaveProperty(field);
  }); // prettier-ignore
});

it("takes the date and the byline of an article that labels them", () => {
  const { headline, text } = stories.de;
  const labels = ["Autor: Erika Mustermann", "Datum: 3. April 2021", "Ort: Hafen"];
  expect(manuscriptOf([headline, ...labels, ...text].join("\n\n"))).toMatchObject({
    byline: "Erika Mustermann",
    published: { at: "2021-04-03T00:00:00Z" },
  });
});
