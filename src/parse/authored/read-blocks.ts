/** The cleared tree of an authored text in, its blocks out, each with the safe nodes that it is made of. */
import type { Element, ElementContent } from "hast";
import { toText } from "hast-util-to-text";
import type { Block } from "../../model/article.ts";
import { isElement, lineOf } from "../passages/elements.ts";
import { kindOf } from "../passages/markup-kind.ts";
import { textLines } from "../passages/markup-text.ts";
import { printHtml, safeNodes } from "../passages/sanitise.ts";
import { inParagraphs } from "./elements.ts";

export interface AuthoredBlock extends Block {
  /** The line of the tree's text, counted from 1. */
  readonly line: number;
  /** Of a heading, 1 to 6. */
  readonly level?: number;
  readonly nodes: readonly ElementContent[];
}

export function readBlocks(children: readonly ElementContent[]): AuthoredBlock[] {
  let line = 1;
  return inParagraphs(children).flatMap((element) => {
    line = lineOf(element) ?? line;
    return readBlock(element, line);
  });
}

function readBlock(element: Element, line: number): AuthoredBlock[] {
  const nodes = safeNodes(element);
  const html = printHtml(nodes);
  const text = isPlain(element)
    ? textLines(element)
        .map((one) => one.text)
        .join("\n")
    : toText(element).trim();
  const kind = isPlain(element) ? kindOf(element, text) : "group";
  if (html === "" || (text === "" && kind !== "rule" && !html.includes("<img"))) return [];
  const level = /^h([1-6])$/u.exec(element.tagName)?.[1];
  return [
    {
      kind,
      html,
      text: text === "" ? (kind === "rule" ? "* * *" : "[image]") : text,
      line,
      ...(level === undefined ? {} : { level: Number(level) }),
      nodes,
    },
  ];
}

/** Whether it is of a kind of its own, not a group of several. */
function isPlain(element: Element): boolean {
  if (/^(?:details|figure)$/u.test(element.tagName)) return false;
  return /^(?:p|h[1-6]|ul|ol|dl|blockquote|table|pre|hr)$/u.test(element.tagName);
}

/** The element's text on one line. */
export function lineOfText({ nodes }: AuthoredBlock): string {
  return nodes
    .map((node) => (isElement(node) ? toText(node) : node.type === "text" ? node.value : ""))
    .join("")
    .replace(/\s+/gu, " ")
    .trim();
}
