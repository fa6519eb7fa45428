/** Which elements of HTML are words of a line, and which are not read at all. */
import type { Element } from "hast";

const INLINE = new Set(
  "a abbr b bdi bdo br cite code del dfn em font i img ins kbd mark q s samp small span strong sub sup time u var wbr button label input".split(
    " ",
  ),
);

export const SILENT = new Set(
  "script style template noscript head svg iframe object select textarea math".split(" "),
);

/** Whether it is made of words alone. */
export function isInline(element: Element): boolean {
  return INLINE.has(element.tagName) && !hasBlock(element);
}

/** Whether a paragraph, a list or the like stands in it, however deep. */
export function hasBlock({ children }: Element): boolean {
  return children.some(
    (child) => child.type === "element" && !SILENT.has(child.tagName) && !isInline(child),
  );
}
