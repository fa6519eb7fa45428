/** Markdown that is cleaned, to passages. */
import type { Nodes } from "mdast";
import { dropSilent } from "../elements.ts";
import { plainMarkdown, type DoubtfulMarks } from "../templates/plain-markup.ts";
import { placeEmbeds, type Frame } from "../places/place-embeds.ts";
import { settlePlaces } from "../places/settle-places.ts";
import { settleCode } from "../settle-code.ts";
import { markdownTree } from "./markdown-tree.ts";
import { passagesOf, type MarkupRead } from "../markup-passages.ts";

export function readMarkdown(
  text: string,
  firstLine: number,
): MarkupRead & { readonly marks: DoubtfulMarks; readonly frames: readonly Frame[] } {
  const plain = plainMarkdown(text, () => undefined);
  const tree = markdownTree(plain.text, (markdown) => {
    dropBareLinks(markdown, plain.text);
  });
  settleCode(tree);
  settlePlaces(tree, undefined);
  const frames = placeEmbeds(tree);
  dropSilent(tree);
  return { ...passagesOf(tree, firstLine), marks: plain, frames };
}

/** GitHub makes links of bare addresses, CommonMark does not: an address in a text is its words. */
function dropBareLinks(node: Nodes, text: string): void {
  if (!("children" in node)) return;
  node.children.forEach((child, i) => {
    const start = child.position?.start.offset;
    const isBare =
      child.type === "link" && (start === undefined || !/[<[]/u.test(text.charAt(start)));
    const [words] = child.type === "link" ? child.children : [];
    if (isBare && words?.type === "text") node.children[i] = words;
    else dropBareLinks(child, text);
  });
}
