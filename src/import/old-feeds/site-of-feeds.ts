/** Feeds as a site of their own: one, or several that are archives of one, every entry once. */
import type { NamedFeed, OldEntry } from "../../model/old-feed.ts";
import { oldPathOf } from "../../model/addresses/old-path.ts";
import { given } from "../../model/given.ts";
import { bodyOf, type OldSite, type Post } from "../post.ts";

export function siteOfFeeds(feeds: readonly NamedFeed[]): OldSite {
  const [first] = feeds;
  const posts = new Map<string, Post>();
  for (const { name, feed } of feeds) {
    for (const entry of feed.entries) {
      if (!posts.has(entry.id)) posts.set(entry.id, postOfEntry(entry, name));
    }
  }
  return given({
    system: "a feed",
    origin: URL.parse(first?.feed.page ?? first?.feed.self ?? "")?.origin,
    title: first?.feed.title,
    description: first?.feed.description,
    language: first?.feed.language,
    posts: [...posts.values()],
    idOf: (post: Post, link: string) => post.guid ?? link,
    feedAliases: [],
    left: feeds.flatMap(({ feed }) => feed.left ?? []),
    problems: [],
    readMedia: () => Promise.resolve(undefined),
  });
}

/** What the feed alone knows of a post. */
export function postOfEntry(entry: OldEntry, name: string): Post {
  const { id, link, external, title, published, updated, html = "", authors, tags } = entry;
  const { sounds = [] } = entry;
  const address = link === undefined ? undefined : oldPathOf(link);
  return given({
    place: `${name}: ${title ?? id}`,
    kind: entry.kind ?? ("post" as const),
    state: entry.state ?? ("public" as const),
    title,
    address,
    otherAddresses: [],
    guid: id,
    published,
    updated,
    body: bodyOf("html", html),
    matter: given({
      authors: authors.length === 0 ? undefined : authors,
      tags: tags.length === 0 ? undefined : tags,
      external_url: external,
      enclosures: sounds.length === 0 ? undefined : sounds,
      season: entry.season,
      episode: entry.episode,
    }),
    media: [],
  });
}
