/** What holds for anybody's text: nothing is lost, nothing is thrown, printing changes nothing. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Manuscript, ReadLine, StatedTime } from "../../src/model/article.ts";
import { cleanText } from "../../src/parse/source/clean-text.ts";
import { parse } from "../../src/parse/parse.ts";
import { CLEANED, parseText } from "./parse-text.ts";
import { printManuscript } from "./print-manuscript.ts";

const encoder = new TextEncoder();

/** Lines as articles have them, beside anything at all. */
const line = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(
    "The bridge will stay shut until autumn, the harbour master said on Monday.",
    "“You cannot ask a hinge to be young,” she said. READ MORE: Tram line to run at night",
    "World News", "By Jane Doe", "12 March 2024", "READ MORE: Six soups for a cold kitchen", "Advertisement",
    "• bread and a hard sausage", "- a whistle", "1. one", "2. two", "It was quiet.", "Leave a Reply",
    "Question: And then?", "Keeper: Then we waited.", "Source: Reuters", "a | b | c", "1 | 2 | 3", "Tags: rivers, bridges",
    "Sir,", "Roses are red,", "violets are blue", "Photo: Jane Doe/PA", "* * *", "---", "> quoted", "# not a heading",
    "Ein Satz mit <Klammern> & Zeichen, der hier steht.", "See https://example.org/a_b_c and jane@example.org today.",
  ) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 60 }) },
  { weight: 1, arbitrary: fc.lorem({ maxCount: 14 }) },
  { weight: 2, arbitrary: fc.constant("") },
); // prettier-ignore
const text = fc.array(line, { maxLength: 25 }).map((lines) => lines.join("\n"));

function characters(written: string): string {
  return written.replace(/\s+/gu, "");
}

/** List markers and the bars of tables are structure, not words; unwrapped, a line may stand inside. */
function words(written: string): string {
  return characters(
    written.replace(
      /(?<!\S)(?:[•·‣▪◦●○■□►▸➤✓✔*+–—-]|\d{1,2}[.)]|[a-z]\)|>)[ \t\u00a0]+|[|•]/gu,
      "",
    ),
  );
}

function sorted(written: string): string {
  return Array.from(written).sort().join("");
}

describe("never lose", () => {
  it("gives every non-blank line of a text to the body, a field or the dropped lines", () => {
    fc.assert(
      fc.property(text, (written) => {
        const { manuscript } = parseText(written);
        if (manuscript === undefined || written.startsWith("---")) return;
        const all = characters(cleanText(written));
        expect(characters(manuscript.lines.map((read) => read.text).join(""))).toBe(all);
        const part = (fates: readonly ReadLine["fate"][]): ReadLine[] =>
          manuscript.lines.filter(({ fate }) => fates.includes(fate));
        const cut = manuscript.dropped.filter(({ line }) =>
          part(["cut"]).some((read) => read.line === line),
        );
        // A divider becomes a rule, whatever its signs.
        const body = manuscript.body
          .map((block) => (block.kind === "rule" ? "" : block.text))
          .join("\n");
        const kept = words(
          part(["body", "cut"])
            .map((read) => (read.role === "scene-break" ? "" : read.text))
            .join("\n"),
        );
        expect(sorted(words(`${body}\n${cut.map((dropped) => dropped.text).join("\n")}`))).toEqual(
          sorted(kept),
        );
        expect(
          manuscript.dropped
            .filter((dropped) => !cut.includes(dropped))
            .map(({ text: dropped }) => dropped),
        ).toEqual(part(["dropped"]).map((read) => read.text));
        const { title, section = "", standfirst = "" } = manuscript;
        const field = (role: string): string =>
          part(["field"])
            .filter((read) => read.role === role)
            .map((read) => read.text)
            .join(" ");
        if (!manuscript.titleDerived) expect(field("headline")).toBe(title);
        expect(field("section")).toContain(section);
        expect(field("standfirst")).toBe(standfirst);
      }),
      { numRuns: 300 },
    );
  });
});

describe("any bytes", () => {
  it.each(["articles/x.txt", "articles/x.md", "articles/x.html"])(
    "give a manuscript or an error for %s, never an exception",
    (path) => {
      const bytes = fc.oneof(
        fc.uint8Array({ maxLength: 400 }),
        text.map((written) => encoder.encode(written)),
        fc.string({ unit: "binary", maxLength: 300 }).map((written) => encoder.encode(written)),
      );
      fc.assert(
        fc.property(bytes, (given) => {
          const { manuscript, problems } = parse({ path, bytes: given });
          expect(manuscript === undefined).toBe(
            problems.some(({ severity }) => severity === "error"),
          );
          if (manuscript !== undefined) {
            const all = JSON.stringify(manuscript);
            expect(all.isWellFormed()).toBe(true);
            expect(manuscript.title.trim()).not.toBe("");
          }
        }),
        { numRuns: 150 },
      );
    },
  );
});

describe("printing", () => {
  it("prints a manuscript that parses to the same manuscript", () => {
    fc.assert(
      fc.property(text, (written) => {
        const { manuscript } = parseText(written);
        if (manuscript === undefined) return;
        const again = parseText(printManuscript(manuscript), "articles/x.md", CLEANED).manuscript;
        expect(comparable(again)).toEqual(comparable(manuscript));
      }),
      { numRuns: 200 },
    );
  });
});

/** All but what says where the manuscript comes from. */
function comparable(manuscript: Manuscript | undefined): unknown {
  if (manuscript === undefined) return undefined;
  const elsewhere = { path: "", kind: "", text: "", sourceHash: "", dropped: [], lines: [] };
  const time = (stated: StatedTime | undefined): unknown =>
    stated && { at: stated.at, zoneAssumed: stated.zoneAssumed };
  return {
    ...manuscript,
    ...elsewhere,
    published: time(manuscript.published),
    updated: time(manuscript.updated),
  };
}
