/** Articles of a block of the search index in, with their stored bodies; the lines of the index out. */
import { BlockIndex, type Indexed, type LinesOfFiles } from "../../search/index-articles.ts";
import type { StoredBlock } from "../shape.ts";

/** Where the JSON of a packed body lies: a build has more of them than it can hold. */
export type BodyPlace = readonly [start: number, length: number];

export interface ArticleToIndex {
  readonly number: number;
  readonly facts: Indexed;
  /** The JSON of its packed body, or where that lies. */
  readonly body: string | BodyPlace;
}

export interface BlockToIndex {
  readonly block: number;
  /** Over so many files its words are divided. */
  readonly files: number;
  /** The newest first. */
  readonly articles: readonly ArticleToIndex[];
}

/** Few texts have more words. */
const CHARACTERS_A_WORD = 5;

/** `read` gives the bodies of which only the place is known. */
export function indexBlock(
  { block, files, articles }: BlockToIndex,
  read: (place: BodyPlace) => string,
): LinesOfFiles {
  const lengths = articles.map(({ body }) => (typeof body === "string" ? body.length : body[1]));
  const characters = lengths.reduce((sum, length) => sum + length, 0);
  const index = new BlockIndex(block, 1024 + Math.ceil(characters / CHARACTERS_A_WORD));
  for (const { number, facts, body } of articles) {
    index.add(number, facts, textsOf(typeof body === "string" ? body : read(body)));
  }
  return index.lines(files);
}

function textsOf(body: string): string[] {
  const blocks = JSON.parse(body) as readonly StoredBlock[];
  return blocks.map((block) => (typeof block === "string" ? block : block.text));
}

/** Gives the lines of each file. */
export type LinesIn = (file: number) => Uint8Array;

export function linesIn({ bytes, ends }: LinesOfFiles): LinesIn {
  return (file) => bytes.subarray(ends[file - 1] ?? 0, ends[file]);
}
