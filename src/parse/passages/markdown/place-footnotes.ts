/**
 * Footnotes of Markdown (GFM) to what any feed reader can show: a mark in the text, "[1]", and the
 * notes as a numbered list below it. Links between them are the page's: feed readers take ids away, or show
 * several articles on one page where ids would collide. docs/parser.md says more.
 */
import type { FootnoteDefinition, List, Nodes, Root, Text, ThematicBreak } from "mdast";
import { visit } from "unist-util-visit";

/** What marks the notes in the tree of HTML. */
export const NOTES = "dataFootnotes";
/** What holds the id of a note, `fn-1`, and of the marks that cite it, `fnref-1`. */
export const NOTE = "dataNote";

/** Numbers the references in the order of the text, and moves the notes to the end. */
export function placeFootnotes(tree: Root): void {
  const definitions = new Map<string, FootnoteDefinition>();
  takeDefinitions(tree, definitions);
  if (definitions.size === 0) return;
  const numbers: Numbers = new Map();
  markReferences(tree, definitions, numbers);
  // A note may cite another, which then comes behind it: the map grows while it is read.
  for (const note of numbers.keys()) markReferences(note, definitions, numbers);
  // What nobody cites is not lost.
  for (const note of definitions.values()) {
    if (numbers.has(note)) continue;
    numberOf(note, numbers);
    markReferences(note, definitions, numbers);
  }
  const notes = [...numbers.keys()];
  tree.children.push(makeRule(notes[0]?.position), makeList(notes));
}

function takeDefinitions(node: Nodes, definitions: Map<string, FootnoteDefinition>): void {
  if (!("children" in node)) return;
  for (const child of node.children) {
    if (child.type === "footnoteDefinition" && !definitions.has(child.identifier))
      definitions.set(child.identifier, child);
    takeDefinitions(child, definitions);
  }
  let kept = 0;
  for (const child of node.children)
    if (child.type !== "footnoteDefinition") node.children[kept++] = child;
  node.children.length = kept;
}

/** The notes in the order in which they are cited, with their numbers. */
type Numbers = Map<FootnoteDefinition, number>;

function numberOf(note: FootnoteDefinition, numbers: Numbers): number {
  const number = numbers.get(note) ?? numbers.size + 1;
  numbers.set(note, number);
  return number;
}

/** Puts "[1]" where a note is cited. */
function markReferences(
  node: Nodes,
  definitions: ReadonlyMap<string, FootnoteDefinition>,
  numbers: Numbers,
): void {
  visit(node, "footnoteReference", ({ identifier }, at = 0, parent) => {
    const note = definitions.get(identifier);
    if (note === undefined || parent === undefined) return;
    const number = numberOf(note, numbers);
    const mark: Text = { type: "text", value: `[${number}]` };
    const data = { hName: "sup", hProperties: { [NOTE]: `fnref-${number}` } };
    parent.children[at] = { type: "emphasis", data, children: [mark] };
  });
}

function makeRule(position: FootnoteDefinition["position"]): ThematicBreak {
  return { type: "thematicBreak", position, data: { hProperties: { [NOTES]: "" } } };
}

function makeList(notes: readonly FootnoteDefinition[]): List {
  return {
    type: "list",
    ordered: true,
    start: 1,
    spread: false,
    data: { hProperties: { [NOTES]: "" } },
    children: notes.map(({ children, position }, at) => ({
      type: "listItem",
      spread: children.length > 1,
      data: { hProperties: { [NOTE]: `fn-${at + 1}` } },
      children,
      position,
    })),
  };
}
