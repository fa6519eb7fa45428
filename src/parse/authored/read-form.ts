/** The text of an authored source, in whichever form it was written, to blocks and what was removed of it. */
import rehypeParse from "rehype-parse";
import { unified } from "unified";
import type { Reference } from "../../model/media.ts";
import { markdownTree } from "../passages/markdown-tree.ts";
import type { SourceForm } from "../source/source-files.ts";
import { clearTree, type Removal } from "./clear-tree.ts";
import { readBlocks, type AuthoredBlock } from "./read-blocks.ts";
import { readText } from "./read-text.ts";
import { unmark } from "./unmark.ts";

export interface FormRead {
  readonly blocks: readonly AuthoredBlock[];
  readonly removals: readonly Removal[];
  readonly references: readonly Reference[];
}

const pages = unified().use(rehypeParse);

export function readForm(form: SourceForm, text: string): FormRead {
  if (form === "text") return { blocks: readText(text), removals: [], references: [] };
  const { text: shown, removals } = form === "markdown" ? unmark(text) : { text, removals: [] };
  const { children } = form === "markdown" ? markdownTree(shown) : pages.parse(shown);
  const cleared = clearTree(children);
  return {
    blocks: readBlocks(cleared.children),
    removals: [...removals, ...cleared.removals],
    references: cleared.references,
  };
}
