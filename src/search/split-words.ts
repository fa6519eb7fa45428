/**
 * A folded text in, its words out, each with its place. Chinese and Japanese are written without
 * blanks: each character has a place, and stands in the index by itself and with the one after it. Thai
 * and its neighbours are cut by the platform.
 */
import { isAscii } from "./fold.ts";

export interface PlacedWord {
  readonly word: string;
  readonly place: number;
}

/** Longer ones are no words; both index and query know them by their beginning. */
const LONGEST = 64;

const CHARACTERS = String.raw`\u3005\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}`;
const UNSPACED = String.raw`\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff`;
const NEEDS_CARE = new RegExp(`[${CHARACTERS}${UNSPACED}]`, "u");
const PARTS = new RegExp(`([${CHARACTERS}]+)|([${UNSPACED}]+)|[^${CHARACTERS}${UNSPACED}]+`, "gu");

/** A word, or the characters of a run. */
type Part = string | readonly string[];

/** Tells every word that the index holds of a text; returns the place after the last one. */
export function indexWords(
  folded: string,
  start: number,
  tell: (word: string, place: number) => void,
): number {
  let place = start;
  for (const part of partsOf(folded)) {
    if (typeof part === "string") {
      tell(part, place);
      place += 1;
      continue;
    }
    for (const [at, character] of part.entries()) {
      tell(character, place);
      const next = part[at + 1];
      if (next !== undefined) tell(character + next, place);
      place += 1;
    }
  }
  return place;
}

/** The words to look up for a text: where they all stand at these distances, so does the text. */
export function lookUpWords(folded: string): PlacedWord[] {
  const words: PlacedWord[] = [];
  let place = 0;
  for (const part of partsOf(folded)) {
    if (typeof part === "string") {
      words.push({ word: part, place });
      place += 1;
      continue;
    }
    // Pairs that cover the run; of an odd number, the last two overlap.
    for (let at = 0; at < part.length; at += 2) {
      const first = Math.max(0, Math.min(at, part.length - 2));
      words.push({ word: part.slice(first, first + 2).join(""), place: place + first });
    }
    place += part.length;
  }
  return words;
}

function partsOf(folded: string): Iterable<Part> {
  // Folded ASCII needs no table of Unicode: most texts are, and are split ten times as fast.
  const ascii = isAscii(folded);
  const runs = folded.match(ascii ? /[a-z0-9]+/g : /[\p{L}\p{N}\p{M}]+/gu) ?? [];
  if (ascii || !NEEDS_CARE.test(folded)) return runs.map((run) => run.slice(0, LONGEST));
  return cutWithCare(runs);
}

function* cutWithCare(runs: readonly string[]): Generator<Part> {
  for (const run of runs) {
    for (const [part, characters, unspaced] of run.matchAll(PARTS)) {
      if (characters !== undefined) yield Array.from(characters);
      else if (unspaced === undefined) yield part.slice(0, LONGEST);
      else for (const { segment } of segmenter().segment(unspaced)) yield segment;
    }
  }
}

let made: Intl.Segmenter | undefined;

/** Made when it is needed: it reads a dictionary. */
function segmenter(): Intl.Segmenter {
  return (made ??= new Intl.Segmenter("th", { granularity: "word" }));
}
