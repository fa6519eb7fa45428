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
