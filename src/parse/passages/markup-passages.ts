/**
 * A tree of markup, from Markdown or from a saved web page, to passages: one for each heading,
 * paragraph, list, quotation, table and image, in the order of the text.
 */
import type { Element, ElementContent, Nodes, Root } from "hast";
import { imagesIn, kindOf } from "./markup-kind.ts";
import { textLines } from "./markup-text.ts";
import type { Markup, Passage } from "./passage.ts";
import { NOTES } from "./place-footnotes.ts";
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
  const start = element.position?.start.line ?? 1;
  const numberOf = (line = start): number => reading.firstLine + line - 1;
  for (const source of imagesIn(element)) {
    if (!isAbsolute(source)) reading.localImages.push({ line: numberOf(), source });
  }
  const own = textLines(element);
  const text = own.map((line) => line.text).join("\n");
  const html = safeHtml(element);
  const kind = kindOf(element, text);
  if (text === "" && kind !== "rule" && !(kind === "image" && html.includes("<img"))) return;
  const level = /^h([1-6])$/u.exec(element.tagName)?.[1];
  const markup: Markup = {
    kind,
    html: html === "" ? `<p></p>` : html,
    ...(level === undefined ? {} : { level: Number(level) }),
  };
  const shown = text === "" ? [{ text: kind === "rule" ? "* * *" : "[image]", line: start }] : own;
  reading.passages.push({
    lines: shown.map((line) => ({ number: numberOf(line.line), text: line.text })),
    text: shown.map((line) => line.text).join("\n"),
    apart: true,
    markup,
    ...(element.tagName === "figcaption" ? { caption: true } : {}),
    ...(element.properties[NOTES] === undefined ? {} : { notes: true }),
    ...(reading.isOutside(element) ? { outside: true } : {}),
  });
}
