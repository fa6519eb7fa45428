/** Liquid, as the texts of Jekyll and Eleventy have it, to markup. Nothing of it is run. */
import { readArguments } from "./arguments.ts";
import {
  EndFinder,
  marks,
  matchAt,
  onOwnLines,
  type Dialect,
  type Mark,
  type Untranslated,
} from "./dialect.ts";
import { embed } from "./embed.ts";
import { codeBlock, figure, reference, type TextForm } from "./writing.ts";

const TAG = /\{%-?\s*(\w+)([^]{0,2000}?)-?%\}/uy;
const OUTPUT = /\{\{-?([^<%{}][^{}]{0,500}?)-?\}\}/uy;
/** A shortcode of Zola. */
const CALL = /^([\w-]+)\(([^]*)\)$/u;
const NOTE = /\{#([^{}]{1,2000}?)#\}/uy;
/** Outputs of other kinds are as often words about templates. */
const OWN =
  /^(?:["']|(?:site|page|post|layout|include|content|collections|paginator|jekyll|eleventy)\b)/u;
const ENDS: Readonly<Record<string, RegExp>> = {
  raw: /\{%-?\s*endraw\s*-?%\}/gu,
  comment: /\{%-?\s*endcomment\s*-?%\}/gu,
  highlight: /\{%-?\s*endhighlight\s*-?%\}/gu,
};
const INNER = /^(?:end\w+|else|elsif|elseif|when)$/u;

export interface LiquidGiven {
  readonly form: TextForm;
  /** The address of another source that a text names; undefined when there is none. */
  readonly addressOf: (name: string) => string | undefined;
  /** The value of `site.title` or `page.date`; undefined when it is not known. */
  readonly valueOf: (name: string) => string | undefined;
  /** What stands before the path of an address. */
  readonly base: string;
  /** What stands for any other tag or output. */
  readonly untranslated: (found: Untranslated) => string;
  /** Is told what nobody is to read, and where it begins. */
  readonly remove: (note: string, at: number) => void;
}

export function liquid(given: LiquidGiven): Dialect[] {
  const ends = new EndFinder();
  return [
    { opening: "{%", read: (text, at) => readTag(text, at, given, ends) },
    { opening: "{{", read: (text, at) => readOutput(text, at, given) },
    ...marks("{#", NOTE, ({ 1: note = "", index }) => {
      given.remove(note, index + "{#".length);
      return "";
    }),
  ];
}

function readTag(text: string, at: number, given: LiquidGiven, ends: EndFinder): Mark | undefined {
  const found = matchAt(TAG, text, at);
  if (found === undefined) return undefined;
  const [whole, name = "", written = ""] = found;
  const end = TAG.lastIndex;
  const closing = Object.hasOwn(ENDS, name) ? ENDS[name] : undefined;
  const close = closing && ends.find(text, end, closing);
  if (closing !== undefined && close !== undefined) {
    const inside = text.slice(end, close.index);
    const { lastIndex } = closing;
    if (name === "raw") return { end: lastIndex, text: inside };
    if (name === "comment") {
      given.remove(inside, end);
      return { end: lastIndex, text: "" };
    }
    const code = codeBlock(given.form, readArguments(written).plain[0], inside);
    return { end: lastIndex, text: onOwnLines(text, at, lastIndex, code) };
  }
  const made = tag(name, written.trim(), given);
  if (/^(?:post_url|link)$/u.test(name) && made !== undefined)
    return { end, text: reference(given.form, made, text, at) };
  const lost = { name: `the tag "${name}"`, whole, at, isInner: INNER.test(name) };
  return { end, text: made ?? given.untranslated(lost) };
}

function tag(name: string, written: string, { form, addressOf }: LiquidGiven): string | undefined {
  const given = readArguments(written);
  const [file = ""] = written.split(/\s/u);
  const more = readArguments(written.slice(file.length));
  switch (name) {
    case "post_url":
    case "link":
      return addressOf(written);
    case "figure":
    case "image":
    case "img":
      return figure(given);
    case "include":
    case "include_cached":
      return /\b(?:figure|image|img)\b/u.test(file)
        ? figure(more)
        : embed(form, /([\w-]+)(?:\.\w+)?$/u.exec(file)?.[1] ?? "", more);
    default:
      return embed(form, name, given);
  }
}

function readOutput(text: string, at: number, given: LiquidGiven): Mark | undefined {
  const found = matchAt(OUTPUT, text, at);
  if (found === undefined) return undefined;
  const [whole, inside = ""] = found;
  const written = inside.trim();
  const [, call, inCall = ""] = CALL.exec(written) ?? [];
  const made =
    call === undefined ? output(written, given) : embed(given.form, call, readArguments(inCall));
  if (made === undefined && !OWN.test(written)) return undefined;
  const lost = { name: `"{{ ${written.slice(0, 40)} }}"`, whole, at, isInner: false };
  return { end: OUTPUT.lastIndex, text: made ?? given.untranslated(lost) };
}

/** A value that is known here, or a text that filters make an address of. */
function output(written: string, { base, valueOf }: LiquidGiven): string | undefined {
  const [first = "", ...filters] = written.split(/\s*\|\s*/u);
  const value = /^(["'])(?<inside>.*)\1$/u.exec(first)?.groups?.["inside"] ?? valueOf(first);
  return filters.reduce<string | undefined>((text, filter) => {
    if (text === undefined) return undefined;
    if (/^(?:relative_url|absolute_url|url)\b/u.test(filter)) return base + text;
    if (/^prepend:\s*site\.(?:baseurl|url)\b/u.test(filter)) return base + text;
    return /^(?:escape|xml_escape|strip|safe)\b/u.test(filter) ? text : undefined;
  }, value);
}
