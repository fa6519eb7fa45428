/**
 * The ledger: the committed memory of identity. Everything that must not be computed anew from the
 * texts, because a subscriber's reader already knows it, stands here. Times are RFC 3339, UTC,
 * whole seconds.
 */
import { compare } from "../model/compare.ts";
import type { FormatIds } from "../model/article.ts";
import type { FolderKind } from "../model/addresses/paths.ts";

/** What the ledger remembers of one published article. */
export interface Entry {
  /** The source, relative to the project's folder: `articles/politics/x.txt`. */
  readonly path: string;
  /** For the people who read the ledger's diff, for naming what was removed, and as evidence. */
  readonly title: string;
  /** `urn:uuid:…`, or any text for an article that moved in; never used again for another text. */
  readonly id: string;
  readonly slug: string;
  /** Slugs that redirect for ever: earlier ones, oldest first, and front matter's aliases. */
  readonly formerSlugs: readonly string[];
  readonly published: string;
  /** False when `published` is the time when a build first saw the text. */
  readonly publishedStated: boolean;
  readonly updated: string;
  /** When the article entered the ledger: what lists are ordered by, and then by `firstRevision`. */
  readonly arrived: string;
  /** The slice of the site's history that holds the article, counted from 1; written once. */
  readonly slice: number;
  /** The ledger's revision that admitted the article: a client that knows it knows the article. */
  readonly firstRevision: number;
  /** The ledger's revision that changed this entry last. */
  readonly revision: number;
  /** The revisions in which the article went and came: removed, returned, removed … */
  readonly gaps: readonly number[];
  /** The first 96 bits of the SHA-256 of the source's bytes, in hexadecimal. */
  readonly sourceHash: string;
  /** The first 64 bits of those of its earlier sources, the latest last. */
  readonly formerSources?: readonly string[];
  /** A digest of all that the article publishes, by `hash-content.ts`. */
  readonly contentHash: string;
  /** 64 bits as 16 hexadecimal digits, by `sketch.ts`: alike for like texts. */
  readonly sketch: string;
  /** What numbers the text has, by `sketch-numbers.ts`; empty when it has none, or none are known. */
  readonly numbers: string;
  /** The lists that the article is in, by the names that they have there. */
  readonly section?: string;
  readonly tags: readonly string[];
  readonly authors: readonly string[];
  /** The lists that it was in. */
  readonly left: readonly LeftList[];
  /** When it came back last: to the site, or to a list that it had left. */
  readonly returned?: string;
  /** The ids of an article that moved in, where the old site's formats had several. */
  readonly ids?: FormatIds;
  /** The path of its address, as it is written, where that is not `/articles/{slug}`. */
  readonly permalink?: string;
  /** Whole paths that redirect for ever: those that it had before it moved in, and earlier permalinks. */
  readonly paths?: readonly string[];
}

/** A list that an article was in. Its feeds were public, so they go on answering. */
export interface LeftList {
  readonly kind: FolderKind;
  readonly name: string;
  readonly at: string;
  /** The list of the same kind that the article entered instead. */
  readonly to?: string;
}

/** An article that was published and is no more. Its id and slugs stay taken. */
export interface RemovedEntry extends Entry {
  /** The time of removal. */
  readonly removed: string;
  /** `draft`: the source is still there, but its front matter withdrew it. */
  readonly reason: "deleted" | "draft";
}

/** A hazard that the publisher accepted, so that nobody is asked twice. */
export interface Accepted {
  readonly rule: string;
  readonly file: string;
  /** What exactly was accepted: the same rule tells again of anything else. */
  readonly mark: string;
}

export interface Ledger {
  /** The publication's own random UUID, the namespace of its ids. */
  readonly site: string;
  /** The highest number given: the cursor of `/changes.json` together with the ledger's head. */
  readonly revision: number;
  /** When anything changed last; never goes back. Absent when nothing was ever published. */
  readonly changed?: string;
  /** A digest of the settings that documents show, and of what prints them: `changed` rises with it. */
  readonly settings?: string;
  /** Up to this revision, plain numbers were given to clients of `/changes.json`. */
  readonly numbered: number;
  /** The heads of all ledgers that this one goes on from (`head.ts`), oldest first. */
  readonly heads: readonly string[];
  readonly accepted: readonly Accepted[];
  /** Both by id. */
  readonly entries: readonly Entry[];
  readonly removed: readonly RemovedEntry[];
}

/** The ledger of a publication that has published nothing. `site` is a random UUID, made by the caller. */
export function newLedger(site: string): Ledger {
  return { site, revision: 0, numbered: 0, heads: [], accepted: [], entries: [], removed: [] };
}

/** Every article that was ever published. */
export function allEntries({ entries, removed }: Ledger): (Entry | RemovedEntry)[] {
  return [...entries, ...removed];
}

/** The ledger with these instead, sorted out into the living and the removed. */
export function withEntries(ledger: Ledger, all: Iterable<Entry | RemovedEntry>): Ledger {
  const entries: Entry[] = [];
  const removed: RemovedEntry[] = [];
  for (const entry of all) {
    if ("removed" in entry) removed.push(entry);
    else entries.push(entry);
  }
  entries.sort(byId);
  removed.sort(byId);
  return { ...ledger, entries, removed };
}

function byId(a: Entry, b: Entry): number {
  return compare(a.id, b.id);
}
