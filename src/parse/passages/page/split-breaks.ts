/**
 * Makes paragraphs of text that a page parts by two line breaks instead: everything between them
 * becomes a paragraph, and an inline element that holds such text a block.
 */
import type { Element, ElementContent } from "hast";
import { isBlank, isInline, paragraphOf } from "../elements.ts";

/** Changes the element and what is in it. */
export function splitBreaks(element: Element): void {
  for (const child of element.children) if (child.type === "element") splitBreaks(child);
  if (element.tagName === "pre" || !element.children.some(isDoubleBreak)) return;
  if (element.tagName === "p" || isInline(element)) element.tagName = "div";
  const children: ElementContent[] = [];
  let run: ElementContent[] = [];
  const close = (): void => {
    if (run.length > 0) children.push(paragraphOf(run));
    run = [];
  };
  element.children.forEach((child, i, all) => {
    if (isBreak(child) && (isDoubleBreak(child, i, all) || run.length === 0)) close();
    else if (isInline(child)) {
      if (run.length > 0 || !isSpace(child)) run.push(child);
    } else {
      close();
      children.push(child);
    }
  });
  close();
  element.children = children;
}

/** Whether it is a break with nothing between it and the next. */
function isDoubleBreak(child: ElementContent, i: number, all: readonly ElementContent[]): boolean {
  return isBreak(child) && isBreak(all.slice(i + 1, i + 3).find((next) => !isSpace(next)));
}

function isBreak(node: ElementContent | undefined): boolean {
  return node?.type === "element" && node.tagName === "br";
}

function isSpace(node: ElementContent): boolean {
  return node.type === "comment" || isBlank(node);
}
