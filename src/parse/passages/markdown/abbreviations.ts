/**
 * Abbreviations as PHP Markdown Extra, kramdown and Python-Markdown define them, `*[HTML]: Hyper Text`: the lines go,
 * and wherever the word stands it says what it means.
 */
import type { Emphasis, PhrasingContent, Root, Text } from "mdast";
import { visit } from "unist-util-visit";

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
  visit(tree, "text", (text, at = 0, parent) => {
    if (places >= MOST_PLACES || parent === undefined) return;
    // Between two words that are split off, every second part is one.
    const parts = text.value.split(word).map((value, i): PhrasingContent => {
      const part: Text = { ...text, value };
      const isWord = i % 2 === 1 && places++ < MOST_PLACES;
      return isWord ? abbreviation(part, meanings.get(value) ?? "") : part;
    });
    if (parts.length === 1) return;
    const shown = parts.filter((part) => part.type !== "text" || part.value !== "");
    parent.children.splice(at, 1, ...shown);
    return at + shown.length;
  });
}

/** Markdown has none: what becomes of it in HTML says what it is. */
function abbreviation(word: Text, title: string): Emphasis {
  const hProperties = title === "" ? {} : { title };
  return { type: "emphasis", data: { hName: "abbr", hProperties }, children: [word] };
}
