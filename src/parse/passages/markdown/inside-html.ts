/** Boxes of HTML whose content is Markdown, `<div markdown="1">`, as PHP Markdown Extra and kramdown have them. */
import type { Html, Root, RootContent } from "mdast";
import { readRanges } from "./read-ranges.ts";

const START =
  /^ {0,3}<[a-z][\w-]*(?:\s[^<>\n]*)?\smarkdown(?:=["']?(?:1|block|span|true)["']?)?(?:\s[^<>\n]*)?>[ \t]*\n/iu;
const END = /\n[ \t]*(<\/[a-z][\w-]*>)[ \t]*$/iu;

/** Changes the tree. */
export function readInsideHtml(tree: Root, parse: (text: string) => Root): void {
  tree.children = tree.children.flatMap((node) =>
    node.type === "html" && START.test(node.value) ? opened(node, parse) : [node],
  );
}

function opened(node: Html, parse: (text: string) => Root): RootContent[] {
  const start = START.exec(node.value)?.[0] ?? "";
  const end = END.exec(node.value);
  const inside = node.value.slice(start.length, end?.index);
  const from = (node.position?.start.line ?? 1) + 1;
  const lines = inside.split("\n");
  const range = { from, to: from + lines.length - 1, lines };
  return [
    { ...node, value: start.trimEnd() },
    ...readRanges([range], [], parse)(range),
    ...(end?.[1] === undefined ? [] : [{ type: "html" as const, value: end[1] }]),
  ];
}
