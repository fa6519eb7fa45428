/**
 * The closed slices of a shard's lists in, files of them out, several lists to a file where they are
 * short; and for each list, which files hold its slices.
 */
import type { Article } from "../../model/article.ts";
import { listPath, type ListName } from "../../model/addresses/paths.ts";
import { shortDigest } from "../digest-article.ts";
import { toDictionary } from "../dictionary.ts";
import type { ListSlice } from "./divide-history.ts";
import { madeOf, type FileGatherer } from "../gather-files.ts";
import { lastChangeOf } from "./last-change.ts";
import type { PastFile, Place, StoredSlice } from "../shape.ts";

/** A file of so many slices has about 50 kB. */
const SLICES_A_FILE = 64;

/** By the path of a list, oldest first. */
export type Pasts = ReadonlyMap<string, readonly PastFile[]>;

interface ListHistory {
  readonly list: ListName;
  readonly closed: readonly ListSlice[];
  readonly leavings: readonly { readonly slice: number; readonly at: string }[];
}

export function storePasts(
  histories: readonly ListHistory[],
  digestOf: (slug: string) => string,
  files: FileGatherer,
): Pasts {
  const all = histories.flatMap(({ list, closed, leavings }) =>
    closed.map((slice, at) => {
      const start = closed[at - 1]?.end ?? 0;
      const left = leavings.filter((one) => one.slice > start && one.slice <= slice.end);
      const moved = left.reduce((top, one) => (one.at > top ? one.at : top), "");
      return { path: listPath(list), slice, updated: lastChangeOf(slice.articles, moved) };
    }),
  );
  const pasts = new Map<string, PastFile[]>();
  for (let at = 0; at < all.length; at += SLICES_A_FILE) {
    const some = all.slice(at, at + SLICES_A_FILE);
    const byList = Map.groupBy(some, ({ path }) => path);
    const parts = some.map(({ path, slice, updated }) =>
      [path, slice.end, updated, ...slice.articles.map(({ slug }) => digestOf(slug))].join(" "),
    );
    const store = (): [string, StoredSlice[]][] =>
      Array.from(byList, ([path, slices]) => [
        path,
        slices.map(({ slice, updated }) => storeSlice(slice, updated, digestOf)),
      ]);
    const file = files.add(
      "pasts",
      madeOf(parts, () => toDictionary(store())),
    );
    for (const [path, slices] of byList) {
      const [first, last] = [slices[0]?.slice.end ?? 0, slices.at(-1)?.slice.end ?? 0];
      pasts.set(path, [...(pasts.get(path) ?? []), { first, last, file }]);
    }
  }
  return pasts;
}

function storeSlice(
  { end, articles }: ListSlice,
  updated: string,
  digestOf: (slug: string) => string,
): StoredSlice {
  const digests = articles.map(({ slug }) => digestOf(slug));
  return {
    end,
    digest: shortDigest(JSON.stringify([updated, ...digests])),
    updated,
    articles: articles.map(storedPlace),
  };
}

export function storedPlace({ slice, slug }: Article): Place {
  return [slice, slug];
}
