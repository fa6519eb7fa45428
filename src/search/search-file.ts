/**
 * A file of the index: the lines of some words, block by block, the newest first. Its first line tells of
 * each block where its lines end and their digest: a query checks what it reads, and no more.
 */
import { Buffer } from "node:buffer";
import { digest, digestBytes } from "../model/digest.ts";
import { hashKey } from "../model/hash.ts";

/** Which of a segment's files holds a word. */
export function fileOf(word: string, files: number): number {
  return hashKey(word) % files;
}

/** The lines of a block that are in one file; their digest, where it is known. */
export interface BlockLines {
  readonly block: number;
  readonly lines: Uint8Array;
  readonly digest?: string | undefined;
}

/** 80 bits. */
const DIGITS = 20;
const LINE_FEED = 10;
const BLANK = 32;
/** Before the first line, so that each word stands between a line feed and a tab. */
const FEED = Buffer.of(LINE_FEED);

export function printFile(blocks: readonly BlockLines[]): Uint8Array {
  const entries = blocks.map(
    ({ block, lines, digest: known }) =>
      `${block}:${FEED.length + lines.length}:${known ?? digest([FEED, lines], DIGITS)}`,
  );
  const head = entries.join(" ");
  const first = Buffer.from(`${head} ${digest([head], DIGITS)}\n`);
  return Buffer.concat([first, ...blocks.flatMap(({ lines }) => [FEED, lines])]);
}

/** What was cut off or garbled on its way. */
export class DamagedFile extends Error {}

/** Where a word's numbers and places in a block stand. */
export interface WordLine {
  readonly bytes: Uint8Array;
  readonly block: number;
  readonly numbers: number;
  readonly places: number;
  readonly end: number;
}

interface Part {
  readonly bytes: Buffer;
  readonly digest: string;
  isWhole?: boolean;
}

export class SearchFile {
  readonly #parts = new Map<number, Part>();

  static async open(file: Uint8Array): Promise<SearchFile> {
    const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
    const end = bytes.indexOf(LINE_FEED);
    const last = bytes.subarray(0, Math.max(0, end)).lastIndexOf(BLANK);
    const entries = bytes.subarray(0, Math.max(0, last));
    if (bytes.toString("latin1", last + 1, end) !== (await digestBytes(entries, DIGITS))) {
      throw new DamagedFile("a head is damaged");
    }
    return new SearchFile(entries.toString(), bytes.subarray(end + 1));
  }

  private constructor(entries: string, bytes: Buffer) {
    let start = 0;
    for (const entry of entries.split(" ")) {
      const [block = "", length = "", digested = ""] = entry.split(":");
      const part = bytes.subarray(start, start + Number(length));
      if (digested !== "") this.#parts.set(Number(block), { bytes: part, digest: digested });
      start += Number(length);
    }
  }

  /** What a word has in a block; undefined where it does not occur. */
  async line(word: string, block: number): Promise<WordLine | undefined> {
    const bytes = (await this.#part(block))?.bytes;
    if (!bytes) return undefined;
    const start = `\n${word}\t`;
    const at = bytes.indexOf(start);
    if (at < 0) return undefined;
    const numbers = at + Buffer.byteLength(start);
    const places = bytes.indexOf(TAB, numbers) + 1;
    return { bytes, block, numbers, places, end: bytes.indexOf(LINE_FEED, places) };
  }

  /** All that a block has; undefined where it is not in the file. */
  async blockLines(block: number): Promise<Required<BlockLines> | undefined> {
    const part = await this.#part(block);
    return part && { block, lines: part.bytes.subarray(FEED.length), digest: part.digest };
  }

  async #part(block: number): Promise<Part | undefined> {
    const part = this.#parts.get(block);
    if (!part) return undefined;
    part.isWhole ??= (await digestBytes(part.bytes, DIGITS)) === part.digest;
    if (!part.isWhole) throw new DamagedFile(`block ${block} is damaged`);
    return part;
  }
}

const TAB = 9;
