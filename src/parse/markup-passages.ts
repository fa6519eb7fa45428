/**
 * A tree of markup, from Markdown or from a saved web page, to passages: one for each heading,
 * paragraph, list, quotation, table and image, in the order of the text.
 */
import type { Element, ElementContent, Nodes, Root } from "hast";
import { toText } from "hast-util-to-text";
import type { Markup, Passage } from "./passage.ts";
import { isAbsolute, safeHtml } from "./sanitise.ts";

export interface MarkupRead {
  readonly passages: readonly Passage[];
  /** Where images stand whose files are not on the web. */
  readonly localImages: readonly { readonly line: number; readonly source: string }[];
}

interface Reading {
  readonly passages: Passage[];
  readonly localImages: { line: number; source: string }[];
  readonly firstLine: number;
  readonly isOutside: (element: Element) => boolean;
}

const WHOLE = new Set(["ul", "ol", "dl", "blockquote", "table", "pre", "hr"]);
const SILENT = new Set([
  "script",
  "style",
  "template",
  "noscript",
  "head",
  "svg",
  "iframe",
  "object",
  "select",
  "textarea",
  "math",
]);
const INLINE = new Set(
  "a abbr b bdi bdo br cite code del dfn em font i img ins kbd mark q s samp small span strong sub sup time u var wbr button label input".split(
    " ",
  ),
);

export function passagesOf(
  root: Root,
  firstLine: number,
  isOutside: (element: Element) => boolean,
): MarkupRead {
  const reading: Reading = { passages: [], localImages: [], firstLine, isOutside };
  collect(root.children.filter(isContent), reading, undefined);
  return reading;
}

function isContent(node: Nodes): node is ElementContent {
  return node.type === "element" || node.type === "text";
}

/** Inline runs become paragraphs, block elements are read one by one. */
function collect(
  nodes: readonly ElementContent[],
  reading: Reading,
  parent: Element | undefined,
): void {
  let run: ElementContent[] = [];
  const close = (): void => {
    const paragraph: Element = {
      type: "element",
      tagName: "p",
      properties: parent?.properties ?? {},
      children: run,
    };
    const first = run.find((node) => node.position !== undefined)?.position ?? parent?.position;
    if (run.length > 0)
      add(first === undefined ? paragraph : { ...paragraph, position: first }, reading);
    run = [];
  };
  for (const node of nodes) {
    if (
      node.type === "text" ||
      (node.type === "element" && INLINE.has(node.tagName) && !hasBlock(node))
    )
      run.push(node);
    else if (node.type === "element") {
      close();
      if (SILENT.has(node.tagName)) continue;
      if (isLeaf(node)) add(node, reading);
      else collect(node.children.filter(isContent), reading, node);
    }
  }
  close();
}

function isLeaf(element: Element): boolean {
  if (WHOLE.has(element.tagName)) return !(element.tagName === "table" && isLayout(element));
  if (
    /^h[1-6]$/u.test(element.tagName) ||
    element.tagName === "p" ||
    element.tagName === "figcaption"
  )
    return !hasBlock(element);
  return false;
}

/** Tables that lay out a page hold paragraphs and headings. */
function isLayout(element: Element): boolean {
  return has(element, (child) =>
    /^(?:p|div|h[1-6]|table|ul|article|section)$/u.test(child.tagName),
  );
}

function hasBlock(element: Element): boolean {
  return has(element, (child) => !INLINE.has(child.tagName) && !SILENT.has(child.tagName));
}

function has(element: Element, test: (child: Element) => boolean): boolean {
  return element.children.some(
    (child) => child.type === "element" && (test(child) || has(child, test)),
  );
}

function add(element: Element, reading: Reading): void {
  const number = reading.firstLine + (element.position?.start.line ?? 1) - 1;
  for (const source of imagesIn(element)) {
    if (!isAbsolute(source)) reading.localImages.push({ line: number, source });
  }
  const text = plainText(element);
  const html = safeHtml(element);
  const kind = kindOf(element, text);
  if (text === "" && kind !== "rule" && !(kind === "image" && html.includes("<img"))) return;
  const level = /^h([1-6])$/u.exec(element.tagName)?.[1];
  const markup: Markup = {
    kind,
    html: html === "" ? `<p></p>` : html,
    ...(level === undefined ? {} : { level: Number(level) }),
  };
  const shown = text === "" ? (kind === "rule" ? "* * *" : "[image]") : text;
  const lines = shown.split("\n").map((line) => ({ number, text: line }));
  reading.passages.push({
    lines,
    text: shown,
    apart: true,
    markup,
    ...(element.tagName === "figcaption" ? { caption: true } : {}),
    ...(reading.isOutside(element) ? { outside: true } : {}),
  });
}

function kindOf(element: Element, text: string): Markup["kind"] {
  if (/^h[1-6]$/u.test(element.tagName)) return "heading";
  switch (element.tagName) {
    case "ul":
    case "ol":
    case "dl":
      return "list";
    case "blockquote":
      return "quotation";
    case "table":
      return "table";
    case "pre":
      return "code";
    case "hr":
      return "rule";
    default:
      if (text === "" || (imagesIn(element).length > 0 && text === altOf(element))) return "image";
      return isVerse(element) ? "verse" : "paragraph";
  }
}

/** A paragraph in which every line ends with a break. */
function isVerse(element: Element): boolean {
  const breaks = element.children.filter(
    (child) => child.type === "element" && child.tagName === "br",
  ).length;
  return (
    breaks >= 1 &&
    element.children.every((child, i) => {
      const after = element.children[i - 1];
      const follows = after?.type === "element" && after.tagName === "br";
      return (
        child.type !== "text" ||
        !/\S\n\S/u.test(follows ? child.value.replace(/^\n/u, "") : child.value)
      );
    })
  );
}

function imagesIn(element: Element): string[] {
  return element.children.flatMap((child) => {
    if (child.type !== "element") return [];
    const source = child.properties.src;
    return child.tagName === "img" && typeof source === "string" && source !== ""
      ? [source]
      : imagesIn(child);
  });
}

function altOf(element: Element): string {
  return element.children
    .map((child) =>
      child.type === "element"
        ? child.tagName === "img"
          ? typeof child.properties.alt === "string"
            ? child.properties.alt
            : ""
          : altOf(child)
        : "",
    )
    .join("")
    .trim();
}

/** Plain text; list items and table cells marked, so that the text alone can be read. */
function plainText(element: Element): string {
  const { tagName } = element;
  if (tagName === "ul" || tagName === "ol") return listText(element);
  if (tagName === "table") return tableText(element);
  if (tagName === "pre") return toText(element).replace(/\n+$/u, "");
  const text = toText(element)
    .replace(/[ \t]*\n\s*/gu, "\n")
    .trim();
  return text === "" ? altOf(element) : text;
}

function listText(list: Element): string {
  let number = Number(list.properties.start ?? 1);
  const lines: string[] = [];
  for (const item of list.children) {
    if (item.type !== "element" || item.tagName !== "li") continue;
    const nested = item.children.filter(
      (child) => child.type === "element" && /^[ou]l$/u.test(child.tagName),
    );
    const own = { ...item, children: item.children.filter((child) => !nested.includes(child)) };
    const text = toText(own)
      .replace(/\s*\n\s*/gu, " ")
      .trim();
    if (text !== "") lines.push(list.tagName === "ol" ? `${number}. ${text}` : `• ${text}`);
    number++;
    for (const child of nested) if (child.type === "element") lines.push(listText(child));
  }
  return lines.filter((line) => line !== "").join("\n");
}

function tableText(table: Element): string {
  const rows: string[] = [];
  const walk = (element: Element): void => {
    for (const child of element.children) {
      if (child.type !== "element") continue;
      if (child.tagName === "tr") {
        const cells = child.children.filter((cell) => cell.type === "element");
        rows.push(cells.map((cell) => toText(cell).replace(/\s+/gu, " ").trim()).join(" | "));
      } else walk(child);
    }
  };
  walk(table);
  return rows.join("\n");
}
