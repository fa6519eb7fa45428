/**
 * What subscribers hold of a publication: the ground that a plan compares on. From a ledger all of it
 * is known, from a running site what `/changes.json` tells.
 */
import { listPath, listSlug, SITE_LIST, type ListName } from "../../model/addresses/paths.ts";
import type { Entry, Ledger } from "../ledger.ts";
import { mintListId } from "../mint-id.ts";

/** What they hold of an article. */
export interface Published {
  readonly id: string;
  readonly slug: string;
  readonly removed: boolean;
  /** Absent where a running site does not tell. */
  readonly formerSlugs?: readonly string[];
  /** Absent for what a running site has removed. */
  readonly title?: string;
  readonly published?: string;
  readonly updated?: string;
  readonly path?: string;
  readonly contentHash?: string;
  readonly sourceHash?: string;
  readonly sketch?: string;
  readonly section?: string;
  readonly tags?: readonly string[];
  readonly authors?: readonly string[];
}

export interface Holdings {
  readonly articles: readonly Published[];
  /** The id of the site's feeds; absent where nothing is published, or a site does not tell. */
  readonly feedId?: string;
}

export function holdingsIn(ledger: Ledger): Holdings {
  return {
    feedId: siteFeedId(ledger),
    articles: [
      ...ledger.entries.map((entry) => ({ ...entry, removed: false })),
      ...ledger.removed.map((entry) => ({ ...entry, removed: true })),
    ],
  };
}

export function siteFeedId({ site }: Pick<Ledger, "site">): string {
  return mintListId(site, listPath(SITE_LIST));
}

export interface Membership {
  readonly list: ListName;
  readonly title: string;
}

/** The lists that an article is in, as far as it is known. */
export function membershipsOf({
  section,
  tags = [],
  authors = [],
}: Partial<Pick<Entry, "section" | "tags" | "authors">>): Membership[] {
  const named = (kind: Exclude<ListName["kind"], "site">, title: string): Membership => ({
    list: { kind, slug: listSlug(title) },
    title,
  });
  return [
    ...(section === undefined ? [] : [named("section", section)]),
    ...tags.map((tag) => named("tag", tag)),
    ...authors.map((author) => named("author", author)),
  ];
}
