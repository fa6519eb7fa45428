/** An edition as the Worker reads it: what can be asked of it, and what it answers. */
import type { Article } from "../../model/article.ts";
import type { OwnPage } from "../../model/own-page.ts";
import type { ListName } from "../../model/addresses/paths.ts";
import type { Query } from "../../search/query.ts";
import type {
  ListedList,
  Manifest,
  PathRecord,
  SlugRecord,
  StoredChange,
  StoredList,
  StoredOwnPage,
  Surroundings,
} from "../shape.ts";

/** A closed part of a history: of the site's, or of a list's own. */
export interface Slice {
  /** Of the site's slices counted from 1; a list's slice has the number of the last one it covers. */
  readonly number: number;
  /** Changes with the slice's content. */
  readonly version: string;
  /** The last change of an article in it, RFC 3339. */
  readonly updated: string;
  /** The number of the slice before it. */
  readonly older?: number;
  /** The number of the slice after it; absent when the list's own page or feed goes on. */
  readonly newer?: number;
  /** Reads the articles, newest first. */
  articles(): Promise<Article[]>;
}

/** A page of a search. */
export interface Found {
  /** Newest first. */
  readonly articles: readonly Article[];
  /** Changes with the articles. */
  readonly version: string;
  /** The next page has what lies before this number. */
  readonly older?: number;
}

export interface Edition {
  readonly manifest: Manifest;
  /** A list with its feeds' facts; undefined when it never had an article. */
  list(name: ListName): Promise<StoredList | undefined>;
  /** A part of all lists, counted from 1, the largest lists first; undefined beyond the last. */
  listing(part: number): Promise<readonly ListedList[] | undefined>;
  /** One of the publication's own pages. */
  ownPage(page: StoredOwnPage): Promise<OwnPage>;
  /** The publisher's own robots.txt, which the manifest names. */
  robots(): Promise<string>;
  /** The interface's description, OpenAPI without `servers`. */
  openapi(): Promise<object>;
  /** The articles of a list's window, newest first. */
  window(list: StoredList): Promise<Article[]>;
  /** The members before the window that feeds show again, newest first. */
  revised(list: StoredList): Promise<Article[]>;
  /**
   * A slice of a list's history: what it holds up to the end of one of the site's closed slices.
   * Undefined when no slice of that number is closed.
   */
  slice(list: StoredList, number: number): Promise<Slice | undefined>;
  /** The newest articles that match a query, of those before a number if one is given. */
  find(query: Query, before?: number): Promise<Found>;
  /** What is at an article's slug; undefined when nothing ever was. */
  lookUp(slug: string): Promise<SlugRecord | undefined>;
  /** What is at a path that an article has or had beside its slug, however the path is spelled. */
  lookUpPath(path: string): Promise<PathRecord | undefined>;
  /** The article that a slug's record places in a slice. */
  article(slug: string, slice: number): Promise<Article>;
  /** What surrounds that article. */
  surroundings(slug: string, slice: number): Promise<Surroundings>;
  /**
   * Changes after a revision, oldest first, from a bounded number of files; of a bounded number of
   * slices, when their articles are asked for.
   */
  changes(since: number, withArticles?: boolean): Promise<ChangesRead>;
  /** Whether a ledger that this edition's ledger goes on from had that head. */
  isOurs(head: string): Promise<boolean>;
  /** The published articles of one part of the sitemap, counted from 1. */
  sitemapPart(part: number): Promise<PublishedChange[] | undefined>;
  /** How many parts the sitemap has; at least one. */
  readonly sitemapParts: number;
}

export interface ChangesRead {
  readonly changes: readonly StoredChange[];
  /** The revision up to which they are complete: the cursor to go on from. */
  readonly until: number;
  /** By slug, when they were asked for. */
  readonly articles: ReadonlyMap<string, Article>;
}

export type PublishedChange = Extract<StoredChange, { state: "published" }>;
