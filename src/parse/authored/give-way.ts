/** An element that gives way to what is in it: its language, its direction and its id stay with that. */
import type { Element, ElementContent, Properties } from "hast";
import { hasBlock, isBlank, isElement, isInline } from "../passages/elements.ts";
import { inParagraphs, isEmbed } from "./elements.ts";

export function spoken(element: Element, children: readonly ElementContent[]): ElementContent[] {
  const { lang, dir, id } = element.properties;
  const language = { ...(lang == null ? {} : { lang }), ...(dir == null ? {} : { dir }) };
  const own = { ...language, ...(id == null ? {} : { id }) };
  if (Object.keys(own).length === 0) return [...children];
  if (children.every(isInline))
    return [{ ...element, tagName: "span", properties: own, children: [...children] }];
  const first = children.find(isElement);
  return children.map((child) =>
    isElement(child) ? withAlso(child, child === first ? own : language) : child,
  );
}

/** What the element states itself goes before. */
function withAlso(element: Element, properties: Properties): Element {
  return { ...element, properties: { ...properties, ...element.properties } };
}

/** An element that lays out a page: a paragraph of its words, or the blocks in it. */
export function unwrap(element: Element, children: readonly ElementContent[]): ElementContent[] {
  const paragraph: Element = { ...element, tagName: "p", properties: {}, children: [...children] };
  const blocks =
    hasBlock(paragraph) || children.some(isEmbed)
      ? inParagraphs(children)
      : inParagraphs([paragraph]).filter((block) => !block.children.every(isBlank));
  return spoken(element, blocks);
}
