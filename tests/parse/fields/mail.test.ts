/** Messages pasted with their headers. */
import { describe, expect, it } from "vitest";
import { manuscriptOf, story } from "../parse-text.ts";

const header = [
  "-------- Weitergeleitete Nachricht --------",
  "Betreff: WG: The ferry runs again",
  "Datum: 4. März 2019 um 08:12",
  "Von: Erika Mustermann <erika@example.org>",
  "An: Freunde der Brücke",
].join("\n");
const body = story.join("\n\n");

describe("a forwarded message", () => {
  const manuscript = manuscriptOf(
    `${header}\n\n${body}\n\nWith every blessing,\n\nErika\n\n--\nSent from a telephone\nRoom 4`,
  );

  it("gives its subject, sender and date as fields", () => {
    expect(manuscript.title).toBe("The ferry runs again");
    expect(manuscript.byline).toBe("Erika Mustermann");
    expect(manuscript.published?.at).toContain("2019-03-04");
  });

  it("ends at the delimiter of its signature, and keeps the name above", () => {
    expect(manuscript.body.map(({ text }) => text)).toEqual([
      ...story,
      "With every blessing,",
      "Erika",
    ]);
    expect(manuscript.dropped.map(({ rule }) => rule)).toContain("mail-signature");
  });
});

it.each([
  "Content-Type: text/plain; charset=utf-8",
  "X-Mailer: The lamp of the harbour 4.1\nMIME-Version: 1.0",
])("drops a field of the mail program: %s", (fields) => {
  const text = header.replace("Von:", `${fields}\nVon:`);
  const { body, byline } = manuscriptOf([`${text}\n${fields}`, ...story].join("\n\n"));
  expect(byline).toBe("Erika Mustermann");
  expect(body.map((block) => block.text)).toEqual(story);
});

it.each([
  "On Tuesday a child fell over the kerb by the chandler's, and must\nsomebody be first?",
  "Two Stars Over Quiet Orchards Promise Sweeter Winters\nin our valley.",
])("keeps a sentence that a mail breaks at the end of a line: %s", (sentence) => {
  const text = [header, ...story.slice(0, 2), sentence, story[2]].join("\n\n");
  const kept = manuscriptOf(text).body.map((block) => block.text);
  for (const line of sentence.split("\n")) expect(kept.join("\n")).toContain(line);
});

it("keeps lines with the same labels in a story, and what stands below two hyphens", () => {
  const note = [
    "The note on the door had three lines:",
    "To: whom it may concern",
    "Subject: the harbour",
  ];
  const text = [...story.slice(0, 2), note.join("\n"), "--", story[2]].join("\n\n");
  const kept = manuscriptOf(text)
    .body.map((block) => block.text)
    .join("\n");
  for (const line of [...note, story[2]]) expect(kept).toContain(line);
});
