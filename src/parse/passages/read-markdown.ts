/** Markdown (CommonMark with tables, strikethrough and footnotes) to passages, by remark. */
import type { Nodes } from "mdast";
import rehypeRaw from "rehype-raw";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { placeFootnotes } from "./place-footnotes.ts";
import { passagesOf, type MarkupRead } from "./markup-passages.ts";

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw);

export function readMarkdown(text: string, firstLine: number): MarkupRead {
  const tree = processor.parse(text);
  dropBareLinks(tree, text);
  placeFootnotes(tree);
  return passagesOf(processor.runSync(tree), firstLine, () => false);
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
