/** What an element of a text is: a heading, a list, a picture, verse. */
import type { Element, ElementContent } from "hast";
import { walk } from "./elements.ts";
import type { Markup } from "./passage.ts";

/** `text` is the element's plain text. */
export function kindOf(element: Element, text: string): Markup["kind"] {
  if (/^h[1-6]$/u.test(element.tagName)) return "heading";
  const kind = KINDS.get(element.tagName);
  if (kind !== undefined) return kind;
  if (text === "" || (imagesIn(element).length > 0 && text === altOf(element))) return "image";
  return isVerse(element) ? "verse" : "paragraph";
}

const KINDS: ReadonlyMap<string, Markup["kind"]> = new Map([
  ["ul", "list"],
  ["ol", "list"],
  ["dl", "list"],
  ["blockquote", "quotation"],
  ["table", "table"],
  ["pre", "code"],
  ["hr", "rule"],
]);

/** A paragraph in which every line ends with a break. */
function isVerse({ children }: Element): boolean {
  const isBreak = (node: ElementContent | undefined): boolean =>
    node?.type === "element" && node.tagName === "br";
  const isRunOn = (node: ElementContent, i: number): boolean =>
    node.type === "text" &&
    /\S\n\S/u.test(isBreak(children[i - 1]) ? node.value.replace(/^\n/u, "") : node.value);
  return children.some(isBreak) && !children.some(isRunOn);
}

/** The sources of the pictures in it. */
export function imagesIn(element: Element): string[] {
  return picturesIn(element, "src").filter((source) => source !== "");
}

/** The words that describe the pictures in it. */
export function altOf(element: Element): string {
  return picturesIn(element, "alt").join("").trim();
}

function picturesIn(element: Element, property: "src" | "alt"): string[] {
  const values: string[] = [];
  walk(element, ({ tagName, properties: { [property]: value } }) => {
    if (tagName === "img" && typeof value === "string") values.push(value);
  });
  return values;
}
