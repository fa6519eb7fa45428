/** Markdown that is cleaned, to passages. */
import type { Root } from "mdast";
import { visit } from "unist-util-visit";
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
function dropBareLinks(tree: Root, text: string): void {
  visit(tree, "link", ({ children: [words], position }, at = 0, parent) => {
    const isBare = position === undefined || !/[<[]/u.test(text.charAt(position.start.offset ?? 0));
    if (isBare && words?.type === "text" && parent !== undefined) parent.children[at] = words;
  });
}
