/**
 * Articles in, the segments of the search index out. A segment is called by what its articles publish, so
 * that nothing is indexed to name it, and a file that is there is never made again.
 */
import type { Article } from "../../model/article.ts";
import {
  blockOf,
  divideSlices,
  numberOf,
  type Segment,
  type SliceRange,
} from "../../search/segments.ts";
import { shortDigest } from "../digest-article.ts";
import { shardCount } from "../shard-of.ts";

/** Raised when the index of the same articles comes out otherwise. */
const INDEX_VERSION = 6;
/** A file of so many articles' words has about 200 kB. */
const ARTICLES_A_FILE = 128;
/** Files are counted (check-limits.ts): with more articles, they grow. */
const MOST_FILES = 352;

export interface Numbered {
  readonly number: number;
  readonly article: Article;
}

export interface PlannedSegment {
  readonly segment: Segment;
  /** What changes with what an article of a slice publishes: slice by slice, from the first. */
  readonly slices: readonly string[];
  /** Its articles by their block; both the newest first. */
  readonly blocks: ReadonlyMap<number, readonly Numbered[]>;
}

/** The segments, newest first; those without articles are left out. */
export function planSegments(
  { articles, openSlice }: { readonly articles: readonly Article[]; readonly openSlice: number },
  digestOf: (slug: string) => string,
): PlannedSegment[] {
  const bySlice = sortIntoSlices(articles, openSlice);
  return divideSlices(openSlice).flatMap((range) => {
    const slices = bySlice.slice(range.first - 1, range.last);
    const newestFirst = slices.toReversed().flat();
    if (newestFirst.length === 0) return [];
    const digests = slices.map((members) => digestMembers(members, digestOf));
    return [
      {
        segment: nameSegment(range, digests, newestFirst.length),
        slices: digests,
        blocks: Map.groupBy(newestFirst, ({ number }) => blockOf(number)),
      },
    ];
  });
}

/** By slice, counted from 0; the newest first, as the articles are given. */
function sortIntoSlices(articles: readonly Article[], openSlice: number): Numbered[][] {
  const slices = Array.from({ length: openSlice }, (): Article[] => []);
  for (const article of articles) slices[article.slice - 1]?.push(article);
  return slices.map((members, at) =>
    members.map((article, place) => ({
      // Places are counted from the oldest.
      number: numberOf(at + 1, members.length - 1 - place),
      article,
    })),
  );
}

function digestMembers(members: readonly Numbered[], digestOf: (slug: string) => string): string {
  return shortDigest(JSON.stringify(members.map(({ article: { slug } }) => digestOf(slug))));
}

function nameSegment(range: SliceRange, slices: readonly string[], articles: number): Segment {
  const name = shortDigest(JSON.stringify([INDEX_VERSION, range.first, slices]));
  return { ...range, name, files: Math.min(shardCount(articles, ARTICLES_A_FILE), MOST_FILES) };
}
