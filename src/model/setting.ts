/**
 * One setting: the text of a variable in, its value out. What is wrong with the text is refused with
 * a way out.
 */
import { canonicalTag } from "./language.ts";
import { SITE_LIST, type Format } from "./addresses/paths.ts";
import { feedNamed, type FeedName } from "./addresses/read-path.ts";
import type { Problem } from "./problem.ts";

/** Notes that something, by default the whole setting, is wrong, and what to write instead. */
type Refuse = (what: string, write: string, wrong?: string) => void;

/** Old addresses of feeds, each with the feed that answers there now. */
export type FeedAliases = Readonly<Record<string, FeedName>>;

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

/** The signals that contentsignals.org defines, comma-separated. */
const SIGNALS = /^(?:search|ai-input|ai-train)=(?:yes|no)$/;

export const contentSignal: ReadText<string> = (text, refuse) => {
  const signals = text.split(",").map((signal) => signal.trim());
  if (signals.every((signal) => SIGNALS.test(signal))) return signals.join(", ");
  refuse("has an unknown signal", 'NAME = "search=yes, ai-input=yes, ai-train=no"');
  return undefined;
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

export const licenseAddress: ReadText<string> = (text, refuse) =>
  readAddress(text, "https://news.example.com/license.xml", refuse)?.href;

export const mailAddress: ReadText<string> = (text, refuse) => {
  if (/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/u.test(text)) return text;
  refuse("is not an address of mail", 'NAME = "desk@example.com"');
  return undefined;
};

/** A category, and the one below it behind `>`. */
export const podcastCategory: ReadText<readonly string[]> = (text, refuse) => {
  const names = text.split(">").map((name) => name.trim());
  if (names.length <= 2 && names.every((name) => name !== "")) return names;
  refuse("is not a category with one below it", 'NAME = "Society & Culture > Documentary"');
  return undefined;
};

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
const OWN_PATH =
  /^\/(?:articles|sections|tags|authors|archive|search)\/[^/]+(?:\/(?:rss\.xml|atom\.xml|feed\.json))?$/;

/** A path with a query, if it has one; `*` stands for the name of a list. */
const ALIAS = /^\/(?:[\w./~%+-]|\*)*(?:\?[\w=&.%-]+)?$/;

/**
 * Addresses, apart by blanks, each with the feed of ours that it stands for: the one behind `>`, or the
 * site's in the format that the name promises. Undefined if none is left.
 */
export const feedAliases: ReadText<FeedAliases> = (text, refuse) => {
  const aliases: Record<string, FeedName> = {};
  for (const one of text.split(/\s+/)) {
    const [path = "", target] = one.split(">");
    const feed = target === undefined ? siteFeed(path) : feedNamed(target);
    const sameStars = path.includes("*") === (feed?.list.slug === "*") && !/\*.*\*/.test(path);
    if (feed && sameStars && path !== "/" && ALIAS.test(path) && !OWN_PATH.test(path)) {
      aliases[path] = feed;
    } else {
      const write = '"/blog/feed.xml /old.json /tag/*/feed/>/tags/*/rss.xml"';
      refuse("is not the path of an earlier feed", write, one);
    }
  }
  return Object.keys(aliases).length === 0 ? undefined : aliases;
};

function siteFeed(path: string): FeedName {
  return { list: SITE_LIST, format: formatByName(path) };
}

function formatByName(path: string): Format {
  if (/\.json$|=json/.test(path)) return "json";
  return path.toLowerCase().includes("atom") ? "atom" : "rss";
}
