/** Which elements of HTML stand between the lines of a text, and which are not read at all. */
import type { Element, ElementContent, Nodes, Properties } from "hast";
import { isTracker } from "./places/picture-address.ts";

/**
 * What browsers lay out as a block (HTML, 15.3: "Flow content", "Sections and headings", "Lists", "Tables",
 * "The fieldset and legend elements"). All others, known or not, are words of a line.
 */
const BLOCKS = new Set(
  (
    "address article aside blockquote body caption center col colgroup dd details dialog dir div dl dt " +
    "fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing " +
    "main menu nav ol optgroup option p plaintext pre search section summary table tbody td tfoot th thead tr ul xmp"
  ).split(" "),
);

const SILENT = new Set(
  (
    "script style template noscript head svg iframe object embed select textarea audio video canvas datalist " +
    "meter progress annotation annotation-xml"
  ).split(" "),
);

export function isElement(node: Nodes | undefined): node is Element {
  return node?.type === "element";
}

export function isBlockName(tagName: string): boolean {
  return BLOCKS.has(tagName);
}

/** Whether it is made of words alone. */
export function isInline(node: Nodes): boolean {
  return !isElement(node) || (!BLOCKS.has(node.tagName) && !hasBlock(node));
}

/** Whether a paragraph, a list or the like stands in it, however deep. */
export function hasBlock({ children }: Element): boolean {
  return children.some((child) => !isInline(child));
}

/** Whether it is text without words. */
export function isBlank(node: Nodes): boolean {
  return node.type === "text" && node.value.trim() === "";
}

/** The line where it begins; rehype-raw (7.0.0) makes positions without a start, whatever its types say. */
export function lineOf(node: Nodes): number | undefined {
  const position = node.position as { start?: { line: number } } | undefined;
  return position?.start?.line;
}

/** In the order of the nodes, each block alone, and what stands between blocks together. */
export function parted(nodes: readonly ElementContent[]): ElementContent[][] {
  const groups: ElementContent[][] = [];
  let isOpen = false;
  for (const node of nodes) {
    const isWords = isInline(node);
    if (isWords && isOpen) groups.at(-1)?.push(node);
    else groups.push([node]);
    isOpen = isWords;
  }
  return groups;
}

/** A paragraph of such words, at their place. */
export function paragraphOf(children: ElementContent[], properties: Properties = {}): Element {
  const position = children.find((node) => lineOf(node) !== undefined)?.position;
  return { type: "element", tagName: "p", properties, children, ...(position && { position }) };
}

/** Takes out of the tree what nobody reads, so that it does not part what stands around it. */
export function dropSilent(node: Nodes): void {
  if (!("children" in node)) return;
  let kept = 0;
  for (const child of node.children) {
    if (child.type === "comment") continue;
    if (child.type === "element" && (SILENT.has(child.tagName) || isTracker(child))) continue;
    dropSilent(child);
    node.children[kept++] = child;
  }
  node.children.length = kept;
}

/** Every element, the outer before the inner: unist-util-visit (5.2.0) takes its time on a whole page. */
export function walk(node: Nodes, visit: (element: Element) => void): void {
  if (isElement(node)) visit(node);
  if ("children" in node) for (const child of node.children) walk(child, visit);
}
