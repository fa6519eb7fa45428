/** The language is told from the running text, whatever stands around it. */
import { describe, expect, it } from "vitest";
import { manuscriptOf, story } from "../parse-text.ts";

const german =
  "Die Brücke über den Fluss bleibt bis zum Herbst gesperrt, sagte der Hafenmeister am Montag, und " +
  "niemand hatte auf die andere Seite gesehen. Bis dahin fahren alle zehn Minuten Fähren zwischen " +
  "den beiden Ufern, für alle kostenlos, und an den Wochenenden auch in der Nacht.";

describe("the language of a text", () => {
  it("is the story's, not that of the menu above it", () => {
    const menu = ["Home page", "Sign up for our newsletter", "Follow us", "Contact the editors"];
    expect(manuscriptOf([...menu, german, german].join("\n\n")).language).toBe("de");
  });

  it("is told from the words of a web page, not from its markup", () => {
    const script = `<script>const the = "of and to with that this for from by was were";</script>`;
    const page = `<body>${script.repeat(9)}<article><p>${german}</p><p>${german}</p></article></body>`;
    expect(manuscriptOf(page, "articles/x.html").language).toBe("de");
  });

  it("is told from the words where the page's own tag is none", () => {
    const page = `<html lang="en-aaaaa-aaaaa"><body><p>${story.join("</p><p>")}</p></body></html>`;
    expect(manuscriptOf(page, "articles/x.html").language).toBe("en");
  });

  it("is spelled as BCP 47 has it, whatever the detector calls it", () => {
    const tagalog =
      "Mananatiling sarado ang tulay sa ilog hanggang sa susunod na buwan, sabi ng pinuno ng daungan noong Lunes. " +
      "May mga bangka na tumatawid kada sampung minuto, at walang bayad ang mga ito para sa lahat ng tao.";
    expect(manuscriptOf(`${tagalog}\n\n${tagalog}`).language).toBe("fil");
  });
});
