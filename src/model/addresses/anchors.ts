/**
 * The parts of a text that addresses lead to: a heading's words or a fragment in, the id of the part on its
 * page out. The prefix keeps it apart from the page's own ids, and from every name that a script looks up.
 */
import { slug } from "./slug.ts";

const PREFIX = "part-";
/** In characters; a number may stand behind them. */
const LONGEST = 190;

/** What the sanitiser lets through: ids of parts, of notes, and of the marks that cite them. */
export const ANCHOR = /^(?:part-[\p{L}\p{M}\p{N}\p{Pc}-]{1,200}|fn(?:ref)?-\d{1,4})$/u;

/** As GitHub and Hugo make one of a heading: whoever applies it twice gets the same. "" where nothing is left. */
export function anchorOf(words: string): string {
  const name = slug(words.replace(/\s/gu, " "));
  return name === "" ? "" : PREFIX + Array.from(name).slice(0, LONGEST).join("");
}

/** The same of `#part%20one`. */
export function anchorAt(fragment: string): string {
  // Obsidian's way down through headings: the last one is meant.
  const words = fragment.slice(fragment.lastIndexOf("#") + 1);
  return anchorOf(decoded(words));
}

/** A link to a part of a text: "" where there is none. */
export function anchorLink(id: string): string {
  return id === "" ? "" : `#${encodeURIComponent(id)}`;
}

/** The id of a link to a part of the same text; undefined for any other address. */
export function anchorIn(address: string): string | undefined {
  const id = decoded(/^#(part-.+)$/u.exec(address)?.[1] ?? "");
  return ANCHOR.test(id) ? id : undefined;
}

/** Gives the headings of one text their ids, in order; of several with the same words, all but the first a number. */
export class Anchors {
  /** Of each name that is taken, the highest number that was given behind it. */
  readonly #numbers = new Map<string, number>();

  /** `taken` are ids that the text states itself. */
  constructor(taken: Iterable<string>) {
    for (const id of taken) this.#take(id);
  }

  next(words: string): string {
    const id = anchorOf(words);
    return id === "" ? "" : this.#take(id);
  }

  #take(id: string): string {
    let number = this.#numbers.get(id) ?? 0;
    let free = id;
    while (this.#numbers.has(free)) free = `${id}-${++number}`;
    this.#numbers.set(id, number).set(free, 0);
    return free;
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}
