/**
 * The posts of an old site and the entries of the feed that its subscribers have in, which is which
 * out: by the id that the export states, by address, by slug, by title and time, by title alone.
 */
import { oldPathKey, oldPathOf } from "../model/old-path.ts";
import type { OldEntry } from "./old-feeds/read-old-feed.ts";
import type { Post } from "./post.ts";

export interface Matching {
  readonly pairs: ReadonlyMap<Post, OldEntry>;
  /** Entries that no post is. */
  readonly rest: readonly OldEntry[];
}

/** Keys of a post, and the key of an entry; of those that several posts share, none is matched. */
interface Way {
  readonly ofPost: (post: Post) => readonly (string | undefined)[];
  readonly ofEntry: (entry: OldEntry) => string | undefined;
}

const WAYS: readonly Way[] = [
  { ofPost: ({ guid }) => [guid], ofEntry: ({ id }) => id },
  {
    ofPost: ({ address, otherAddresses }) => [address, ...otherAddresses].map(keyOf),
    ofEntry: ({ link }) => keyOf(link),
  },
  {
    ofPost: ({ slug, address }) => [slug ?? lastPart(address)],
    ofEntry: ({ link }) => lastPart(link),
  },
  { ofPost: (post) => [titleAt(post)], ofEntry: titleAt },
  { ofPost: ({ title }) => [foldTitle(title)], ofEntry: ({ title }) => foldTitle(title) },
];

export function matchEntries(posts: readonly Post[], entries: readonly OldEntry[]): Matching {
  const pairs = new Map<Post, OldEntry>();
  let rest = entries;
  for (const way of WAYS) {
    const byKey = new Map<string, Post | undefined>();
    for (const post of posts) {
      if (pairs.has(post)) continue;
      for (const key of new Set(way.ofPost(post))) {
        if (key !== undefined && key !== "") byKey.set(key, byKey.has(key) ? undefined : post);
      }
    }
    rest = rest.filter((entry) => {
      const post = byKey.get(way.ofEntry(entry) ?? "");
      if (post === undefined || pairs.has(post)) return true;
      pairs.set(post, entry);
      return false;
    });
  }
  return { pairs, rest };
}

function keyOf(address: string | undefined): string | undefined {
  const path = address === undefined ? undefined : oldPathOf(address);
  return path === undefined || path === "/" ? undefined : oldPathKey(path);
}

function lastPart(address: string | undefined): string | undefined {
  return keyOf(address)?.split("/").at(-1);
}

function titleAt({ title, published }: Pick<Post, "title" | "published">): string | undefined {
  const folded = foldTitle(title);
  return folded === undefined || published === undefined
    ? undefined
    : `${folded} ${new Date(published).getTime()}`;
}

function foldTitle(title: string | undefined): string | undefined {
  return title
    ?.replace(/[\s\p{P}]+/gu, " ")
    .trim()
    .toLowerCase();
}
