/** The text of front matter in, its keys with their values and lines out; or why it cannot be read. */
import { parse as parseToml, TomlError } from "smol-toml";
import { isMap, isScalar, LineCounter, parseDocument, visit } from "yaml";
import { findLost, findUnended, unknownAlias, type Lost } from "./yaml-signs.ts";
import type { Dialect, FrontMatterText } from "./split-front-matter.ts";

export interface Entry {
  readonly key: string;
  readonly value: unknown;
  /** The line of the file. */
  readonly line: number;
}

interface Unreadable {
  readonly line: number;
  /** What is wrong, as the library says it. */
  readonly why: string;
  readonly hint?: string;
}

export type Entries =
  | { readonly entries: readonly Entry[]; readonly lost?: readonly Lost[] }
  | { readonly fault: Unreadable };

const NAMES: Readonly<Record<Dialect, string>> = { yaml: "YAML", toml: "TOML", json: "JSON" };

export function dialectName(dialect: Dialect): string {
  return NAMES[dialect];
}

export function parseDialect(matter: FrontMatterText): Entries {
  switch (matter.dialect) {
    case "yaml":
      return parseYaml(matter);
    case "toml":
      return parseTable(matter, () => parseToml(matter.text));
    case "json":
      return parseTable(matter, () => JSON.parse(matter.text) as unknown);
  }
}

/** What the parser says where a quotation mark or a bracket is not closed: at the end, or on the line below. */
const OPEN: ReadonlySet<string> = new Set(["MISSING_CHAR", "BAD_INDENT"]);

/** An alias may stand for a list of aliases, and so on: a few lines could make gigabytes. */
const MOST_ALIASES = 100;

/** Every scalar is read as the text that it is: 1.10, 007, yes and 2019-07-01 are no numbers. */
function parseYaml({ text, line }: FrontMatterText): Entries {
  const counter = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: counter,
    prettyErrors: false,
    schema: "failsafe",
  });
  const lineAt = (offset: number): number => line + counter.linePos(offset).line - 1;
  const [error] = document.errors;
  if (error !== undefined) {
    const open = OPEN.has(error.code) ? findUnended(text.slice(0, error.pos[0])) : undefined;
    if (open !== undefined) {
      const why = `nothing ends the value that begins with ${open.sign}`;
      const hint = `write ${open.end} where the value ends`;
      return { fault: { line: line + open.at, why, hint } };
    }
    return { fault: { line: lineAt(error.pos[0]), why: firstSentence(error.message) } };
  }
  const { contents } = document;
  if (contents === null) return { entries: [] };
  if (!isMap(contents))
    return isScalar(contents) && contents.value === "" ? { entries: [] } : noKeys(line);
  const lost = findLost(document, text, lineAt);
  visit(document, {
    Scalar(_key, node) {
      if (node.type === "PLAIN" && /^(?:null|~)$/iu.test(String(node.value))) node.value = null;
    },
  });
  try {
    const values = document.toJS({ maxAliasCount: MOST_ALIASES }) as Record<string, unknown>;
    return {
      entries: contents.items.map(({ key }) => {
        const name = isScalar(key) ? String(key.value) : String(key);
        const at = isScalar(key) ? lineAt(key.range[0]) : line;
        return { key: name, value: values[name], line: at };
      }),
      lost,
    };
  } catch (cause) {
    if (!(cause instanceof ReferenceError)) throw cause;
    const at = unknownAlias(document);
    return {
      fault: { line: at === undefined ? line : lineAt(at), why: firstSentence(cause.message) },
    };
  }
}

/** Those of TOML and JSON, whose parsers say where a mistake is, but not where a key stands. */
function parseTable({ text, line }: FrontMatterText, parse: () => unknown): Entries {
  try {
    const table = parse();
    if (typeof table !== "object" || table === null || Array.isArray(table)) return noKeys(line);
    const lines = text.split("\n");
    return {
      entries: Object.entries(table).map(([key, value]) => {
        const at = lines.findIndex((one) => opens(one, key));
        return { key, value: value as unknown, line: line + Math.max(at, 0) };
      }),
    };
  } catch (cause) {
    if (cause instanceof TomlError) {
      return { fault: { line: line + cause.line - 1, why: firstSentence(cause.message) } };
    }
    if (cause instanceof SyntaxError) return { fault: { line, why: firstSentence(cause.message) } };
    throw cause;
  }
}

/** Whether the line has the key in front: `key = …`, `"key": …`, `[key]`. */
function opens(line: string, key: string): boolean {
  const start = line.replace(/^[\s{["']+/u, "");
  return start.startsWith(key) && /^["'\s]*[\]=:.]/u.test(start.slice(key.length));
}

function noKeys(line: number): Entries {
  return { fault: { line, why: "it holds no keys" } };
}

function firstSentence(message: string): string {
  return (message.split("\n")[0] ?? message).replace(/[.:]\s*$/u, "");
}
