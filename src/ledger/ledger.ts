/**
 * The ledger: the committed memory of identity. Everything that must not be computed anew from the
 * texts, because a subscriber's reader already knows it, stands here. Times are RFC 3339, UTC,
 * whole seconds.
 */

/** What the ledger remembers of one published article. */
export interface Entry {
  /** The source, relative to the project's folder: `articles/politics/x.txt`. */
  readonly path: string;
  /** For the people who read the ledger's diff, and for naming what was removed. */
  readonly title: string;
  /** `urn:uuid:…`; minted once, never changed, never used again for another text. */
  readonly id: string;
  readonly slug: string;
  /** Slugs that redirect for ever: earlier ones, oldest first, and front matter's aliases. */
  readonly formerSlugs: readonly string[];
  readonly published: string;
  /** False when `published` is the time when a build first saw the text. */
  readonly publishedStated: boolean;
  readonly updated: string;
  /** When the article entered the ledger; distinct in one ledger, and what lists are ordered by. */
  readonly arrived: string;
  /** The slice of the site's history that holds the article, counted from 1; written once. */
  readonly slice: number;
  /** The ledger's revision that admitted the article: a client that knows it knows the article. */
  readonly firstRevision: number;
  /** The ledger's revision that changed this entry last. */
  readonly revision: number;
  /** When that revision was made. */
  readonly changed: string;
  /** Lower-case hexadecimal SHA-256 of the source's bytes. */
  readonly sourceHash: string;
  /** A digest of all that the article publishes, by `hash-content.ts`. */
  readonly contentHash: string;
  /** 64 bits as 16 hexadecimal digits, by `sketch.ts`: alike for like texts. */
  readonly sketch: string;
}

/** An article that was published and is no more. Its id and slugs stay taken. */
export interface RemovedEntry extends Entry {
  /** The time of removal. */
  readonly removed: string;
  /** `draft`: the source is still there, but its front matter withdrew it. */
  readonly reason: "deleted" | "draft";
}

export interface Ledger {
  readonly version: 1;
  /** The publication's own random UUID, the namespace of its ids. */
  readonly site: string;
  /** The highest revision of any entry: the cursor of `/changes.json`. */
  readonly revision: number;
  /** Both by id. */
  readonly entries: readonly Entry[];
  readonly removed: readonly RemovedEntry[];
}

/** The ledger of a publication that has published nothing. `site` is a random UUID, made by the caller. */
export function newLedger(site: string): Ledger {
  return { version: 1, site, revision: 0, entries: [], removed: [] };
}

/**
 * Stands for the site where there is no ledger, or none that can be read: the ids that follow from
 * it are never published.
 */
export const UNKNOWN_SITE = "00000000-0000-4000-8000-000000000000";
