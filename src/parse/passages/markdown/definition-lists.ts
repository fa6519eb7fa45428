/**
 * Definition lists of Markdown, as PHP Markdown Extra, kramdown and Hugo have them: a term on a line of its own,
 * what it means on the next, behind a colon. Remark takes them for paragraphs: their lines are read anew.
 */
import type { Blockquote, Nodes, Paragraph, Root, RootContent } from "mdast";
import { readDefinitions, type Definition, type LineRange } from "./read-definitions.ts";
import { lineOf, readRanges } from "./read-ranges.ts";

type Parse = (text: string) => Root;

/** Changes the tree of `text`. */
export function placeDefinitionLists(tree: Root, text: string, parse: Parse): void {
  if (!/^ {0,3}:[ \t]/mu.test(text)) return;
  const lists = findLists(tree.children, text.split("\n"));
  const ranges = Array.from(lists.values(), ({ items }) => items.map(rangesOf)).flat(2);
  const read = readRanges(ranges, labelsIn(tree), parse);
  let behind = 0;
  tree.children = tree.children.flatMap((node) => {
    const list = lists.get(node);
    if (list !== undefined) behind = list.last;
    else if (lineOf(node, "start") > behind) return [node];
    return list === undefined ? [] : [listOf(list.items, read, node.position)];
  });
}

interface FoundList {
  readonly items: readonly Definition[];
  /** The last line of it. */
  readonly last: number;
}

/** By the paragraphs that they begin with. */
function findLists(nodes: readonly RootContent[], lines: readonly string[]): Map<Nodes, FoundList> {
  const starts = new Set(nodes.map((node) => lineOf(node, "start")));
  const lists = new Map<Nodes, FoundList>();
  let behind = 0;
  for (const [at, node] of nodes.entries()) {
    const from = lineOf(node, "start");
    if (node.type !== "paragraph" || from <= behind) continue;
    const items = readDefinitions(lines, from, starts);
    const last = items.at(-1)?.parts.at(-1)?.to ?? 0;
    if (items.length === 0 || !endsAt(last, nodes, at)) continue;
    lists.set(node, { items, last });
    behind = last;
  }
  return lists;
}

/** Whether none of the nodes from a place on goes on behind the line, as a table or a list may. */
function endsAt(last: number, nodes: readonly RootContent[], from: number): boolean {
  for (let at = from; at < nodes.length; at++) {
    const node = nodes[at];
    if (node === undefined || lineOf(node, "start") > last) return true;
    if (lineOf(node, "end") > last) return false;
  }
  return true;
}

function rangesOf({ terms, parts }: Definition): LineRange[] {
  return [...terms, ...parts];
}

function listOf(
  items: readonly Definition[],
  read: (range: LineRange) => readonly RootContent[],
  position: Nodes["position"],
): Blockquote {
  const children = items.flatMap(({ terms, parts }) => [
    ...terms.map((term) => lineNode("dt", read(term))),
    ...parts.map((part) => (part.isLoose ? blockNode : lineNode)("dd", read(part))),
  ]);
  return { ...blockNode("dl", children), ...(position === undefined ? {} : { position }) };
}

/** Markdown knows neither: what becomes of it in HTML says what it is. */
function blockNode(hName: string, children: readonly RootContent[]): Blockquote {
  return { type: "blockquote", data: { hName }, children: children as Blockquote["children"] };
}

/** A single paragraph gives its words. */
function lineNode(hName: string, children: readonly RootContent[]): Blockquote | Paragraph {
  const [only] = children;
  if (children.length !== 1 || only?.type !== "paragraph") return blockNode(hName, children);
  return { ...only, data: { hName } };
}

/** What links and notes of the whole text are called: remark reads only those that it has seen. */
function labelsIn(node: Nodes): string[] {
  if (node.type === "definition") return [node.label ?? node.identifier];
  const own = node.type === "footnoteDefinition" ? [`^${node.label ?? node.identifier}`] : [];
  return "children" in node ? [...own, ...node.children.flatMap(labelsIn)] : own;
}
