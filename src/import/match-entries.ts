/**
 * The posts of an old site and the entries of the feed that its subscribers have in, which is which
 * out: by the id that the export states, by address, by slug, by title and time, by title alone.
 */
import { addressKey, titleKey, titleTimeKey, type OldEntry } from "../model/old-feed.ts";
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
    ofPost: ({ address, otherAddresses }) => [address, ...otherAddresses].map(addressKey),
    ofEntry: ({ link }) => addressKey(link),
  },
  {
    ofPost: ({ slug, address }) => [slug ?? lastPart(address)],
    ofEntry: ({ link }) => lastPart(link),
  },
  { ofPost: (post) => [titleTimeKey(post)], ofEntry: titleTimeKey },
  { ofPost: ({ title }) => [titleKey(title)], ofEntry: ({ title }) => titleKey(title) },
];

export function matchEntries(posts: readonly Post[], entries: readonly OldEntry[]): Matching {
  const pairs = new Map<Post, OldEntry>();
  let rest = entries;
  // A copy in the trash does not stand in the way of the post.
  const inOrder = posts.toSorted((a, b) => Number(isGone(a)) - Number(isGone(b)));
  for (const way of WAYS) {
    const byKey = new Map<string, Post | undefined>();
    for (const post of inOrder) {
      if (pairs.has(post)) continue;
      for (const key of new Set(way.ofPost(post))) {
        if (key === undefined || key === "" || (isGone(post) && byKey.has(key))) continue;
        byKey.set(key, byKey.has(key) ? undefined : post);
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

function isGone({ state }: Post): boolean {
  return state === "gone";
}

function lastPart(address: string | undefined): string | undefined {
  return addressKey(address)?.split("/").at(-1);
}
