/** Markdown (CommonMark with GitHub's tables) to passages, by remark. */
import rehypeRaw from "rehype-raw";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { passagesOf, type MarkupRead } from "./markup-passages.ts";

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw);

export function readMarkdown(text: string, firstLine: number): MarkupRead {
  const tree = processor.runSync(processor.parse(text));
  return passagesOf(tree, firstLine, () => false);
}
