/**
 * The five real articles that the product was made for, labelled by line numbers. They are not
 * part of the repository: where the folder is absent, the tests that use them are skipped.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { defined } from "../defined.ts";
import type { LabelledText } from "./read-shapes.ts";

const FOLDER = resolve(import.meta.dirname, "../../../shared/seeds");

export const SEEDS_PRESENT = existsSync(FOLDER);

interface Labels {
  readonly title?: number;
  readonly section?: number;
  readonly optional?: readonly number[];
  readonly noise: readonly number[];
}

/** Every non-blank line that is not named here is a paragraph of the body. */
const LABELS: Readonly<Record<string, Labels>> = {
  "000": { section: 1, title: 3, noise: [11, 31, 39] },
  "001": { title: 1, noise: [9, 25, 37, 39] },
  "002": { title: 1, optional: [3], noise: [15, 17, 29, 30, 31, 32, 34, 54] },
  "003": { noise: [51, 53, 55, 59, 62] },
  "004": { title: 1, noise: [] },
};

/** The seeds with their labels; empty when the folder is absent. */
export function readSeeds(): LabelledText[] {
  if (!SEEDS_PRESENT) return [];
  return readdirSync(FOLDER)
    .sort()
    .map((name) => {
      const bytes = readFileSync(join(FOLDER, name));
      const lines = bytes
        .toString("utf8")
        .split("\n")
        .map((line) => line.trim());
      const at = (line: number): string => defined(lines[line - 1]);
      const labels = defined(LABELS[name.slice(0, 3)]);
      const others = [labels.title, labels.section, ...(labels.optional ?? []), ...labels.noise];
      return {
        name,
        bytes,
        title: labels.title === undefined ? null : at(labels.title),
        section: labels.section === undefined ? null : at(labels.section),
        body: lines.filter((line, index) => line !== "" && !others.includes(index + 1)),
        noise: labels.noise.map(at),
        optional: (labels.optional ?? []).map(at),
      };
    });
}
