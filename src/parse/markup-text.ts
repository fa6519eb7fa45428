/** The plain text of an element, with lists and tables in a form that can be read without markup. */
import type { Element } from "hast";
import { toText } from "hast-util-to-text";
import { altOf } from "./markup-kind.ts";

/** Plain text; list items and table cells marked, so that the text alone can be read. */
export function plainText(element: Element): string {
  const { tagName } = element;
  if (tagName === "ul" || tagName === "ol") return listText(element);
  if (tagName === "table") return tableText(element);
  if (tagName === "pre") return toText(element).replace(/\n+$/u, "");
  const text = toText(element)
    .replace(/[ \t]*\n\s*/gu, "\n")
    .trim();
  return text === "" ? altOf(element) : text;
}

function listText(list: Element): string {
  let number = Number(list.properties.start ?? 1);
  const lines: string[] = [];
  for (const item of list.children) {
    if (item.type !== "element" || item.tagName !== "li") continue;
    const nested = item.children.filter(
      (child) => child.type === "element" && /^[ou]l$/u.test(child.tagName),
    );
    const own = { ...item, children: item.children.filter((child) => !nested.includes(child)) };
    const text = toText(own)
      .replace(/\s*\n\s*/gu, " ")
      .trim();
    if (text !== "") lines.push(list.tagName === "ol" ? `${number}. ${text}` : `• ${text}`);
    number++;
    for (const child of nested) if (child.type === "element") lines.push(listText(child));
  }
  return lines.filter((line) => line !== "").join("\n");
}

function tableText(table: Element): string {
  const rows: string[] = [];
  const walk = (element: Element): void => {
    for (const child of element.children) {
      if (child.type !== "element") continue;
      if (child.tagName === "tr") {
        const cells = child.children.filter((cell) => cell.type === "element");
        rows.push(cells.map((cell) => toText(cell).replace(/\s+/gu, " ").trim()).join(" | "));
      } else walk(child);
    }
  };
  walk(table);
  return rows.join("\n");
}
