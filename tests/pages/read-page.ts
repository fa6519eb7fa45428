/** A page's HTML as a document to ask, through a parser that is not ours. */
import { parseHTML } from "linkedom";

export interface ReadPage {
  /** The text of the first element that a selector names, white space folded. */
  text(selector: string): string | undefined;
  /** The text of every element that a selector names. */
  texts(selector: string): string[];
  /** An attribute of every element that a selector names. */
  all(selector: string, attribute: string): (string | null)[];
}

/** The part of the DOM that is used: the project's types do not hold the browser's. */
interface Queried {
  querySelectorAll(selector: string): Iterable<{
    readonly textContent: string | null;
    getAttribute(name: string): string | null;
  }>;
}

export function readPage(html: string): ReadPage {
  const { document } = parseHTML(html) as unknown as { document: Queried };
  const texts = (selector: string): string[] =>
    [...document.querySelectorAll(selector)].map((each) =>
      (each.textContent ?? "").replace(/\s+/g, " ").trim(),
    );
  return {
    texts,
    text: (selector) => texts(selector)[0],
    all: (selector, attribute) =>
      [...document.querySelectorAll(selector)].map((each) => each.getAttribute(attribute)),
  };
}
