/** The plain text of an element, with lists and tables in a form that can be read without markup. */
import type { Element, ElementContent } from "hast";
import { toText } from "hast-util-to-text";
import { isElement, lineOf } from "./elements.ts";
import { altOf } from "./markup-kind.ts";

/** One line of an element's text, and where in the source it stands, if the parser knows. */
export interface TextLine {
  readonly text: string;
  readonly line: number | undefined;
}

/** The lines of an element; list items and table cells marked, so that the text alone can be read. */
export function textLines(element: Element): TextLine[] {
  const { tagName } = element;
  const line = lineOf(element);
  if (tagName === "ul" || tagName === "ol") return listLines(element);
  if (tagName === "table") return tableLines(element);
  const text = tagName === "pre" ? toText(element).replace(/\n+$/u, "") : proseText(element);
  return text.split("\n").map((one) => ({ text: one, line }));
}

function proseText(element: Element): string {
  const text = toText(element)
    .replace(/[ \t]*\n\s*/gu, "\n")
    .trim();
  return text === "" ? altOf(element) : text;
}

function listLines(list: Element): TextLine[] {
  const { start, reversed } = list.properties;
  const step = reversed === true ? -1 : 1;
  let number = Number(start ?? (reversed === true ? itemsOf(list).length : 1));
  const lines: TextLine[] = [];
  for (const item of list.children) {
    if (item.type === "element" && /^[ou]l$/u.test(item.tagName)) lines.push(...listLines(item));
    else if (item.type !== "element" || item.tagName !== "li") lines.push(...wordsBeside(item));
    if (item.type !== "element" || item.tagName !== "li") continue;
    number = Number(item.properties.value ?? number);
    const nested = item.children.filter(
      (child) => child.type === "element" && /^[ou]l$/u.test(child.tagName),
    );
    const own = { ...item, children: item.children.filter((child) => !nested.includes(child)) };
    const text = toText(own)
      .replace(/\s*\n\s*/gu, " ")
      .trim();
    const marker = list.tagName === "ol" ? `${number}.` : "•";
    if (text !== "") lines.push({ text: `${marker} ${text}`, line: lineOf(item) });
    number += step;
    for (const child of nested) if (child.type === "element") lines.push(...listLines(child));
  }
  return lines;
}

function itemsOf({ children }: Element): ElementContent[] {
  return children.filter((child) => child.type === "element" && child.tagName === "li");
}

/** Pages put words into a list beside its items; a table has a caption. */
function wordsBeside(node: ElementContent): TextLine[] {
  const text = node.type === "comment" ? "" : toText(node).replace(/\s+/gu, " ").trim();
  return text === "" ? [] : [{ text, line: lineOf(node) }];
}

function tableLines(table: Element): TextLine[] {
  return table.children.filter(isElement).flatMap((child): TextLine[] => {
    if (child.tagName === "caption") return wordsBeside(child);
    if (child.tagName !== "tr") return tableLines(child);
    const cells = child.children.filter(isElement);
    const text = cells.map((cell) => toText(cell).replace(/\s+/gu, " ").trim()).join(" | ");
    return [{ text, line: lineOf(child) }];
  });
}
