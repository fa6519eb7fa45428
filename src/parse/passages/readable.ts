/** Safe markup to markup that still reads where a reader takes some of its elements away. */
import type { Element, ElementContent } from "hast";
import { isBlank, isInline, paragraphOf, parted } from "./elements.ts";

export function readable(element: Element): ElementContent[] {
  const { tagName, properties } = element;
  const children = element.children.flatMap((child) =>
    child.type === "element" ? readable(child) : child,
  );
  if (tagName === "span" && Object.keys(properties).length === 0) return children;
  if (tagName === "ruby") return [{ ...element, children: inBrackets(children) }];
  if (tagName === "details") return [{ ...element, children: apart(children) }];
  return [{ ...element, children }];
}

/** Without ruby, the reading stands in brackets behind its words. */
function inBrackets(children: readonly ElementContent[]): ElementContent[] {
  if (children.some((child) => isNamed(child, "rp"))) return [...children];
  return children.flatMap((child) =>
    isNamed(child, "rt") ? [bracket("("), child, bracket(")")] : [child],
  );
}

function bracket(value: string): Element {
  return {
    type: "element",
    tagName: "rp",
    properties: {},
    children: [{ type: "text", value }],
  };
}

/** Without details, its words would go on in the line of its summary. */
function apart(children: readonly ElementContent[]): ElementContent[] {
  return parted(children).flatMap((group) =>
    group.every((node) => isBlank(node) || !isInline(node)) ? group : [paragraphOf(group)],
  );
}

function isNamed(node: ElementContent, tagName: string): boolean {
  return node.type === "element" && node.tagName === tagName;
}
