/** One key and its value, written as front matter in each dialect. */
import { stringify as toToml } from "smol-toml";
import { stringify as toYaml } from "yaml";
import type { FrontMatter } from "../../../../src/parse/source/front-matter.ts";
import { readFrontMatter } from "../../../../src/parse/source/front-matter/read-front-matter.ts";
import { splitFrontMatter } from "../../../../src/parse/source/front-matter/split-front-matter.ts";
import type { Problem } from "../../../../src/model/problem.ts";

export const DIALECTS: Readonly<Record<string, (table: object) => string>> = {
  YAML: (table) => `---\n${toYaml(table)}---\n`,
  TOML: (table) => `+++\n${toToml(table)}\n+++\n`,
  JSON: (table) => `${JSON.stringify(table, null, 2)}\n`,
  "YAML behind a fence with its name": (table) => `---yaml\n${toYaml(table)}---\n`,
};

export interface MatterRead {
  readonly matter: FrontMatter;
  readonly problems: readonly Problem[];
  readonly body: string;
}

/** Reads a text that must have front matter. */
export function readMatter(text: string): MatterRead {
  const split = splitFrontMatter(text);
  if (split.matter === undefined) throw new Error("the text has no front matter");
  return { ...readFrontMatter(split.matter, "articles/x.md"), body: split.body };
}
