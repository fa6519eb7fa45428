/** What an element of a text is: a heading, a list, a picture, verse. */
import type { Element } from "hast";
import type { Markup } from "./passage.ts";

/** `text` is the element's plain text. */
export function kindOf(element: Element, text: string): Markup["kind"] {
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

/** The sources of the pictures in it. */
export function imagesIn(element: Element): string[] {
  return element.children.flatMap((child) => {
    if (child.type !== "element") return [];
    const source = child.properties.src;
    return child.tagName === "img" && typeof source === "string" && source !== ""
      ? [source]
      : imagesIn(child);
  });
}

/** The words that describe the pictures in it. */
export function altOf(element: Element): string {
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
