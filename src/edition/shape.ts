/**
 * The edition's stored shape: what the build writes and the Worker reads, the one waist where
 * they meet. An edition is a set of JSON files named by what they are made of, and `manifest.json`,
 * which names them and is written last; each ends with its seal (seal.ts). A request reads a bounded number of them.
 */
import type { Article } from "../model/article.ts";
import type { OwnPage, OwnPageLink } from "../model/own-page.ts";
import type { ListName } from "../model/addresses/paths.ts";
import type { Segment } from "../search/segments.ts";

export const MANIFEST = "manifest.json";

/**
 * Raised when a stored shape changes, so that a Worker never misreads an older edition, and when a file comes out
 * otherwise of the same articles, as its name must then be another (tests/edition/file-names.test.ts).
 */
export const SHAPE_VERSION = 7;

/**
 * The names of numbered files, in order. Up to `NAMES_A_PAGE` stand in the manifest; beyond that
 * they are divided over page files of `NAMES_A_PAGE` names, so that the manifest stays small.
 * An empty name is a hole.
 */
export type Directory = { readonly size: number } & (
  { readonly names: readonly string[] } | { readonly pages: readonly string[] }
);

export const NAMES_A_PAGE = 256;

export interface Manifest {
  readonly version: typeof SHAPE_VERSION;
  /** The ledger's revision. */
  readonly revision: number;
  /** The ledger's head: together with the revision the cursor of `/changes.json`. */
  readonly head: string;
  /** By `shardOf(head)`: the heads of all ledgers that this one goes on from, its own included. */
  readonly heads: Directory;
  /** Up to this revision, plain numbers were given to clients. */
  readonly numbered: number;
  /**
   * The last change of anything, RFC 3339: `Last-Modified` of every list and slice, so that it
   * does not go back when the newest member leaves. The ETags tell lists apart.
   */
  readonly changed: string;
  /** When an article was edited, removed or brought back last, RFC 3339; empty if none ever was. */
  readonly edited: string;
  /** The site's list; other lists are read through `lists`. */
  readonly front: StoredList;
  /**
   * By number, from slice 1: lines of JSON (pack-article.ts), newest article first. A name begins with the time of the
   * slice's last change, `20260302T101500Z-`, so that it is known without reading the slice.
   */
  readonly slices: Directory;
  /** The number of slices that are closed; the last one may be open. */
  readonly closedSlices: number;
  /** By number, from slice 1: `Record<slug, Surroundings>` of the slice's articles, and of its old neighbours'. */
  readonly surroundings: Directory;
  /** By `shardOf(slug)`: `Record<slug, SlugRecord>`. */
  readonly slugs: Directory;
  /** By `shardOf(oldPathKey)`: `Record<oldPathKey, PathRecord[]>`; empty when no article moved in. */
  readonly paths: Directory;
  /** The names of queries that tell articles apart in `paths`: `p` for `/?p=12`. */
  readonly queries: readonly string[];
  /** By `shardOf(listPath)`: `StoredList[]`. */
  readonly lists: Directory;
  /** By part, from part 1: `ListedList[]`, all lists for directories of feeds, the largest first. */
  readonly listing: Directory;
  /** The publication's own pages: few, so that every page can link to them. */
  readonly ownPages: readonly StoredOwnPage[];
  /** The file that holds the publisher's own robots.txt, as a string. */
  readonly robots?: string;
  /** The segments of the search index, newest first; their files are named by them (src/search/). */
  readonly search: readonly Segment[];
  /** The file of the interface's description, OpenAPI without `servers`. */
  readonly openapi: string;
  /** Changes when anything of the edition changes. */
  readonly digest: string;
  /** By `revision / REVISIONS_A_FILE`: `StoredChange[]`, oldest first. */
  readonly changes: Directory;
  /** For each part of the sitemap, what changes when it does. */
  readonly sitemap: readonly string[];
}

/** What is known of an own page without reading it. */
export interface StoredOwnPage extends OwnPageLink {
  readonly formerPaths: OwnPage["formerPaths"];
  /** The file that holds the page: an `OwnPage`. */
  readonly file: string;
}

/** What is at `/articles/{slug}`. */
export type SlugRecord =
  /** The slice that holds the article, and the digest of its content. */
  | { readonly slice: number; readonly digest: string; readonly permalink?: string }
  /** The slug of the article now, and the path of its address if that is another. */
  | { readonly moved: string; readonly permalink?: string }
  | { readonly removed: string };

/** What is at a whole path that an article has or had, which is spelled so. */
export type PathRecord = { readonly path: string } & (
  { readonly slug: string } | { readonly moved: string } | { readonly removed: string }
);

/** An article's place: its slice and its slug. */
export type Place = readonly [slice: number, slug: string];

export interface StoredList {
  readonly list: ListName;
  readonly title: string;
  /** The feeds' own id, `urn:uuid:…`. */
  readonly id: string;
  /** Changes when anything changes that a feed of the list shows. */
  readonly digest: string;
  /** The last change of an article in the window, or when one left the list; RFC 3339, never goes back. */
  readonly updated: string;
  readonly count: number;
  /** Where its articles went, when none is left in it. */
  readonly movedTo?: ListName;
  /** The newest members, newest first. */
  readonly window: readonly Place[];
  /** Members before the window that state an update since; feeds show them after the window. */
  readonly revised: readonly Place[];
  /** The slice that goes on where the window ends: by its number, or of a list by its end. */
  readonly older?: number;
  /** The files of the list's closed slices, oldest first. Empty for the site: it has slices of its own. */
  readonly past: readonly PastFile[];
}

/** A file of `Record<listPath, StoredSlice[]>`, oldest first, and the ends of a list's slices there. */
export interface PastFile {
  readonly first: number;
  readonly last: number;
  readonly file: string;
}

/** A closed slice of a section's, tag's or author's history. */
export interface StoredSlice {
  /** The last of the site's slices that it covers; it begins after the end of the one before. */
  readonly end: number;
  /** Changes with its articles. */
  readonly digest: string;
  /** The last change of an article in it, RFC 3339. */
  readonly updated: string;
  /** Newest first. */
  readonly articles: readonly Place[];
}

/** What a page tells of an article that it only points to. */
export type StoredHeadline = Pick<
  Article,
  "slug" | "permalink" | "title" | "section" | "language" | "direction" | "published"
>;

/** What the page of an article shows of others, apart from the article's own files. */
export interface Surroundings {
  /** The articles that arrived just after and just before. */
  readonly newer?: StoredHeadline;
  readonly older?: StoredHeadline;
  /** On the same subject, most alike first. */
  readonly related: readonly StoredHeadline[];
}

/** A list as a directory of feeds names it. */
export type ListedList = Pick<StoredList, "list" | "title" | "count">;

/** How many lists a part of a directory of feeds names: tags may be thousands. */
export const LISTS_A_PART = 500;

export const REVISIONS_A_FILE = 512;

/** Files of changes that a part of the sitemap is made from: a request reads them all. */
export const SITEMAP_BUCKETS = 16;

export type StoredChange =
  | {
      readonly state: "published";
      readonly id: string;
      readonly slug: string;
      readonly permalink?: string;
      readonly title: string;
      readonly published: string;
      readonly updated: string;
      readonly section?: string;
      readonly tags: readonly string[];
      /** Changes when anything of the article does. */
      readonly digest: string;
      /** The slice that holds the article. */
      readonly slice: number;
      /** The revision in which the article entered the ledger. */
      readonly firstRevision: number;
      /** Revisions between which it was away: removed, returned … */
      readonly gaps?: readonly number[];
      readonly revision: number;
    }
  | {
      readonly state: "removed";
      readonly id: string;
      readonly slug: string;
      readonly permalink?: string;
      readonly removed: string;
      readonly revision: number;
    };

/** An article as it is stored: blocks without the HTML that follows from their text. */
export type StoredArticle = Omit<
  Article,
  "body" | "digests" | "updateStated" | "found" | "placed"
> & {
  readonly body: readonly StoredBlock[];
};

/** A paragraph whose HTML is its escaped text is stored as the text alone. */
export type StoredBlock = string | Article["body"][number];
