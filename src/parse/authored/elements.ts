/** What the elements of an authored text are to us. Those that are named nowhere give way to what is in them. */
import type { Element, ElementContent, Nodes } from "hast";
import { isBlockName } from "../passages/elements.ts";
import { isPublished } from "../passages/safe-schema.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Elements of the past, and what they are now. */
export const RENAMED: ReadonlyMap<string, string> = new Map([
  ["acronym", "abbr"],
  ["dir", "ul"],
  ["listing", "pre"],
  ["menu", "ul"],
  ["plaintext", "pre"],
  ["strike", "s"],
  ["tt", "code"],
  ["xmp", "pre"],
]);
/** What no reader may run, load or see. */
export const UNSAFE = words(
  "annotation annotation-xml applet base canvas head link meta script style svg template title",
);
export const EMBEDS = words("audio embed iframe object video");
/** What is filled in, not read. */
export const FIELDS = words("datalist input meter option progress select textarea");

export function isElement(node: Nodes | undefined): node is Element {
  return node?.type === "element";
}

/** Elements that lay out a page: a paragraph when they hold words, nothing when they hold paragraphs. */
export function isWrapper(tagName: string): boolean {
  return tagName === "noscript" || (isBlockName(tagName) && !isPublished(tagName));
}

export function isBlock(node: Nodes): boolean {
  return isElement(node) && isBlockName(node.tagName);
}

/** Whether a block stands in it, however deep. */
export function holdsBlock(element: Element): boolean {
  return element.children.some(
    (child) => isBlock(child) || (isElement(child) && holdsBlock(child)),
  );
}
/** Words between blocks become paragraphs; blanks between them go. */
export function inParagraphs(nodes: readonly ElementContent[]): Element[] {
  const blocks: Element[] = [];
  let run: ElementContent[] = [];
  const close = (): void => {
    if (run.some((node) => node.type !== "text" || node.value.trim() !== "")) {
      const position = run.find((node) => lineOf(node) !== undefined)?.position;
      const paragraph: Element = { type: "element", tagName: "p", properties: {}, children: run };
      blocks.push(position === undefined ? paragraph : { ...paragraph, position });
    }
    run = [];
  };
  for (const node of nodes) {
    if (isElement(node) && (isBlock(node) || holdsBlock(node))) {
      close();
      blocks.push(node);
    } else run.push(node);
  }
  close();
  return blocks;
}

/** The line where it begins; rehype-raw (7.0.0) makes positions without a start, whatever its types say. */
export function lineOf(node: Nodes): number | undefined {
  const position = node.position as { start?: { line: number } } | undefined;
  return position?.start?.line;
}
