/**
 * Reads front matter, which overrules the parser: YAML between `---` lines. Every mistake is a
 * problem with its line; what is well-formed is used even when something else is not.
 */
import { isMap, isScalar, LineCounter, parseDocument, type Document, type Pair } from "yaml";
import type { z } from "zod";
import type { Problem } from "../../model/problem.ts";
import { noFrontMatter, type FrontMatter } from "./front-matter.ts";
import { BAD_DATE, isKey, keys, suggestKey, type Key, type Values } from "./front-matter-keys.ts";

export interface FrontMatterRead {
  readonly matter: FrontMatter;
  readonly problems: readonly Problem[];
}

/** The line of the file on which front matter begins, below the first `---`. */
const FIRST_LINE = 2;

/** Tells of a mistake on a line of the file. */
type Report = (line: number, mistake: Omit<Problem, "file" | "line">) => void;

export function readFrontMatter(yaml: string, file: string): FrontMatterRead {
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter, prettyErrors: false });
  const lineAt = (offset: number): number => counter.linePos(offset).line + FIRST_LINE - 1;
  const problems: Problem[] = [];
  const report: Report = (line, mistake) => {
    problems.push({ file, line, ...mistake });
  };
  if (!isUsable(document, lineAt, report)) return { matter: noFrontMatter, problems };
  const values = readValues(document, lineAt, report);
  return { matter: matterOf(values), problems };
}

/** Whether there are keys to read; what is no YAML is reported. */
function isUsable(
  { errors, contents }: Document,
  lineAt: (offset: number) => number,
  report: Report,
): boolean {
  for (const error of errors) {
    report(lineAt(error.pos[0]), {
      severity: "error",
      rule: "bad-yaml",
      message: `the front matter is not YAML: ${firstSentence(error.message)}`,
      hint: "put text with a colon or a # in quotation marks",
    });
  }
  if (errors.length > 0 || contents === null) return false;
  if (isMap(contents)) return true;
  report(FIRST_LINE, {
    severity: "error",
    rule: "bad-yaml",
    message: "the front matter holds no keys",
    hint: "write it as `key: value`, one a line",
  });
  return false;
}

function readValues(
  document: Document,
  lineAt: (offset: number) => number,
  report: Report,
): Values {
  const values = new Map<Key, unknown>();
  for (const pair of isMap(document.contents) ? document.contents.items : []) {
    const name = isScalar(pair.key) ? String(pair.key.value) : "?";
    const line = isScalar(pair.key) && pair.key.range ? lineAt(pair.key.range[0]) : FIRST_LINE;
    if (!isKey(name)) {
      report(line, {
        severity: "warning",
        rule: "unknown-key",
        message: `front matter has no key "${name}"`,
        hint: suggestKey(name),
      });
      continue;
    }
    const read = keys[name].schema.safeParse(plainValue(document, pair, name));
    if (read.success) values.set(name, read.data);
    else report(line, mistakeIn(name, read.error));
  }
  // Each value was read by its key's own schema.
  return Object.fromEntries(values);
}

/** Without YAML's types: `title: 1984` is a number there, and `tags: [2024]` too. */
function plainValue(document: Document, pair: Pair, name: Key): unknown {
  const given: unknown = pair.value === null ? null : document.get(name);
  const isNode = given !== null && typeof given === "object";
  return asText(isNode ? JSON.parse(JSON.stringify(given)) : given);
}

function asText(value: unknown): unknown {
  if (typeof value === "number") return String(value);
  return Array.isArray(value) ? value.map(asText) : value;
}

function mistakeIn(name: Key, { issues }: z.ZodError): Omit<Problem, "file" | "line"> {
  const badDate = issues.find(
    (issue) => issue.code === "custom" && issue.params?.["rule"] === BAD_DATE.rule,
  );
  if (badDate !== undefined)
    return { severity: "error", ...BAD_DATE, message: `${name} ${badDate.message}` };
  const { wanted } = keys[name];
  return {
    severity: "error",
    rule: "wrong-type",
    message: `${name} must be ${wanted}`,
    hint: `write ${name} as ${wanted}, or leave it out`,
  };
}

function matterOf({ author, authors, source, ...given }: Values): FrontMatter {
  const stated = [author, authors].filter((names) => names !== undefined);
  const byline = stated.map(({ written }) => written).join(", ");
  return {
    ...noFrontMatter,
    ...given,
    ...(source === undefined ? {} : { origin: source }),
    ...(byline === "" ? {} : { byline }),
    authors: stated.flatMap(({ names }) => names),
  };
}

function firstSentence(message: string): string {
  return (message.split("\n")[0] ?? message).replace(/[.:]\s*$/u, "");
}
