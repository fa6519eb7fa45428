/**
 * Articles in, the files of the search index out, and the segments that the manifest names. A segment is
 * called by what its articles publish, so that nothing is indexed to name it, and a file that is
 * there is never made again.
 */
import type { Article } from "../model/article.ts";
import { BlockIndex } from "../search/index-articles.ts";
import { printFile } from "../search/search-file.ts";
import {
  blockOf,
  divideSlices,
  fileName,
  numberOf,
  type Segment,
  type SliceRange,
} from "../search/segments.ts";
import { shortDigest } from "./digest-article.ts";
import type { EditionInput } from "./edition-input.ts";
import type { FileGatherer } from "./gather-files.ts";
import { shardCount } from "./shard-of.ts";
import type { StoredBlock } from "./shape.ts";

/** Raised when the index of the same articles comes out otherwise. */
const INDEX_VERSION = 3;
/** A file of so many articles' words has about 200 kB. */
const ARTICLES_A_FILE = 128;
/** Files are counted (check-limits.ts): with more articles, they grow. */
const MOST_FILES = 352;

interface Numbered {
  readonly number: number;
  readonly article: Article;
}

type SearchInput = Pick<EditionInput, "articles" | "openSlice" | "storedBody">;

/** The segments, newest first; those without articles are left out. */
export function addSearch(
  { articles, openSlice, storedBody }: SearchInput,
  digestOf: (slug: string) => string,
  { files }: FileGatherer,
): Segment[] {
  const numbered = numberArticles(articles);
  return divideSlices(openSlice).flatMap((range) => {
    const members = numbered.filter(({ article: { slice } }) => isWithin(slice, range));
    if (members.length === 0) return [];
    const facts = members.map(({ number, article }) => [number, digestOf(article.slug)]);
    const name = shortDigest(JSON.stringify([INDEX_VERSION, facts]));
    const count = Math.min(shardCount(members.length, ARTICLES_A_FILE), MOST_FILES);
    const segment = { ...range, name, files: count };
    const index = indexOnce(members, count, storedBody);
    for (let file = 0; file < count; file++) {
      files.set(fileName(segment, file), () => index.take(file));
    }
    return [segment];
  });
}

function isWithin(slice: number, { first, last }: SliceRange): boolean {
  return slice >= first && slice <= last;
}

/** Newest first, as they are given. */
function numberArticles(articles: readonly Article[]): Numbered[] {
  const places = new Map<number, number>();
  const oldestFirst = articles.toReversed().map((article): Numbered => {
    const place = places.get(article.slice) ?? 0;
    places.set(article.slice, place + 1);
    return { number: numberOf(article.slice, place), article };
  });
  return oldestFirst.toReversed();
}

interface IndexedBlock {
  readonly block: number;
  /** File by file. */
  readonly lines: readonly string[];
}

/** Indexes when the first file is asked for, and forgets each file once it is taken. */
function indexOnce(
  members: readonly Numbered[],
  files: number,
  storedBody: EditionInput["storedBody"],
): { take: (file: number) => Promise<string> } {
  let made: Promise<IndexedBlock[]> | undefined;
  let left = files;
  return {
    take: async (file) => {
      const blocks = await (made ??= indexBlocks(members, files, storedBody));
      const parts = blocks.map(({ block, lines }) => ({ block, lines: lines[file] ?? "" }));
      left -= 1;
      if (left === 0) made = undefined;
      return printFile(parts);
    },
  };
}

/** The lines of each block, the newest first, file by file. */
async function indexBlocks(
  members: readonly Numbered[],
  files: number,
  storedBody: EditionInput["storedBody"],
): Promise<IndexedBlock[]> {
  const blocks: IndexedBlock[] = [];
  for (const [block, articles] of Map.groupBy(members, ({ number }) => blockOf(number))) {
    const index = new BlockIndex(block);
    for (const { number, article } of articles) {
      index.add(number, article, await textsOf(article, storedBody));
    }
    blocks.push({ block, lines: index.lines(files) });
  }
  return blocks;
}

async function textsOf(
  article: Article,
  storedBody: EditionInput["storedBody"],
): Promise<readonly string[]> {
  const stored = await storedBody?.(article);
  if (stored === undefined) return article.body.map(({ text }) => text);
  const body = JSON.parse(stored) as readonly StoredBlock[];
  return body.map((block) => (typeof block === "string" ? block : block.text));
}
