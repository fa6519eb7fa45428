/**
 * Front matter in any dialect in, what it says out, with a problem for each mistake in it. What cannot
 * be understood is an error, which keeps the file from being published: it may have said "draft".
 */
import type { Problem } from "../../../model/problem.ts";
import { noFrontMatter, type FrontMatter } from "../front-matter.ts";
import { dialectName, parseDialect } from "./parse-dialect.ts";
import { Reading } from "./reading.ts";
import type { FrontMatterText } from "./split-front-matter.ts";

export interface FrontMatterRead {
  readonly matter: FrontMatter;
  readonly problems: readonly Problem[];
}

export function readFrontMatter(written: FrontMatterText, file: string): FrontMatterRead {
  const parsed = parseDialect(written);
  if ("fault" in parsed) {
    const { line, why } = parsed.fault;
    const name = dialectName(written.dialect);
    return {
      matter: noFrontMatter,
      problems: [
        {
          ...{ file, line, severity: "error", rule: `bad-${written.dialect}` },
          message: `the front matter is not ${name}: ${why}`,
          hint: HINTS[written.dialect],
        },
      ],
    };
  }
  const reading = new Reading(file);
  for (const entry of parsed.entries) reading.add(entry);
  return { matter: reading.matter(), problems: reading.problems };
}

const HINTS = {
  yaml: "put text with a colon or a # in quotation marks",
  toml: "write it as `key = value`, one a line, texts in quotation marks",
  json: 'write it as { "key": "value" }',
} as const;
