/**
 * An old site and the feeds that its subscribers have in, its posts with the ids and addresses that
 * subscribers know them by out.
 */
import type { NamedFeed, OldEntry } from "../model/old-feed.ts";
import { oldPathKey, oldPathOf, writtenPath } from "../model/addresses/old-path.ts";
import { isIri } from "../model/addresses/iri.ts";
import type { FormatIds } from "../model/article.ts";
import { Unreadable } from "./files/files.ts";
import { postOfEntry } from "./old-feeds/site-of-feeds.ts";
import { given } from "../model/given.ts";
import { learnAddress } from "./learn-address.ts";
import { matchEntries } from "./match-entries.ts";
import { plainText } from "./plain-text.ts";
import type { Certainty, OldSite, Post } from "./post.ts";

export interface KnownPost {
  readonly post: Post;
  readonly id: string;
  readonly ids?: FormatIds;
  readonly certainty: Certainty;
  /** As it is written in the old feed, or by the old system's rule. */
  readonly address?: string;
  readonly published?: string;
  readonly updated?: string;
  readonly title?: string;
}

/** Throws `Unreadable` when a feed has nothing to do with the site. */
export function identify(site: OldSite, feeds: readonly NamedFeed[]): KnownPost[] {
  const found = new Map<Post, OldEntry>();
  const ids = new Map<Post, Record<string, string>>();
  const posts = [...site.posts];
  for (const { name, feed } of feeds) {
    const { pairs, rest } = matchEntries(posts, feed.entries);
    if (pairs.size === 0 && feed.entries.length > 0) {
      throw new Unreadable(
        `nothing in ${name} is a post of ${site.system}: its entries belong to something else`,
      );
    }
    const added = rest.filter(({ html }) => html !== undefined && html !== "");
    const more = added.map((entry) => [postOfEntry(entry, name), entry] as const);
    posts.push(...more.map(([post]) => post));
    for (const [post, entry] of [...pairs, ...more]) {
      if (post.state === "gone") continue;
      if (!found.has(post)) found.set(post, entry);
      ids.set(post, { [feed.format]: entry.id, ...ids.get(post) });
    }
  }
  return completePosts(
    site,
    posts.filter(({ state }) => state !== "gone"),
    found,
    ids,
  );
}

function completePosts(
  site: OldSite,
  posts: readonly Post[],
  found: ReadonlyMap<Post, OldEntry>,
  ids: ReadonlyMap<Post, Record<string, string>>,
): KnownPost[] {
  const [first] = found.values();
  const origin = URL.parse(first?.link ?? "")?.origin ?? site.origin ?? "";
  const learned = learnAddress(addressesIn(found));
  const idOf = ruleOf(site, found, origin);
  return posts.map((post) => {
    const entry = found.get(post);
    const address = addressOf(post, entry, found, learned);
    const made = idOf(post, origin + (address ?? ""));
    // The address of the site is no post's id.
    const own = entry?.id ?? (address === undefined && made === origin ? "" : made);
    const formats = ids.get(post) ?? {};
    const { atom } = formats;
    const differ = new Set(Object.values(formats)).size > 1 || (atom !== undefined && !isIri(atom));
    return given({
      post,
      id: own,
      ids: differ ? formats : undefined,
      certainty: entry
        ? ("old feed" as const)
        : own === post.guid
          ? ("export" as const)
          : ("rule" as const),
      address,
      published: entry?.published ?? post.published,
      updated: entry?.updated ?? post.updated,
      title: titleOf(post, entry),
    });
  });
}

/** Some readers tell entries apart by their titles, too: a post keeps the one that it had in the feed. */
function titleOf({ title }: Post, entry: OldEntry | undefined): string | undefined {
  const known = entry?.title;
  if (known === undefined || known === "") return title;
  return title !== undefined && plainText(title) === plainText(known) ? title : known;
}

function addressesIn(found: ReadonlyMap<Post, OldEntry>): Map<Post, string> {
  return new Map(
    [...found].flatMap(([post, { link }]) => {
      const path = link === undefined ? undefined : oldPathOf(link);
      return path === undefined ? [] : [[post, path] as const];
    }),
  );
}

/** What the feed says, else the system's rule where the feed bears it out, else what it teaches. */
function addressOf(
  post: Post,
  entry: OldEntry | undefined,
  found: ReadonlyMap<Post, OldEntry>,
  learned: ReturnType<typeof learnAddress>,
): string | undefined {
  const told = entry?.link === undefined ? undefined : oldPathOf(entry.link);
  if (told !== undefined) return writtenPath(told);
  const holds = [...found].every(
    ([one, { link }]) =>
      link === undefined || oldPathKey(one.address ?? "") === oldPathKey(oldPathOf(link) ?? ""),
  );
  return holds ? post.address : (learned?.(post) ?? post.address);
}

type IdRule = (post: Post, link: string) => string;

/** The first rule that gives every id that the feed has; without a feed, the system's. */
function ruleOf(site: OldSite, found: ReadonlyMap<Post, OldEntry>, origin: string): IdRule {
  const rules: IdRule[] = [
    site.idOf,
    (post, link) => post.guid ?? link,
    (_, link) => link,
    (_, link) => link.replace(/\/$/u, ""),
  ];
  const holds = (rule: IdRule): boolean =>
    [...found].every(([post, { id, link }]) => rule(post, link ?? origin) === id);
  return rules.find(holds) ?? site.idOf;
}
