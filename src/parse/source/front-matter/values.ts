/**
 * What the keys of front matter may hold: each reads a plain value in every shape that the systems
 * write it in. Undefined: the value is of the wrong kind.
 */
import type { FormatIds, Origin } from "../../../model/article.ts";
import { given } from "../../../model/given.ts";
import type { Picture } from "../../../model/media.ts";
import { FORMATS } from "../../../model/addresses/paths.ts";
import { splitStatedAuthors } from "../../words/names/split-stated-authors.ts";
import { canonicalTag } from "../../../model/language.ts";
import { isTable, type Plain, type PlainTable } from "./plain-value.ts";

export function readLine(value: Plain): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** One line, or a list of lines. */
export function readLines(value: Plain): string[] | undefined {
  if (typeof value === "string") return [value];
  return isTable(value) ? undefined : all(value.map(readLine));
}

const YES = /^(?:true|yes|on|y|1)$/iu;
const NO = /^(?:false|no|off|n|0)$/iu;

export function readSwitch(value: Plain): boolean | undefined {
  if (typeof value !== "string") return undefined;
  if (YES.test(value)) return true;
  return NO.test(value) ? false : undefined;
}

/** Commas of any script. */
const COMMA = /\s*[,;，、；،؛]\s*/u;

/** A list, text with commas, or words as Jekyll has them; each with or without its `#`. */
export function readTags(value: Plain): string[] | undefined {
  if (typeof value !== "string") return readNamed(value)?.flatMap(bareTag);
  return value.split(COMMA.test(value) ? COMMA : /\s+/u).flatMap(bareTag);
}

function bareTag(tag: string): string[] {
  const bare = tag.replace(/^#+/u, "").trim();
  return bare === "" ? [] : [bare];
}

/** Categories: a list, or text with commas. A category may have several words. */
export function readTopics(value: Plain): string[] | undefined {
  if (typeof value !== "string") return readNamed(value);
  return value.split(COMMA).filter((topic) => topic !== "");
}

/** Names as text, or as objects that have one. */
function readNamed(value: Plain): string[] | undefined {
  if (typeof value === "string") return [value];
  return isTable(value) ? all([nameOf(value)]) : all(value.map(nameOf));
}

function nameOf(value: Plain): string | undefined {
  if (!isTable(value)) return readLine(value);
  const { name } = value;
  if (name !== undefined && isTable(name)) return nameOf(name);
  return textIn(value, ["name", "literal", "title", "display_name", "label"]) ?? inParts(value);
}

/** Quarto's and CSL's names are in two parts. */
function inParts(table: PlainTable): string | undefined {
  const parts = [
    textIn(table, ["given", "first", "first_name", "firstName"]),
    textIn(table, ["family", "last", "last_name", "lastName"]),
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(" ");
}

export interface Names {
  /** As one line. */
  readonly written: string;
  /** One person each. */
  readonly names: readonly string[];
}

/** Text, a list, an object with `name`, or a list of those. A list says where one name ends. */
export function readNames(value: Plain): Names | undefined {
  if (typeof value === "string") {
    const written = withoutMail(value);
    return { written, names: splitStatedAuthors(written) };
  }
  const names = readNamed(value)?.map(withoutMail);
  return names && { written: names.join(", "), names };
}

/** "Ada Nowak <ada@example.org>" is Ada Nowak. */
function withoutMail(name: string): string {
  return name.replace(/\s*[<(][^<>()\s]+@[^<>()\s]+[>)]$/u, "") || name;
}

/** A tag of BCP 47, as systems write it: `pt-BR`, `pt_BR`, `pt_BR.UTF-8`. */
export function readLanguage(value: Plain): string | undefined {
  const tag = readLine(value)?.replace(/\..*$/u, "").replaceAll("_", "-");
  return tag === undefined ? undefined : canonicalTag(tag);
}

/** The address or path of a picture: text, an object that has it, or the first of a list. */
export function readPicture(value: Plain): Picture | undefined {
  if (typeof value === "string") return { address: value };
  if (!isTable(value)) return value[0] === undefined ? undefined : readPicture(value[0]);
  const address = textIn(value, ["src", "url", "image", "path", "file"]);
  const alt = textIn(value, ["alt", "description", "imageAlt"]);
  return address === undefined ? undefined : given({ address, alt });
}

/** A name, an address, or `{ name, url }`. */
export function readOrigin(value: Plain): Origin | undefined {
  if (typeof value === "string") return isAddress(value) ? { url: value } : { name: value };
  if (!isTable(value)) return undefined;
  const name = textIn(value, ["name", "title"]);
  const url = textIn(value, ["url", "href", "link"]);
  if (name === undefined && url === undefined) return undefined;
  if (url !== undefined && !isAddress(url)) return undefined;
  return given({ name, url });
}

/** Where the text was published first: an absolute address. */
export function readAddress(value: Plain): string | undefined {
  return typeof value === "string" && isAddress(value) ? value : undefined;
}

export function isAddress(text: string): boolean {
  return /^https?:\/\//iu.test(text) && URL.canParse(text);
}

/** One part of an address, without blanks and slashes. */
export function readSlug(value: Plain): string | undefined {
  return typeof value === "string" && /^[^\s/?#%\\]+$/u.test(value) ? value : undefined;
}

export function readIdentity(value: Plain): "same" | "new" | undefined {
  return value === "same" || value === "new" ? value : undefined;
}

export interface Ids {
  readonly id: string;
  readonly ids?: FormatIds;
}

/** One id, or one for each format. */
export function readIds(value: Plain): Ids | undefined {
  if (typeof value === "string") return { id: value };
  if (!isTable(value)) return undefined;
  const ids = FORMATS.flatMap((format) => {
    const id = value[format];
    return typeof id === "string" ? [[format, id] as const] : [];
  });
  const [first] = ids;
  return first && { id: first[1], ids: Object.fromEntries(ids) };
}

function textIn(table: PlainTable, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = table[name];
    if (typeof value === "string") return value;
  }
  return undefined;
}

/** All of them, or undefined when one is undefined. */
function all<T>(values: readonly (T | undefined)[]): T[] | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length === values.length ? known : undefined;
}
