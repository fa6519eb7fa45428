/**
 * Reads front matter, which overrules the parser: YAML between `---` lines. Every mistake is a
 * problem with its line; what is well-formed is used even when something else is not.
 */
import leven from "leven";
import { isMap, isScalar, LineCounter, parseDocument } from "yaml";
import { z } from "zod";
import type { Origin, StatedTime } from "../article.ts";
import type { Problem } from "../problem.ts";
import { canonicalTag } from "./canonical-tag.ts";
import { cleanText } from "./clean-text.ts";
import { noFrontMatter, type FrontMatter } from "./front-matter.ts";
import { readStatedTime } from "./stated-time.ts";

/** YAML's escapes can write what the text around it was cleaned of: "\uD800". */
const line = z.string().overwrite(oneCleanLine).trim().min(1);
const lines = z.union([line.transform((one) => [one]), z.array(line)]);
const url = z.url({ protocol: /^https?$/u }).overwrite(cleanText);

/** What each key may hold, and how to say so. */
const KEYS = {
  title: [line, "a line of text"],
  date: [line, "a date, such as 2024-03-12 or 2024-03-12T09:30:00+01:00"],
  updated: [line, "a date, such as 2024-03-12 or 2024-03-12T09:30:00+01:00"],
  section: [line, "a line of text"],
  tags: [lines, "a list of words, such as [rivers, bridges]"],
  author: [lines, "a name or a list of names"],
  authors: [lines, "a name or a list of names"],
  source: [
    z.union([
      line,
      z
        .strictObject({ name: line.optional(), url: url.optional() })
        .refine((it) => it.name ?? it.url),
    ]),
    "a name, a URL, or both as {name: …, url: …}",
  ],
  language: [
    line
      .refine((tag) => canonicalTag(tag) !== undefined)
      .overwrite((tag) => canonicalTag(tag) ?? tag),
    "a language tag, such as en or pt-BR",
  ],
  slug: [line.regex(/^[^\s/?#%\\]+$/u), "one part of a URL, without spaces and slashes"],
  aliases: [lines, "a list of slugs"],
  draft: [z.boolean(), "true or false"],
  summary: [line, "a line of text"],
  standfirst: [line, "a line of text"],
  image: [url, "an absolute http(s) URL"],
  keep: [lines, 'lines of the text, with * for anything, such as "Read more*"'],
  drop: [lines, 'lines of the text, with * for anything, such as "*[VIDEO]"'],
} as const satisfies Record<string, readonly [z.ZodType, string]>;

type Key = keyof typeof KEYS;

export interface FrontMatterRead {
  readonly matter: FrontMatter;
  readonly problems: readonly Problem[];
}

/** `yaml` begins on line 2 of the file. */
export function readFrontMatter(yaml: string, file: string): FrontMatterRead {
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter, prettyErrors: false });
  const problems: Problem[] = [];
  const lineAt = (offset: number): number => counter.linePos(offset).line + 1;
  const report = (
    at: number,
    severity: Problem["severity"],
    rule: string,
    message: string,
    hint: string,
  ): void => {
    problems.push({ file, line: at, severity, rule, message, hint });
  };
  for (const error of document.errors) {
    report(
      lineAt(error.pos[0]),
      "error",
      "bad-yaml",
      `the front matter is not YAML: ${firstSentence(error.message)}`,
      "put text with a colon or a # in quotation marks",
    );
  }
  if (document.errors.length > 0 || document.contents === null)
    return { matter: noFrontMatter, problems };
  if (!isMap(document.contents)) {
    report(
      2,
      "error",
      "bad-yaml",
      "the front matter holds no keys",
      "write it as `key: value`, one a line",
    );
    return { matter: noFrontMatter, problems };
  }
  const values = new Map<Key, unknown>();
  const places = new Map<Key, number>();
  for (const pair of document.contents.items) {
    const name = isScalar(pair.key) ? String(pair.key.value) : "?";
    const at = isScalar(pair.key) ? lineAt(pair.key.range[0]) : 2;
    if (!isKey(name)) {
      report(at, "warning", "unknown-key", `front matter has no key "${name}"`, suggestion(name));
      continue;
    }
    const [schema, wanted] = KEYS[name];
    const given: unknown = pair.value === null ? null : document.get(name);
    const plain: unknown =
      given !== null && typeof given === "object" ? JSON.parse(JSON.stringify(given)) : given;
    const read = schema.safeParse(asText(plain));
    if (read.success) {
      values.set(name, read.data);
      places.set(name, at);
    } else
      report(
        at,
        "error",
        "wrong-type",
        `${name} must be ${wanted}`,
        `write ${name} as ${wanted}, or leave it out`,
      );
  }
  const time = (key: "date" | "updated"): StatedTime | undefined => {
    const text = values.get(key);
    if (typeof text !== "string") return undefined;
    const read = readStatedTime(text);
    if (read === undefined) {
      report(
        places.get(key) ?? 2,
        "error",
        "bad-date",
        `${key} "${text}" is not a day`,
        "write it as 2024-03-12 or 2024-03-12T09:30:00+01:00",
      );
    }
    return read;
  };
  const text = (key: Key): string | undefined => {
    const value = values.get(key);
    return typeof value === "string" ? value : undefined;
  };
  const list = (key: Key): readonly string[] => {
    const value = values.get(key);
    return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
  };
  const date = time("date");
  const updated = time("updated");
  const origin = originOf(values.get("source"));
  const optional = { title: text("title"), section: text("section"), language: text("language"), slug: text("slug"),
    summary: text("summary"), standfirst: text("standfirst"), image: text("image"), date, updated, origin }; // prettier-ignore
  const given = Object.fromEntries(
    Object.entries(optional).filter(([, value]) => value !== undefined),
  );
  const authors = [...list("author"), ...list("authors")];
  return {
    matter: { ...given, tags: list("tags"), authors, aliases: list("aliases"), draft: values.get("draft") === true,
      keep: list("keep"), drop: list("drop") }, // prettier-ignore
    problems,
  };
}

function isKey(name: string): name is Key {
  return Object.hasOwn(KEYS, name);
}

/** YAML's blocks may have several: a title goes where line ends have no place. */
function oneCleanLine(text: string): string {
  const lines = cleanText(text).split("\n");
  return lines
    .map((one) => one.trim())
    .filter((one) => one !== "")
    .join(" ");
}

/** YAML reads `title: 1984` as a number, and `tags: [2024]` too; the text means its words. */
function asText(value: unknown): unknown {
  if (typeof value === "number") return String(value);
  return Array.isArray(value) ? value.map(asText) : value;
}

function originOf(value: unknown): Origin | undefined {
  if (typeof value === "string")
    return /^https?:\/\//u.test(value) ? { url: value } : { name: value };
  return typeof value === "object" && value !== null ? value : undefined;
}

function suggestion(name: string): string {
  const names = Object.keys(KEYS);
  const near = names
    .map((key) => ({ key, steps: leven(key, name.toLowerCase()) }))
    .sort((a, b) => a.steps - b.steps)[0];
  return near !== undefined && near.steps <= 2
    ? `did you mean "${near.key}"?`
    : `the keys are ${names.join(", ")}`;
}

function firstSentence(message: string): string {
  return (message.split("\n")[0] ?? message).replace(/[.:]\s*$/u, "");
}
