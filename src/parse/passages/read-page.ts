/**
 * A saved web page to passages: the page is read by rehype, and what Readability (0.6.0) leaves out
 * of the main content is marked as outside, so that it is dropped on record.
 */
import { Readability } from "@mozilla/readability";
import type { Element, Nodes } from "hast";
import { toHtml } from "hast-util-to-html";
import { parseHTML } from "linkedom";
import rehypeParse from "rehype-parse";
import { toText } from "hast-util-to-text";
import { unified } from "unified";
import { canonicalTag } from "../../model/language.ts";
import { passagesOf, type MarkupRead } from "./markup-passages.ts";

/** What a page's head says of the article. */
export interface PageFacts {
  readonly title?: string;
  /** As it is stated, "By" included. */
  readonly byline?: string;
  readonly published?: string;
  readonly language?: string;
  readonly siteName?: string;
  readonly url?: string;
}

const MARK = "data-passage";
const parser = unified().use(rehypeParse);

export function readPage(
  html: string,
  firstLine: number,
): MarkupRead & { readonly facts: PageFacts } {
  const tree = parser.parse(html);
  let count = 0;
  const number = (node: Nodes): void => {
    if (node.type === "element") node.properties[MARK] = String(count++);
    if ("children" in node) node.children.forEach(number);
  };
  number(tree);
  const article = mainContent(toHtml(tree));
  const inside = new Set(
    Array.from((article?.content ?? "").matchAll(/data-passage="(\d+)"/gu), (found) => found[1]),
  );
  const isOutside = (element: Element): boolean => inside.size > 0 && !holds(element, inside);
  const body = find(tree, "body");
  const read = passagesOf({ type: "root", children: body?.children ?? [] }, firstLine, isOutside);
  const title = headingOf(tree) ?? article?.title;
  return { ...read, facts: factsOf(tree, title, article?.byline, article?.publishedTime) };
}

/** Readability fails on some broken pages; then nothing is outside, and the roles decide alone. */
function mainContent(html: string): ReturnType<Readability["parse"]> | undefined {
  try {
    // The types of the DOM are not loaded: a Document is whatever linkedom makes.
    const page = parseHTML(html) as unknown as { readonly document: never };
    return new Readability(page.document, { keepClasses: false }).parse();
  } catch (cause) {
    if (cause instanceof RangeError) throw cause;
    return undefined;
  }
}

/** Whether the element or anything in it belongs to the main content. */
function holds(element: Element, inside: ReadonlySet<string | undefined>): boolean {
  if (inside.has(String(element.properties[MARK] ?? element.properties["dataPassage"])))
    return true;
  return element.children.some((child) => child.type === "element" && holds(child, inside));
}

function find(node: Nodes, name: string): Element | undefined {
  if (node.type === "element" && node.tagName === name) return node;
  if (!("children" in node)) return undefined;
  for (const child of node.children) {
    const found = find(child, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The text of the page's first h1. */
function headingOf(tree: Nodes): string | undefined {
  const heading = find(tree, "h1");
  const text = heading === undefined ? "" : toText(heading).replace(/\s+/gu, " ").trim();
  return text === "" ? undefined : text;
}

function factsOf(
  tree: Nodes,
  title: string | null | undefined,
  byline: string | null | undefined,
  published: string | null | undefined,
): PageFacts {
  const metas = new Map<string, string>();
  const head = find(tree, "head");
  let canonical: string | undefined;
  for (const child of head?.children ?? []) {
    if (child.type !== "element") continue;
    const { property, name, content, rel, href } = child.properties;
    const key =
      typeof property === "string" ? property : typeof name === "string" ? name : undefined;
    if (
      child.tagName === "meta" &&
      key !== undefined &&
      typeof content === "string" &&
      content.trim() !== ""
    ) {
      metas.set(key.toLowerCase(), content.trim());
    }
    if (
      child.tagName === "link" &&
      Array.isArray(rel) &&
      rel.includes("canonical") &&
      typeof href === "string"
    )
      canonical = href;
  }
  const language = find(tree, "html")?.properties.lang;
  const url = [canonical, metas.get("og:url")].find(
    (candidate) => candidate !== undefined && /^https?:\/\//iu.test(candidate),
  );
  const facts = {
    title: metas.get("og:title") ?? title?.trim(),
    byline: byline?.trim(),
    published: metas.get("article:published_time") ?? published ?? undefined,
    language: typeof language === "string" ? canonicalTag(language) : undefined,
    siteName: metas.get("og:site_name"),
    url,
  };
  return Object.fromEntries(
    Object.entries(facts).filter(([, value]) => value !== undefined && value !== ""),
  );
}
