/** The words that a body and its title show or carry, in their order, to look up what a line says. */
import type { Nodes } from "hast";

/** Letters, numbers and pictures; marks between them belong to the markup as often as to the text. */
const WORD = /[\p{L}\p{M}\p{N}\p{So}]+/gu;
/** What of a line is markup though it has letters: nobody is to read it. */
const MARKUP = new RegExp(
  [
    // References to one character: `&amp;`, `&#8212;`.
    /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{1,31});/,
    // Tags, with their attributes.
    /<[/!?]?[a-z][^<>]*(?:>|$)/,
    // What a shortcode over several lines calls what it is given.
    /[\w-]+=(?=["'`])/,
    // The label of a note or of a link, where it is given and where it is used.
    /\[\^[^\]]+\]/,
    /^\s*\[[^\]]+\]:/,
    /(?<=\])\[[^\]]*\]/,
    // Tags and shortcodes of templates; the label of a callout.
    /\{[{%][^\n]*?[%}]\}|\[!\w+(?=[|\]])/,
    // The state of a task, which is shown as ☑ or ☐.
    /^[\s>]*(?:[-*+]|\d{1,9}[.)])\s+\[[\sx]\](?=\s)/,
    // The number of a list's item.
    /^[\s>]*\d{1,9}[.)](?=\s)/,
  ]
    .map(({ source }) => source)
    .join("|"),
  "giu",
);
/** How far from the word before a word is looked for as a part of a longer one. */
const NEAR = 2000;

export function wordsOf(text: string): string[] {
  return fold(text.replace(MARKUP, " ")).match(WORD) ?? [];
}

export class PublishedWords {
  readonly #letters: string;
  readonly #words: ReadonlySet<string>;
  #at = 0;

  constructor(nodes: readonly Nodes[], title: string) {
    const texts: string[] = [title];
    for (const node of nodes) collect(node, texts);
    const all = texts.map(fold);
    this.#words = new Set(all.flatMap((text) => text.match(WORD) ?? []));
    this.#letters = all.join("").replace(/[^\p{L}\p{M}\p{N}\p{So}]+/gu, "");
  }

  /** Those of the words that are shown nowhere. Called line by line, in the order of the text. */
  missing(words: readonly string[]): string[] {
    return words.filter((word) => !this.#has(word));
  }

  #has(word: string): boolean {
    // Emphasis within a word makes two of it: look for it among the letters near the last one.
    const from = Math.max(0, this.#at - NEAR);
    const near = this.#letters.slice(from, this.#at + NEAR).indexOf(word, Math.min(NEAR, this.#at));
    if (near >= 0) {
      this.#at = from + near + word.length;
      return true;
    }
    return this.#words.has(word) || this.#letters.slice(from, this.#at + NEAR).includes(word);
  }
}

function fold(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

function collect(node: Nodes, texts: string[]): void {
  if (node.type === "text") texts.push(node.value);
  if (node.type === "element") {
    for (const value of Object.values(node.properties)) {
      if (Array.isArray(value)) texts.push(...value.map((one) => ` ${one} `));
      else if (value !== null && value !== undefined)
        texts.push(` ${value} `, decoded(String(value)));
    }
  }
  if ("children" in node) for (const child of node.children) collect(child, texts);
}

/** An address is written with or without its percent signs. */
function decoded(address: string): string {
  try {
    return ` ${decodeURI(address)} `;
  } catch (error) {
    if (error instanceof URIError) return "";
    throw error;
  }
}
