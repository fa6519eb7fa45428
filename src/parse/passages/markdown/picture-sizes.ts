/**
 * The sizes that writers give to pictures of Markdown: `![Map|300](map.png)` in Obsidian, and in kramdown and
 * Pandoc `![Map](map.png){: width="300"}`.
 */
import type { Image, Nodes, Root } from "mdast";
import { visit } from "unist-util-visit";

const IN_WORDS = /^(.*)\|[ \t]*(\d{1,5})(?:x(\d{1,5}))?$/su;
const BEHIND = /^\{:?([^{}\n]{1,200})\}/u;
const SIDE = /\b(width|height)=["']?(\d{1,5})(?:px)?(?=["'\s]|$)/gu;

/** Changes the tree. */
export function sizePictures(tree: Root): void {
  visit(tree, "image", (image, at = 0, parent) => {
    size(image, parent?.children[at + 1]);
  });
}

function size(image: Image, next: Nodes | undefined): void {
  const sizes: Record<string, string> = {};
  const [, words, width, height] = IN_WORDS.exec(image.alt ?? "") ?? [];
  if (width !== undefined) {
    image.alt = words ?? "";
    sizes["width"] = width;
    if (height !== undefined) sizes["height"] = height;
  }
  const [written, attributes = ""] = next?.type === "text" ? (BEHIND.exec(next.value) ?? []) : [];
  if (next?.type === "text" && written !== undefined && /[.#=]/u.test(attributes)) {
    for (const [, side = "", pixels = ""] of attributes.matchAll(SIDE)) sizes[side] = pixels;
    next.value = next.value.slice(written.length);
  }
  if (Object.keys(sizes).length > 0) image.data = { ...image.data, hProperties: sizes };
}
