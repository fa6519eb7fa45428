/**
 * What somebody asks for in, a query out, or why there is none; and a query's one spelling. Every word must
 * occur, whole; `"phrases"`, `-not`, and `section:`, `tag:`, `author:`, `lang:` with the whole name.
 */
import { compare } from "../model/compare.ts";
import { plainName, plainWords } from "./fold.ts";
import { lookUpWords, type PlacedWord } from "./split-words.ts";

export const FIELDS = ["section", "tag", "author", "lang"] as const;
export type Field = (typeof FIELDS)[number];

/** What must, or must not, occur: words at these distances, or one whole name. */
export interface Term {
  readonly not: boolean;
  readonly words: readonly PlacedWord[];
  /** Its one spelling. */
  readonly text: string;
}

export interface Query {
  readonly terms: readonly Term[];
  /** The one spelling; it reads as the same query. */
  readonly text: string;
}

export const MOST_CHARACTERS = 300;
/** Each is looked up in each segment: reads are counted (docs/search.md). */
export const MOST_WORDS = 8;

const VALUE = String.raw`"[^"]*"?|[^\s"]`;
const TERM = new RegExp(`(-?)(?:(${FIELDS.join("|")}):(${VALUE}*)|(${VALUE}+))`, "giu");

export function parseQuery(text: string): Query | { readonly wrong: string } {
  if (text.length > MOST_CHARACTERS) {
    return { wrong: `A search takes ${MOST_CHARACTERS} characters at most.` };
  }
  const terms = new Map<string, Term>();
  for (const [, minus, field = "", name = "", words = ""] of asTyped(text).matchAll(TERM)) {
    const plain = field === "" ? plainWords(words) : plainName(name);
    if (plain === "" && field !== "") return { wrong: `"${field}:" takes a name.` };
    if (plain === "") continue;
    const term = makeTerm(minus === "-", field.toLowerCase(), plain);
    terms.set(term.text, term);
  }
  const sorted = [...terms.values()].sort((a, b) => rank(a) - rank(b) || compare(a.text, b.text));
  if (sorted.length === 0) return { wrong: "A search takes at least one word." };
  const words = sorted.reduce((sum, term) => sum + term.words.length, 0);
  if (words > MOST_WORDS) {
    return {
      wrong: `A search takes ${MOST_WORDS} words at most; of Chinese and Japanese, two characters count as one.`,
    };
  }
  return { terms: sorted, text: sorted.map((term) => term.text).join(" ") };
}

/** What keyboards make of `"`, `:` and `-`: typographic quotes, and the wide forms of Chinese and Japanese. */
function asTyped(text: string): string {
  return text.normalize("NFKC").replace(/[“”„‟«»〝〞〟]/g, '"');
}

/** Every article stands under this. */
export const EVERY = "*";

/** Under what the index holds a name. */
export function nameKey(field: Field, name: string): string {
  return `${field}:${plainName(name)}`;
}

function makeTerm(not: boolean, field: string, plain: string): Term {
  const words = field === "" ? lookUpWords(plain) : [{ word: `${field}:${plain}`, place: 0 }];
  const name = field === "" ? "" : `${field}:`;
  const quoted = plain.includes(" ") ? `"${plain}"` : plain;
  return { not, words, text: `${not ? "-" : ""}${name}${quoted}` };
}

/** Words, names, then what must not occur. */
function rank({ not, text }: Term): number {
  return (not ? 2 : 0) + (text.includes(":") ? 1 : 0);
}
