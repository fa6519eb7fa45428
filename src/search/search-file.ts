/**
 * A file of the index: lines, each a word in a block of articles, the newest block first.
 */
import { NumberReader } from "./print-number.ts";

/** Which of a segment's files holds a word: FNV-1a (32 bits) over UTF-16 code units. */
export function fileOf(word: string, files: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) {
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  }
  return ((hash ^ (hash >>> 15)) >>> 0) % files;
}

/** The lines of each block, the newest first, as a file. */
export function joinLines(blocks: readonly string[]): string {
  return `\n${blocks.join("")}`;
}

/** Where a word's numbers and places in a block stand in a file. */
export interface WordLine {
  readonly file: string;
  readonly block: number;
  readonly numbers: number;
  readonly places: number;
  readonly end: number;
}

/** The word's lines by block, in the file's order. */
export function linesOf(file: string, word: string): ReadonlyMap<number, WordLine> {
  const lines = new Map<number, WordLine>();
  const start = `\n${word}\t`;
  for (let at = file.indexOf(start); at >= 0; at = file.indexOf(start, at + 1)) {
    const numbers = file.indexOf("\t", at + start.length) + 1;
    const places = file.indexOf("\t", numbers) + 1;
    const end = file.indexOf("\n", places);
    const block = new NumberReader(file, at + start.length, numbers).next();
    lines.set(block, { file, block, numbers, places, end });
  }
  return lines;
}
