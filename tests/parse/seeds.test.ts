/**
 * The five seed texts, labelled by line numbers alone. They lie outside the repository, so that the
 * test is skipped where they are absent.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "../../src/parse/parse.ts";

const folder = join(import.meta.dirname, "../../../shared/seeds");

interface Label {
  readonly seed: string;
  readonly section?: number;
  /** Absent when the text states none. */
  readonly headline?: number;
  /** Second headlines: in the body or not, either way is right. */
  readonly optional: readonly number[];
  readonly noise: readonly number[];
}

const labels: readonly Label[] = [
  { seed: "000", section: 1, headline: 3, optional: [], noise: [11, 31, 39] },
  { seed: "001", headline: 1, optional: [], noise: [9, 25, 37, 39] },
  { seed: "002", headline: 1, optional: [3], noise: [15, 17, 29, 30, 31, 32, 34, 54] },
  { seed: "003", optional: [], noise: [51, 53, 55, 59, 62] },
  { seed: "004", headline: 1, optional: [], noise: [] },
];

describe.skipIf(!existsSync(folder))("the five seeds", () => {
  it.each(labels)("keeps every paragraph of seed $seed and drops every noise line", (label) => {
    const name = readdirSync(folder).find((file) => file.startsWith(label.seed)) ?? "";
    const bytes = readFileSync(join(folder, name));
    const lines = bytes
      .toString("utf8")
      .split("\n")
      .map((line) => line.trim());
    const { manuscript, problems } = parse({ path: `articles/${name}`, bytes });

    expect(problems).toEqual([]);
    const apart = new Set([label.section, label.headline, ...label.optional, ...label.noise]);
    const body = lines.filter((line, i) => line !== "" && !apart.has(i + 1));
    expect(manuscript?.body.map((block) => block.text)).toEqual(body);
    expect(manuscript?.dropped.map(({ line }) => line)).toEqual(label.noise);
    expect(manuscript?.section).toBe(
      label.section === undefined ? undefined : lines[label.section - 1],
    );
    expect(manuscript?.titleDerived).toBe(label.headline === undefined);
    const title = manuscript?.title ?? "";
    if (label.headline !== undefined) expect(title).toBe(lines[label.headline - 1]);
    else expect(body[0]?.replaceAll(/\s+/gu, " ")).toContain(title);
    expect(manuscript).not.toHaveProperty("byline");
    expect(manuscript).not.toHaveProperty("published");
    expect(manuscript).not.toHaveProperty("origin");
  });
});
