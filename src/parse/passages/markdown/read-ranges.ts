/** Ranges of a text's lines, each a text of its own, to the nodes of Markdown in them, at their places in the whole. */
import type { Nodes, Root, RootContent } from "mdast";
import type { LineRange } from "./read-definitions.ts";

type Parse = (text: string) => Root;

/** What might not end with its range: fences, and HTML. */
const OPEN_ENDED = /`{3}|~{3}|</u;
/** Ends paragraphs, lists and quotations. */
const BETWEEN = ["", "<!---->", ""];

/**
 * Those that end by themselves are read at once, as remark takes a millisecond to begin. `labels` are those of
 * the links and notes of the whole text.
 */
export function readRanges(
  ranges: readonly LineRange[],
  labels: readonly string[],
  parse: Parse,
): (range: LineRange) => readonly RootContent[] {
  const isOpen = ({ lines }: LineRange): boolean => lines.some((line) => OPEN_ENDED.test(line));
  const read = readTogether(
    ranges.filter((range) => !isOpen(range)),
    labels,
    parse,
  );
  return (range) => read.get(range) ?? readTogether([range], labels, parse).get(range) ?? [];
}

function readTogether(
  ranges: readonly LineRange[],
  labels: readonly string[],
  parse: Parse,
): ReadonlyMap<LineRange, RootContent[]> {
  const lines: string[] = [];
  /** By lines of this text: the range that each belongs to, and how far it is from its place. */
  const owners = new Map<number, { readonly range: LineRange; readonly shift: number }>();
  for (const range of ranges) {
    const shift = range.from - lines.length - 1;
    for (const line of range.lines) owners.set(lines.push(line), { range, shift });
    lines.push(...BETWEEN);
  }
  const folded = lines.join("\n").toLowerCase();
  const used = labels.filter((label) => folded.includes(`[${label.toLowerCase()}]`));
  const { children } = parse([lines.join("\n"), ...used.map((one) => `[${one}]: #`)].join("\n\n"));
  const read = new Map<LineRange, RootContent[]>(ranges.map((range) => [range, []]));
  for (const node of children) {
    const owner = owners.get(lineOf(node, "start"));
    if (owner === undefined) continue;
    move(node, owner.shift);
    read.get(owner.range)?.push(node);
  }
  return read;
}

function move(node: Nodes, by: number): void {
  if (node.position !== undefined) {
    node.position.start.line += by;
    node.position.end.line += by;
  }
  if ("children" in node) for (const child of node.children) move(child, by);
}

/** 0 where it is not known. */
export function lineOf({ position }: Nodes, end: "start" | "end"): number {
  return position?.[end].line ?? 0;
}
