/** The five shapes that scraped articles come in, as pairs of a text and what must come out. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "../../src/parse/parse.ts";

const folder = join(import.meta.dirname, "../fixtures/shapes");
const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".txt")) : [];

interface Expected {
  readonly title: string | null;
  readonly section: string | null;
  readonly body: readonly string[];
  readonly noise: readonly string[];
}

describe.skipIf(names.length === 0)("the shapes", () => {
  it.each(names)("reads %s whole and without debris", (name) => {
    const expected = JSON.parse(
      readFileSync(join(folder, name.replace(".txt", ".expected.json")), "utf8"),
    ) as Expected;
    const { manuscript } = parse({
      path: `articles/${name}`,
      bytes: readFileSync(join(folder, name)),
    });

    expect(manuscript?.titleDerived).toBe(expected.title === null);
    if (expected.title !== null) expect(manuscript?.title).toBe(expected.title);
    expect(manuscript?.section ?? null).toBe(expected.section);
    expect(manuscript?.body.map((block) => block.text)).toEqual(expected.body);
    expect(manuscript?.dropped.map(({ text }) => text)).toEqual(
      expected.noise.map((line) => line.trim()),
    );
  });
});
