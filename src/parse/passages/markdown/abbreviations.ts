/**
 * Abbreviations as PHP Markdown Extra, kramdown and Python-Markdown define them, `*[HTML]: Hyper Text`: the lines go,
 * and wherever the word stands it says what it means.
 */
import type { Emphasis, Nodes, PhrasingContent, Root, Text } from "mdast";

const DEFINITION = /^ {0,3}\*\[([^[\]\n]{1,100})\]:[ \t]*(\S.{0,300}?)?[ \t]*$/u;
/** No text grows by what a few of its lines mean: the words that are looked for, and the places where one is found. */
const MOST_WORDS = 200;
const MOST_PLACES = 1000;

export type Abbreviations = ReadonlyMap<string, string>;

/** Takes the definitions out of the tree of `text`: paragraphs that are nothing else. */
export function takeAbbreviations(tree: Root, text: string): Abbreviations {
  const meanings = new Map<string, string>();
  if (!/^ {0,3}\*\[/mu.test(text)) return meanings;
  tree.children = tree.children.filter((node) => {
    // `*[what is stressed]: so*` is emphasis.
    if (node.type !== "paragraph" || node.children[0]?.type !== "text") return true;
    const { start, end } = node.position ?? {};
    const lines = text.slice(start?.offset, end?.offset).split("\n");
    const found = lines.flatMap((line) => DEFINITION.exec(line) ?? []);
    const isAll = lines.every((line) => DEFINITION.test(line));
    for (let at = 0; isAll && at < found.length; at += 3) {
      meanings.set(found[at + 1] ?? "", found[at + 2] ?? "");
    }
    return !isAll;
  });
  return meanings;
}

/** Changes the tree. */
export function explainAbbreviations(tree: Root, meanings: Abbreviations): void {
  const words = Array.from(meanings.keys(), (word) =>
    word.replace(/[\^$\\.*+?()[\]{}|/]/gu, "\\$&"),
  )
    .sort((a, b) => b.length - a.length)
    .slice(0, MOST_WORDS)
    .join("|");
  let places = 0;
  if (words === "") return;
  const word = new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}])(${words})(?![\p{L}\p{M}\p{N}])`, "u");
  visit(tree);

  function visit(node: Nodes): void {
    if (!("children" in node)) return;
    node.children.forEach(visit);
    const all: readonly Nodes[] = node.children;
    const children = all.flatMap((child): Nodes[] =>
      child.type === "text" ? explained(child) : [child],
    );
    node.children = children as typeof node.children;
  }

  /** Between two words that are split off, every second part is one. */
  function explained(text: Text): PhrasingContent[] {
    if (places >= MOST_PLACES) return [text];
    const parts = text.value.split(word);
    if (parts.length === 1) return [text];
    return parts.flatMap((value, at): PhrasingContent[] => {
      if (value === "") return [];
      const part: Text = { ...text, value };
      const isWord = at % 2 === 1 && places++ < MOST_PLACES;
      return [isWord ? abbreviation(part, meanings.get(value) ?? "") : part];
    });
  }
}

/** Markdown has none: what becomes of it in HTML says what it is. */
function abbreviation(word: Text, title: string): Emphasis {
  const hProperties = title === "" ? {} : { title };
  return { type: "emphasis", data: { hName: "abbr", hProperties }, children: [word] };
}
