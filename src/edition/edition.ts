/** An edition as the Worker reads it: what can be asked of it, and what it answers. */
import type { Article } from "../model/article.ts";
import type { ListName } from "../model/paths.ts";
import type {
  ListedList,
  Manifest,
  SlugRecord,
  StoredChange,
  StoredHeadline,
  StoredList,
  Surroundings,
} from "./shape.ts";

export interface Slice {
  /** Counted from 1. */
  readonly number: number;
  /** Changes with the slice's content. */
  readonly version: string;
  /** The last change of an article in it, RFC 3339. */
  readonly updated: string;
  /** Reads the articles, newest first. */
  articles(): Promise<Article[]>;
}

export interface Edition {
  readonly manifest: Manifest;
  /** A list with its feeds' facts; undefined when it never had an article. */
  list(name: ListName): Promise<StoredList | undefined>;
  /** The largest lists, for directories of feeds. */
  listing(): Promise<readonly ListedList[]>;
  /** The interface's description, OpenAPI without `servers`. */
  openapi(): Promise<object>;
  /** The articles of a list's window, newest first. */
  window(list: StoredList): Promise<Article[]>;
  /** A page of a list's headlines, newest first; undefined when there is none of that number. */
  listPage(list: StoredList, number: number): Promise<readonly StoredHeadline[] | undefined>;
  /** A closed slice; undefined when no slice of that number is closed. */
  slice(number: number): Promise<Slice | undefined>;
  /** What is at an article's slug; undefined when nothing ever was. */
  lookUp(slug: string): Promise<SlugRecord | undefined>;
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
