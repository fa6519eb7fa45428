/** The whole paths that articles have or had in, shards of what is at each out. */
import { compare } from "../model/compare.ts";
import { oldPathKey } from "../model/addresses/old-path.ts";
import { toDictionary } from "./dictionary.ts";
import type { EditionInput } from "./edition-input.ts";
import { shardCount, shardOf } from "./shard-of.ts";
import type { PathRecord } from "./shape.ts";

const PATHS_A_SHARD = 256;

type Paths = Pick<EditionInput, "articles" | "removed" | "oldPaths" | "ownPages">;

/** None when no article has such a path: then nobody needs to look. */
export function shardPaths(input: Paths): Readonly<Record<string, PathRecord[]>>[] {
  const records = pathRecords(input);
  if (records.length === 0) return [];
  const count = shardCount(records.length, PATHS_A_SHARD);
  const shards = Array.from({ length: count }, () => new Map<string, PathRecord[]>());
  for (const record of records) {
    const key = oldPathKey(record.path);
    const shard = shards[shardOf(key, count)];
    shard?.set(key, [...(shard.get(key) ?? []), record]);
  }
  return shards.map((shard) => toDictionary([...shard].sort(([a], [b]) => compare(a, b))));
}

/** The names of the queries that tell articles apart. */
export function queryNames(input: Paths): string[] {
  const names = pathRecords(input).flatMap(
    ({ path }) => /\?(?<name>[^=&]+)=/u.exec(path)?.groups?.["name"] ?? [],
  );
  return [...new Set(names)].sort();
}

/** Of what shares a key, the living come first. */
function pathRecords({ articles, removed, oldPaths = [], ownPages = [] }: Paths): PathRecord[] {
  return [
    ...articles.flatMap(({ slug, permalink }): PathRecord[] =>
      permalink === undefined ? [] : [{ path: permalink, slug }],
    ),
    ...oldPaths.map(({ from, to }): PathRecord => ({ path: from, moved: to })),
    // By their paths, own pages are found in the manifest.
    ...ownPages.flatMap(({ path, formerPaths }) =>
      formerPaths
        .filter((from) => from.includes("?"))
        .map((from): PathRecord => ({ path: from, moved: path })),
    ),
    ...removed.flatMap(({ permalink, paths = [], removed: at }) =>
      [permalink ?? [], paths].flat().map((path): PathRecord => ({ path, removed: at })),
    ),
  ];
}
