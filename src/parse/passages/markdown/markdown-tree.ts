/** Markdown (CommonMark with tables, strikethrough, tasks and footnotes) to a tree of HTML, by remark. */
import type { Root as HtmlRoot } from "hast";
import type { Root } from "mdast";
import rehypeRaw from "rehype-raw";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { explainAbbreviations, takeAbbreviations } from "./abbreviations.ts";
import { nameCode } from "./code-names.ts";
import { placeDefinitionLists } from "./definition-lists.ts";
import { readInsideHtml } from "./inside-html.ts";
import { sizePictures } from "./picture-sizes.ts";
import { placeFootnotes } from "./place-footnotes.ts";

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw);

/** `change` may change the tree of the Markdown before it becomes HTML. */
export function markdownTree(
  text: string,
  change: (tree: Root) => void = () => undefined,
): HtmlRoot {
  const tree = processor.parse(text);
  change(tree);
  const parse = (part: string): Root => processor.parse(part);
  const abbreviations = takeAbbreviations(tree, text);
  placeDefinitionLists(tree, text, parse);
  if (text.includes("markdown")) readInsideHtml(tree, parse);
  sizePictures(tree);
  nameCode(tree);
  placeFootnotes(tree);
  explainAbbreviations(tree, abbreviations);
  return processor.runSync(tree);
}
