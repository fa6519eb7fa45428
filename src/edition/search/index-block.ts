/** Articles of a block of the search index in, with their stored bodies; the lines of the index out. */
import { BlockIndex, type Indexed, type LinesOfFiles } from "../../search/index-articles.ts";
import type { StoredBlock } from "../shape.ts";

export interface ArticleToIndex {
  readonly number: number;
  readonly facts: Indexed;
  /** The JSON of its packed body. */
  readonly body: string;
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

export function indexBlock({ block, files, articles }: BlockToIndex): LinesOfFiles {
  const characters = articles.reduce((sum, { body }) => sum + body.length, 0);
  const index = new BlockIndex(block, 1024 + Math.ceil(characters / CHARACTERS_A_WORD));
  for (const { number, facts, body } of articles) index.add(number, facts, textsOf(body));
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
