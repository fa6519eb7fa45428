/** Bylines, dates, sections and sources in the forms that news sites print them. */
import { expect, it } from "vitest";
import { heads, type Stated } from "./heads.ts";
import { manuscriptOf } from "../parse-text.ts";
import { stories } from "../stories.ts";

const cases = heads.map(([language, around, stated, lastLine = ""]) => ({
  language,
  around,
  stated,
  lastLine,
}));

it.each(cases)("reads in $language: $around … $lastLine", (given) => {
  const { headline, text } = stories[given.language];
  const [first, ...rest] = text;
  const opening = given.around.split(SEPARATOR).find((line) => line.endsWith("~")) ?? "";
  const lede = opening.slice(0, -1) + first;
  const above = given.around
    .split(SEPARATOR)
    .filter((line) => line !== opening)
    .map((line) => (line === "H" ? headline : line));
  const manuscript = manuscriptOf([...above, lede, ...rest, given.lastLine].join("\n\n"));
  expect(manuscript.title).toBe(headline);
  expect(manuscript.body.map((block) => block.text)).toEqual([lede, ...rest]);
  const { section, byline, origin, published } = manuscript;
  const found: Stated = {
    section: section ?? null,
    byline: byline ?? null,
    source: origin?.name ?? null,
    date: published?.at.slice(0, given.stated.date?.length ?? undefined) ?? null,
  };
  expect(found).toMatchObject({ source: null, ...given.stated });
});

/** A bar with spaces around it is the line's own. */
const SEPARATOR = /(?<! )\|(?! )/u;
