/** What a page states about itself for machines: its meta elements, title, links and JSON-LD. */
import type { Element, Root } from "hast";
import { readJsonLd, type LinkedArticle } from "./json-ld.ts";
import { isAbsolute } from "../addresses.ts";
import { walk } from "../elements.ts";
import { textOf } from "./boxes.ts";

export interface StatedData {
  /** By name, property or itemprop in small letters; of several the first. */
  readonly metas: ReadonlyMap<string, string>;
  /** By itemprop or rel: what the elements so marked hold, in the order of the page. */
  readonly marked: ReadonlyMap<string, readonly string[]>;
  readonly title: string | undefined;
  readonly canonical: string | undefined;
  /** Against which its addresses are to be resolved, before all. */
  readonly base: string | undefined;
  readonly language: string | undefined;
  readonly article: LinkedArticle;
}

const MARKED = new Set(["datePublished", "author"]);

export function readStatedData(tree: Root): StatedData {
  const metas = new Map<string, string>();
  const marked = new Map<string, string[]>();
  let title: string | undefined;
  let canonical: string | undefined;
  let base: string | undefined;
  let language: string | undefined;
  let article: LinkedArticle | undefined;
  const note = (name: string, value: string): void => {
    const values = marked.get(name);
    if (values === undefined) marked.set(name, [value]);
    else values.push(value);
  };
  const read = (element: Element): void => {
    const { properties, tagName } = element;
    if (tagName === "meta") noteMeta(element, metas);
    else if (tagName === "html") language = asText(properties.lang);
    else if (tagName === "base") base ??= asText(properties.href);
    else if (tagName === "title") title ??= wordsOf(element);
    else if (tagName === "link" && listOf(properties.rel).includes("canonical"))
      canonical ??= asText(properties.href);
    else if (tagName === "script" && properties.type === "application/ld+json")
      article ??= readJsonLd(rawOf(element));
    else if (tagName === "a" && listOf(properties.rel).includes("author"))
      note("author", wordsOf(element));
    for (const name of listOf(properties.itemProp)) {
      if (!MARKED.has(name) || tagName === "meta") continue;
      note(name, asText(properties.dateTime) ?? asText(properties.content) ?? wordsOf(element));
    }
  };
  walk(tree, read);
  return { metas, marked, title, canonical, base, language, article: article ?? {} };
}

/** The page's own address, in the order in which it counts; undefined when it states none. */
export function baseOf({ base, canonical, metas }: StatedData): string | undefined {
  const own = [canonical, metas.get("og:url")].find(isAbsolute);
  const full = base === undefined ? undefined : (URL.parse(base, own)?.href ?? undefined);
  return isAbsolute(full) ? full : own;
}

function noteMeta({ properties }: Element, metas: Map<string, string>): void {
  const { property, name, itemProp, content } = properties;
  const value = asText(content)?.trim() ?? "";
  for (const key of [property, name, itemProp].flatMap(listOf)) {
    const small = key.toLowerCase();
    if (value !== "" && !metas.has(small)) metas.set(small, value);
  }
}

function asText(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function listOf(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter((one) => typeof one === "string");
}

function wordsOf(element: Element): string {
  return textOf(element).replace(/\s+/gu, " ").trim();
}

function rawOf({ children }: Element): string {
  return children.map((child) => (child.type === "text" ? child.value : "")).join("");
}
