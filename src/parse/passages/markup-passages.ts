/**
 * A tree of markup, from Markdown or from a saved web page, to passages: one for each heading,
 * paragraph, list, quotation, table and image, in the order of the text.
 */
import type { Element, ElementContent, Nodes, Root } from "hast";
import { toText } from "hast-util-to-text";
import { hasBlock, isElement, isInline, lineOf, paragraphOf, parted } from "./elements.ts";
import { imagesIn, kindOf } from "./markup-kind.ts";
import { textLines } from "./markup-text.ts";
import type { Markup, Passage } from "./passage.ts";
import { NOTES } from "./markdown/place-footnotes.ts";
import { isAbsolute, liesBeside } from "./addresses.ts";
import { safeHtml } from "./sanitise.ts";

export interface MarkupRead {
  readonly passages: readonly Passage[];
  /** Where images stand whose files are not on the web. */
  readonly localImages: readonly { readonly line: number; readonly source: string }[];
}

interface Reading {
  readonly passages: Passage[];
  readonly localImages: { line: number; source: string }[];
  readonly firstLine: number;
  readonly marksOf: MarksOf;
}

/** What the reader of a form knows of the content of a passage. */
export type MarksOf = (
  nodes: readonly ElementContent[],
) => Pick<Passage, "outside" | "headline" | "main">;

const WHOLE = new Set(["ul", "ol", "dl", "blockquote", "table", "pre", "hr"]);

export function passagesOf(
  root: Root,
  firstLine: number,
  marksOf: MarksOf = () => ({}),
): MarkupRead {
  const reading: Reading = { passages: [], localImages: [], firstLine, marksOf };
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
  const around = parent?.position && { position: parent.position };
  for (const group of parted(nodes)) {
    const [node] = group;
    if (!isElement(node) || isInline(node))
      add({ ...around, ...paragraphOf(group, parent?.properties) }, reading);
    else if (isLeaf(node)) add(node, reading);
    else collect(node.children.filter(isContent), reading, node);
  }
}

function isLeaf(element: Element): boolean {
  if (WHOLE.has(element.tagName)) return !(element.tagName === "table" && isLayout(element));
  return /^(?:h[1-6]|p|figcaption)$/u.test(element.tagName) && !hasBlock(element);
}

const LAID_OUT = /^(?:p|div|h[1-6]|table|ul|article|section)$/u;

/** Tables that lay out a page hold paragraphs and headings. */
function isLayout(element: Element): boolean {
  return element.children.some(
    (child) => isElement(child) && (LAID_OUT.test(child.tagName) || isLayout(child)),
  );
}

/** A heading that is a picture heads nothing. */
function plainly(element: Element): Element {
  const isPicture = imagesIn(element).length > 0 && toText(element).trim() === "";
  return /^h[1-6]$/u.test(element.tagName) && isPicture ? { ...element, tagName: "p" } : element;
}

function add(given: Element, reading: Reading): void {
  const element = plainly(given);
  const start = lineOf(element) ?? 1;
  const numberOf = (line = start): number => reading.firstLine + line - 1;
  const marks = reading.marksOf(element.children);
  for (const source of marks.outside === true ? [] : imagesIn(element)) {
    if (!isAbsolute(source) && !liesBeside(source))
      reading.localImages.push({ line: numberOf(), source });
  }
  const own = textLines(element);
  const text = own.map((line) => line.text).join("\n");
  const kind = kindOf(element, text);
  if (text === "" && kind !== "rule" && !(kind === "image" && safeHtml(element).includes("<img")))
    return;
  const level = /^h([1-6])$/u.exec(element.tagName)?.[1];
  const markup: Markup = {
    kind,
    // Of most of a page, nobody asks for it.
    get html() {
      return safeHtml(element) || "<p></p>";
    },
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
    ...marks,
  });
}
