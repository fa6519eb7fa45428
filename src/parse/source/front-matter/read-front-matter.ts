/**
 * Front matter in any dialect in, what it says out, with a problem for each mistake in it. What cannot
 * be understood is an error, which keeps the file from being published: it may have said "draft".
 */
import { error, warning, type Problem } from "../../../model/problem.ts";
import { noFrontMatter, type FrontMatter } from "../front-matter.ts";
import { dialectName, parseDialect } from "./parse-dialect.ts";
import { printed } from "./mistakes.ts";
import { Reading } from "./reading.ts";
import type { FrontMatterText } from "./split-front-matter.ts";
import { signIn } from "./yaml-signs.ts";

export interface FrontMatterRead {
  readonly matter: FrontMatter;
  readonly problems: readonly Problem[];
}

export function readFrontMatter(written: FrontMatterText, file: string): FrontMatterRead {
  const parsed = parseDialect(written);
  if ("fault" in parsed) {
    const { line, why, hint = hintFor(written, line) } = parsed.fault;
    const message = `the front matter is not ${dialectName(written.dialect)}: ${why}`;
    const fault = error(`bad-${written.dialect}`, message, hint);
    return { matter: noFrontMatter, problems: [{ file, line, ...fault }] };
  }
  const reading = new Reading(file);
  for (const entry of parsed.entries) reading.add(entry);
  const lost = (parsed.lost ?? []).map(({ line, text, as }): Problem => {
    const message = `to YAML, "${printed(text)}" is ${as}, and no part of the value`;
    const hint = "put the whole value in quotation marks";
    return { file, line, ...warning("lost-to-yaml", message, hint) };
  });
  return { matter: reading.matter(), problems: [...lost, ...reading.problems] };
}

const TOML_KEY = /^[\w."-]+[ \t]*=/mu;
const YAML_KEY = /^[\w."-]+:(?:\s|$)/mu;

function hintFor({ dialect, text, line: first }: FrontMatterText, line: number): string {
  if (dialect !== "yaml") return HINTS[dialect];
  if (TOML_KEY.test(text) && !YAML_KEY.test(text)) {
    return "it looks like TOML, which stands between +++ lines";
  }
  const sign = signIn(text.split("\n")[line - first] ?? "");
  return sign === undefined
    ? HINTS.yaml
    : `put a value that begins with ${sign} in quotation marks`;
}

const HINTS = {
  yaml: "put text with a colon or a # in quotation marks",
  toml: "write it as `key = value`, one a line, texts in quotation marks",
  json: 'write it as { "key": "value" }',
} as const;
