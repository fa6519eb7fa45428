/** What the elements of an authored text are to us. Those that are named nowhere give way to what is in them. */
import type { Element, ElementContent, Nodes } from "hast";
import { isBlockName } from "../passages/elements.ts";
import { EMBED } from "../passages/places/embed-facts.ts";
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
/** Fields that may say in words what they show. */
export const GAUGES = words("meter progress");

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

/** Words between blocks become paragraphs, and each embed among them one of its own; blanks between them go. */
export function inParagraphs(nodes: readonly ElementContent[]): Element[] {
  const blocks: Element[] = [];
  let run: ElementContent[] = [];
  const close = (): void => {
    for (const children of apart(run)) {
      if (children.every(isBlank)) continue;
      const position = children.find((node) => lineOf(node) !== undefined)?.position;
      const paragraph: Element = { type: "element", tagName: "p", properties: {}, children };
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

/** What stands between embeds, and each of them. */
function apart(run: readonly ElementContent[]): ElementContent[][] {
  const parts: ElementContent[][] = [[]];
  const isAlone = run.filter((node) => !isBlank(node)).length < 2;
  for (const node of run) {
    if (isAlone || !isEmbed(node)) parts.at(-1)?.push(node);
    else parts.push([node], []);
  }
  return parts;
}

/** Whether it stands for something that is played or shown from elsewhere. */
export function isEmbed(node: ElementContent): boolean {
  return isElement(node) && node.properties[EMBED] !== undefined;
}

function isBlank(node: ElementContent): boolean {
  return node.type === "text" && node.value.trim() === "";
}

/** The line where it begins; rehype-raw (7.0.0) makes positions without a start, whatever its types say. */
export function lineOf(node: Nodes): number | undefined {
  const position = node.position as { start?: { line: number } } | undefined;
  return position?.start?.line;
}
