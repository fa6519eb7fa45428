/**
 * One setting: the text of a variable in, its value out. What is wrong with the text is refused with
 * a way out.
 */
import { canonicalTag } from "./language.ts";
import type { Format } from "./paths.ts";
import type { Problem } from "./problem.ts";

/** Notes that something, by default the whole setting, is wrong, and what to write instead. */
type Refuse = (what: string, write: string, wrong?: string) => void;

/** Reads the text of a setting; undefined if it is of no use. */
export type ReadText<Value> = (text: string, refuse: Refuse) => Value | undefined;

/** The value of a setting; undefined, too, if it is not set. */
export function readSetting<Value>(
  name: string,
  value: unknown,
  read: ReadText<Value>,
  problems: Problem[],
): Value | undefined {
  const refuse = (what: string, write: string, wrong = value): void => {
    problems.push({
      file: "wrangler.toml",
      severity: "error",
      rule: "bad-setting",
      message: `${name} = ${JSON.stringify(wrong)} ${what}`,
      hint: `write ${write.replace("NAME", name)}`,
    });
  };
  if (value === undefined || value === "") return undefined;
  if (typeof value === "string" && value.trim() === value) return read(value, refuse);
  refuse("is not a plain text", 'NAME = "…" without outer blanks');
  return undefined;
}

export const plainText: ReadText<string> = (text) => text;

export const flag: ReadText<boolean> = (text, refuse) => {
  if (text !== "true" && text !== "false") refuse("is neither true nor false", 'NAME = "true"');
  return text === "true";
};

export const languageTag: ReadText<string> = (text, refuse) => {
  const tag = canonicalTag(text);
  if (tag === undefined) {
    refuse("is not a language tag", 'a BCP 47 tag: "en", "de-AT", "pt-BR"');
  }
  return tag;
};

export const hubAddress: ReadText<string> = (text, refuse) =>
  readAddress(text, "https://hub.example.com/", refuse)?.href;

/** An address without a path; of one with a path, the origin is of use. */
export const origin: ReadText<string> = (text, refuse) => {
  const url = readAddress(text, "https://news.example.com", refuse);
  if (url && (url.pathname !== "/" || url.search)) refuse("has a path", `NAME = "${url.origin}"`);
  return url?.origin;
};

function readAddress(text: string, example: string, refuse: Refuse): URL | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isWeb = url && /^https?:$/.test(url.protocol);
  if (isWeb && !url.username && !url.password && !url.hash) return url;
  refuse("is not an http or https address", `NAME = "${example}"`);
  return undefined;
}

/** Where our own documents are: an alias there would never be asked. */
const OWN_PATH = /^\/(?:articles|sections|tags|authors|archive)\//;

/** Paths, apart by blanks, each with the format that its name promises; undefined if none is left. */
export const feedAliases: ReadText<Readonly<Record<string, Format>>> = (text, refuse) => {
  const aliases: Record<string, Format> = {};
  for (const path of text.split(/\s+/)) {
    if (/^\/[\w./~-]+$/.test(path) && !OWN_PATH.test(path)) aliases[path] = formatByName(path);
    else refuse("is not the path of an earlier feed", '"/blog/feed.xml /old.json"', path);
  }
  return Object.keys(aliases).length === 0 ? undefined : aliases;
};

function formatByName(path: string): Format {
  if (path.endsWith(".json")) return "json";
  return path.toLowerCase().includes("atom") ? "atom" : "rss";
}
