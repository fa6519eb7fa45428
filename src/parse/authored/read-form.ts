/** The text of an authored source, in whichever form it was written, to blocks and what was removed of it. */
import rehypeParse from "rehype-parse";
import { unified } from "unified";
import type { Reference } from "../../model/media.ts";
import { markdownTree } from "../passages/markdown/markdown-tree.ts";
import {
  plainHtml,
  plainMarkdown,
  type DoubtfulMarks,
  type PlainMarkup,
  type ValueOf,
} from "../passages/templates/plain-markup.ts";
import { baseOf, readStatedData } from "../passages/page/stated-data.ts";
import { settleCode } from "../passages/settle-code.ts";
import { settlePlaces } from "../passages/places/settle-places.ts";
import type { SourceForm } from "../source/source-files.ts";
import { clearTree, type Removal } from "./clear-tree.ts";
import { readBlocks, type AuthoredBlock } from "./read-blocks.ts";
import { readText } from "./read-text.ts";
import { settleAnchors } from "./settle-anchors.ts";

export interface FormRead {
  readonly blocks: readonly AuthoredBlock[];
  readonly removals: readonly Removal[];
  readonly references: readonly Reference[];
  readonly marks: DoubtfulMarks;
}

const NO_MARKS: DoubtfulMarks = { untranslated: [], unpaired: [] };

const pages = unified().use(rehypeParse);

export function readForm(form: SourceForm, text: string, valueOf: ValueOf): FormRead {
  if (form === "text")
    return { blocks: readText(text), removals: [], references: [], marks: NO_MARKS };
  const plain = (form === "markdown" ? plainMarkdown : plainHtml)(text, valueOf);
  const tree = form === "markdown" ? markdownTree(plain.text) : pages.parse(plain.text);
  settleCode(tree);
  settlePlaces(tree, form === "page" ? baseOf(readStatedData(tree)) : undefined);
  const cleared = clearTree(tree.children, settleAnchors(tree));
  return {
    blocks: readBlocks(cleared.children),
    removals: [...removalsOf(plain), ...cleared.removals],
    references: cleared.references.map((one) => inAnyFolder(one, plain.names)),
    marks: plain,
  };
}

function removalsOf({ notes, untranslated }: PlainMarkup): Removal[] {
  return [
    ...notes.map((note): Removal => ({ ...note, rule: "comment" })),
    ...untranslated.map(({ line, text }): Removal => ({ line, text, rule: "untranslated" })),
  ];
}

function inAnyFolder(reference: Reference, names: PlainMarkup["names"]): Reference {
  const { address } = reference;
  const isName = names.has(address) || names.has(address.replace(/#.*$/u, ""));
  return isName ? { ...reference, anywhere: true } : reference;
}
