/** Which elements of HTML stand between the lines of a text, and which are not read at all. */
import type { Element, Nodes } from "hast";
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

export function isBlockName(tagName: string): boolean {
  return BLOCKS.has(tagName);
}

/** Whether it is made of words alone. */
export function isInline(element: Element): boolean {
  return !BLOCKS.has(element.tagName) && !hasBlock(element);
}

/** Whether a paragraph, a list or the like stands in it, however deep. */
export function hasBlock({ children }: Element): boolean {
  return children.some((child) => child.type === "element" && !isInline(child));
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
