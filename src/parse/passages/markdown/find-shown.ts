/** Where a Markdown text shows what stands there as it is, by its tree: code, and besides it addresses and tags. */
import type { Nodes } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import type { Stretch } from "../templates/translate.ts";

const processor = unified().use(remarkParse).use(remarkGfm);

interface Shown {
  readonly code: readonly Stretch[];
  /** Code, tags, and the addresses of links. */
  readonly literal: readonly Stretch[];
}

export function findShown(text: string): Shown {
  const code: Stretch[] = [];
  const literal: Stretch[] = [];
  visit(processor.parse(text), (node) => {
    const [from, to] = stretchOf(node);
    if (node.type === "code" || node.type === "inlineCode") {
      code.push([from, to]);
      literal.push([from, to]);
    } else if (node.type === "html" || node.type === "definition" || node.type === "image")
      literal.push([from, to]);
    // `[[1]](address)` is a link, not one of a wiki.
    else if (node.type === "link" || node.type === "linkReference") literal.push([from, from + 1]);
    if (node.type !== "link") return;
    // `[words](address)`: the address stands behind the words; of a bare one it is they.
    const last = node.children.at(-1);
    const isNamed = text[from] === "[" && last !== undefined;
    literal.push([isNamed ? stretchOf(last)[1] : from, to]);
  });
  return { code, literal: literal.sort(([a], [b]) => a - b) };
}

function stretchOf({ position }: Nodes): Stretch {
  return [position?.start.offset ?? 0, position?.end.offset ?? 0];
}
