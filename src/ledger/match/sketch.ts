/**
 * A text in, a 64-bit sketch out that is alike for like texts: one-bit, one-permutation MinHash
 * over runs of three words (Li, Owen and Zhang, "One Permutation Hashing", 2012; Li and König,
 * "b-Bit Minwise Hashing", 2010). Of two texts that share the part J of their runs, (1 - J) / 2 of
 * the bits differ: none when they are the same, half of them when they have nothing in common.
 *
 * Unlike a simhash of words, it is not drawn together by the words that all texts of one language
 * or one house share, and it costs one hash a run.
 */
import { hashText, mixBits } from "../../model/hash.ts";

const BINS = 64;
const RUN = 3;
/** Words; scripts without spaces between words count each character. */
const UNSPACED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]\p{M}*/u;
const WORDS = new RegExp(String.raw`${UNSPACED.source}|[\p{L}\p{M}\p{N}]+`, "gu");

/** The sketch as 16 hexadecimal digits. */
export function sketch(text: string): string {
  const lower = text.toLowerCase();
  const words: readonly string[] = lower.match(WORDS) ?? [lower];
  const least = new Float64Array(BINS).fill(EMPTY);
  for (let first = 0; first === 0 || first + RUN <= words.length; first++) {
    const hash = hashRun(words, first);
    const bin = hash % BINS;
    if (hash < (least[bin] ?? EMPTY)) least[bin] = hash;
  }
  let digits = "";
  for (let bin = 0; bin < BINS; bin += 4) {
    let digit = 0;
    for (let at = bin; at < bin + 4; at++) digit = (digit << 1) | bitOf(at, least);
    digits += digit.toString(16);
  }
  return digits;
}

/** In a bin that no run fell into. */
const EMPTY = Infinity;

/**
 * The bit of a bin. An empty one, which short texts have, borrows from the next that is filled,
 * mixed with the way there, so that it is a bit of its own (Shrivastava and Li, 2014).
 */
function bitOf(bin: number, least: Float64Array): number {
  for (let step = 0; step < BINS; step++) {
    const hash = least[(bin + step) % BINS] ?? EMPTY;
    if (hash !== EMPTY) return mixBits(hash + Math.imul(step, 0x9e3779b1)) & 1;
  }
  throw new Error("a sketch without a single run");
}

/** A run's words, with a blank between them. They are not joined: there is a run for each word of a text. */
function hashRun(words: readonly string[], first: number): number {
  let hash = hashText(words[first] ?? "");
  const end = Math.min(first + RUN, words.length);
  for (let at = first + 1; at < end; at++) hash = hashText(words[at] ?? "", hashText(" ", hash));
  return mixBits(hash);
}

/** A sketch as two 32-bit numbers, for comparing it with many. */
export type SketchWords = readonly [number, number];

export function readSketch(sketch: string): SketchWords {
  return [parseInt(sketch.slice(0, 8), 16), parseInt(sketch.slice(8), 16)];
}

/** How many of the 64 bits differ. */
export function bitsBetween(a: SketchWords, b: SketchWords): number {
  return ones(a[0] ^ b[0]) + ones(a[1] ^ b[1]);
}

export function distance(a: string, b: string): number {
  return bitsBetween(readSketch(a), readSketch(b));
}

/** The estimated share of the runs of three words that two texts have in common, 0 to 1. */
export function likeness(a: string, b: string): number {
  return Math.max(0, 1 - distance(a, b) / (BINS / 2));
}

/** The number of ones in 32 bits (Warren, "Hacker's Delight", 5-1). */
function ones(word: number): number {
  let sum = word - ((word >>> 1) & 0x55555555);
  sum = (sum & 0x33333333) + ((sum >>> 2) & 0x33333333);
  return Math.imul((sum + (sum >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
