/** Liquid, as Jekyll's and Eleventy's texts have it, to markup. Nothing of it is run. */
import type { Table } from "./config.ts";
import type { ContentFile } from "./content-file.ts";
import type { AddressOf } from "./folder-site.ts";
import { codeBlock, embed, figure, readArguments, type Translated } from "./translation.ts";

const RAW = /\{%-?\s*raw\s*-?%\}([\s\S]*?)\{%-?\s*endraw\s*-?%\}/gu;
const COMMENT = /\{%-?\s*comment\s*-?%\}[\s\S]*?\{%-?\s*endcomment\s*-?%\}|\{#[\s\S]*?#\}/gu;
const HIGHLIGHT =
  /\{%-?\s*highlight\s+["']?([\w+#-]+)["']?[^%]*%\}([\s\S]*?)\{%-?\s*endhighlight\s*-?%\}/gu;
const TAG = /\{%-?\s*(\w+)\s*([\s\S]*?)\s*-?%\}/gu;
const OUTPUT = /\{\{-?\s*([\s\S]*?)\s*-?\}\}/gu;
/** What kramdown says of the block above: `{: .note }`. */
const ATTRIBUTES = /^[ \t]*\{:[^}\n]*\}[ \t]*$|(?<=\S)\{:[^}\n]*\}/gmu;

export interface LiquidGiven {
  /** What stands before the path of an address. */
  readonly base: string;
  readonly config: Table;
}

export function translateLiquid(
  { body, matter }: ContentFile,
  addressOf: AddressOf,
  { base, config }: LiquidGiven,
): Translated {
  const left = new Set<string>();
  const kept: string[] = [];
  // What is raw is text, whatever it looks like.
  const keep = (text: string): string => `\u0000${kept.push(text) - 1}\u0000`;
  const text = body
    .replace(RAW, (_, inside: string) => keep(inside))
    .replace(COMMENT, "")
    .replace(HIGHLIGHT, (_, language: string, code: string) => keep(codeBlock(language, code)))
    .replace(TAG, (whole, name: string, written: string) => {
      const made = tag(name, written, addressOf);
      if (made === undefined) left.add(`the tag "${name}"`);
      return made ?? keep(whole);
    })
    .replace(OUTPUT, (whole, written: string) => {
      const made = output(written, { base, config, matter });
      if (made === undefined) left.add(`"{{ ${written.slice(0, 40)} }}"`);
      return made ?? whole;
    })
    .replace(ATTRIBUTES, "");
  return { text: restore(text, kept), left: [...left] };
}

/** What was kept may hold what was kept before it. */
function restore(text: string, kept: readonly string[]): string {
  // eslint-disable-next-line no-control-regex -- no text holds a NUL: it marks what is kept
  const next = text.replace(/\u0000(\d+)\u0000/gu, (_, at: string) => kept[Number(at)] ?? "");
  return next.includes("\u0000") ? restore(next, kept) : next;
}

function tag(name: string, written: string, addressOf: AddressOf): string | undefined {
  const given = readArguments(written);
  const [file = ""] = written.split(/\s/u);
  const more = readArguments(written.slice(file.length));
  switch (name) {
    case "post_url":
    case "link":
      return addressOf(written.trim());
    case "figure":
    case "image":
    case "img":
      return figure(given);
    case "include":
    case "include_cached":
      return /\b(?:figure|image|img)\b/u.test(file)
        ? figure(more)
        : embed(/([\w-]+)(?:\.\w+)?$/u.exec(file)?.[1] ?? "", more);
    default:
      return embed(name, given);
  }
}

interface Values extends LiquidGiven {
  readonly matter: Table;
}

/** A value that is known here, or a text that filters make an address of. */
function output(written: string, { base, config, matter }: Values): string | undefined {
  const [first = "", ...filters] = written.split(/\s*\|\s*/u);
  const value = quoted(first) ?? variable(first, config, matter);
  if (value === undefined) return undefined;
  return filters.reduce<string | undefined>((text, filter) => {
    if (text === undefined) return undefined;
    if (/^(?:relative_url|url)\b/u.test(filter)) return base + text;
    if (/^absolute_url\b/u.test(filter)) return base + text;
    if (/^prepend:\s*site\.(?:baseurl|url)\b/u.test(filter)) return base + text;
    return /^(?:escape|xml_escape|strip|safe)\b/u.test(filter) ? text : undefined;
  }, value);
}

function quoted(text: string): string | undefined {
  return /^(["'])(?<inside>.*)\1$/u.exec(text)?.groups?.["inside"];
}

function variable(name: string, config: Table, matter: Table): string | undefined {
  const [, owner = "", key = ""] = /^(site|page)\.([\w-]+)$/u.exec(name) ?? [];
  const value = owner === "site" ? config[key] : owner === "page" ? matter[key] : undefined;
  if (owner === "site" && key === "baseurl") return typeof value === "string" ? value : "";
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
}
