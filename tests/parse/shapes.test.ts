/**
 * Scraped texts come out whole and without debris: the five shapes, and the five real articles
 * that the product was made for, which lie outside the repository.
 */
import { describe, expect, it } from "vitest";
import { defined } from "../defined.ts";
import { readFixtures } from "../fixtures/read-fixtures.ts";
import { readSeeds, SEEDS_PRESENT } from "../fixtures/read-seeds.ts";
import { parse } from "../../src/parse/parse.ts";

describe.each([
  { what: "the five raw shapes", texts: readFixtures("shapes"), present: true },
  { what: "five texts about one thing", texts: readFixtures("one-subject"), present: true },
  { what: "the five seeds (in ../shared)", texts: readSeeds(), present: SEEDS_PRESENT },
])("$what", ({ texts, present }) => {
  it.skipIf(!present)("are there", () => {
    expect(texts).toHaveLength(5);
  });

  it.each(texts)("reads $name whole and without debris", ({ name, bytes, ...expected }) => {
    const { manuscript, problems } = parse({ path: `articles/${name}`, bytes });
    expect(problems).toEqual([]);
    const { title, titleDerived, body, dropped } = defined(manuscript);

    expect(titleDerived).toBe(expected.title === null);
    if (expected.title !== null) expect(title).toBe(expected.title);
    else expect(expected.body[0]?.replaceAll(/\s+/gu, " ")).toContain(title.replace(/…$/u, ""));
    expect(manuscript?.section ?? null).toBe(expected.section);
    expect(body.map(({ text }) => text)).toEqual(expected.body);
    expect(dropped.map(({ text }) => text)).toEqual(expected.noise.map((line) => line.trim()));
    for (const field of ["byline", "published", "origin"]) {
      expect(manuscript).not.toHaveProperty(field);
    }
  });
});
