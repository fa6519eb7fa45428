/**
 * Cuts the front matter off a Markdown text, that of writers who know no fence included: keys above the first
 * blank line, as MultiMarkdown, Pelican and Logseq have them, or above Hexo's one fence, and Pandoc's title block.
 */
import { meaningOf } from "./key-table.ts";
import { saysPublicity } from "./not-public.ts";
import { splitFrontMatter, type SplitText } from "./split-front-matter.ts";
import { isThemeKey } from "./theme-keys.ts";

const KEY = /^([\p{L}_][\p{L}\p{N}_ -]{0,30}?)[ \t]*::?(?:[ \t]+(.*))?$/u;
/** What tells keys from a list of facts: the text's title first, and another key of ours. */
const FEWEST_KNOWN = 2;

export function splitHead(text: string): SplitText {
  const split = splitFrontMatter(text);
  if (split.matter !== undefined || split.fault !== undefined) return split;
  const start = text.search(/\S/u);
  if (start < 0) return split;
  const head = text.slice(start, endOfHead(text, start));
  const lines = head.trimEnd().split("\n");
  const above = text.slice(0, start).split("\n").length;
  const fence = lines.findIndex((line) => /^---+[ \t]*$/u.test(line));
  if (fence > 0 && isHead(lines.slice(0, fence).flatMap(keyIn))) {
    const own = lines.slice(0, fence).join("\n");
    return {
      matter: { dialect: "yaml", text: own, line: above },
      body: text.slice(start + own.length + 1).replace(/^.*(?:\n|$)/u, ""),
      bodyLine: above + fence + 1,
    };
  }
  const entries = head.startsWith("%") ? titleBlock(lines) : keyLines(lines);
  if (entries === undefined) return split;
  // As JSON, with an entry on the line on which it is written.
  const written = entries.map((entry) => entry.map((one) => JSON.stringify(one)).join(":"));
  return {
    matter: { dialect: "json", text: `{${written.join(",\n")}}`, line: above },
    body: text.slice(start + head.length),
    bodyLine: above + lines.length,
  };
}

/** Where the first blank line begins, however far away: what holds a text back may stand in the last line. */
function endOfHead(text: string, start: number): number {
  const blank = /\n(?=[ \t]*(?:\n|$))/gu;
  blank.lastIndex = start;
  return (blank.exec(text)?.index ?? text.length) + 1;
}

type HeadEntry = readonly [key: string, value: string | readonly string[]];

function keyLines(lines: readonly string[]): HeadEntry[] | undefined {
  const entries: [string, string][] = [];
  for (const line of lines) {
    const open = entries.at(-1);
    const [, key, value = ""] = KEY.exec(line) ?? [];
    if (key !== undefined) entries.push([key, value]);
    else if (open !== undefined && /^\s/u.test(line)) open[1] += ` ${line.trim()}`;
    else return undefined;
  }
  return isHead(entries.map(([key]) => key)) ? entries : undefined;
}

function keyIn(line: string): string[] {
  const [, key] = KEY.exec(line) ?? [];
  return key === undefined ? [] : [key];
}

function isHead(keys: readonly string[]): boolean {
  return meaningOf(keys[0] ?? "") === "title" && keys.filter(isKnown).length >= FEWEST_KNOWN;
}

function isKnown(key: string): boolean {
  return meaningOf(key) !== undefined || saysPublicity(key) || isThemeKey(key);
}

/** https://pandoc.org/MANUAL.html#extension-pandoc_title_block */
function titleBlock(lines: readonly string[]): HeadEntry[] | undefined {
  const fields: string[][] = [];
  for (const line of lines) {
    if (/^%(?:\s|$)/u.test(line)) fields.push([line.slice(1).trim()]);
    else if (/^\s/u.test(line)) fields.at(-1)?.push(line.trim());
    else return undefined;
  }
  const [title = [], authors = [], date = [], ...others] = fields;
  if (fields.length < 2 || others.length > 0) return undefined;
  return [
    ["title", title.join(" ")],
    ["authors", authors.flatMap((one) => one.split(";")).map((one) => one.trim())],
    ["date", date.join(" ")],
  ];
}
