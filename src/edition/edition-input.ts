/** What an edition is made from: what the ledger says of every article, and how to get its parts. */
import type { NumberedArticle } from "../model/article.ts";
import type { OwnPage } from "../model/own-page.ts";
import type { ListName } from "../model/addresses/paths.ts";
import type { CollectedList } from "./lists/collect-lists.ts";
import type { IndexHelp, StoredBody } from "./search/index-segment.ts";
import type { Relate } from "./related/relate-articles.ts";
import type { StoredChange } from "./shape.ts";
import type { FormerList } from "./lists/store-list.ts";

export interface EditionInput {
  readonly revision: number;
  /** The head of the ledger, and those of all that it goes on from; absent: it has no past. */
  readonly head?: string;
  readonly heads?: readonly string[];
  /** Up to which revision plain numbers were given; absent: none were. */
  readonly numbered?: number;
  /** The time of the last change of anything, RFC 3339; absent when there never was one. */
  readonly changed?: string | undefined;
  /** The number of the slice that is still open: every slice before it is closed. */
  readonly openSlice: number;
  /** Newest arrival first. */
  readonly articles: readonly NumberedArticle[];
  /** Their lists; absent: collected from them. */
  readonly lists?: readonly CollectedList[];
  /** What was published and is no more. */
  readonly removed: readonly RemovedArticle[];
  /** Lists that articles have left; absent: none. */
  readonly formerLists?: readonly FormerList[];
  /** Slugs that an article had before, or that its front matter names, to its slug now. */
  readonly redirects: readonly { readonly from: string; readonly to: string }[];
  /** Whole paths that an article had, to the path of its address; absent: none. */
  readonly oldPaths?: readonly { readonly from: string; readonly to: string }[];
  /** The publication's own pages, in the order in which they are linked; absent: none. */
  readonly ownPages?: readonly OwnPage[];
  /** The publisher's own robots.txt. */
  readonly robots?: string | undefined;
  /** The interface's description, OpenAPI without `servers`. */
  readonly openapi: object;
  /** The id of a list's feeds, `urn:uuid:…`. */
  readonly listId: (list: ListName) => string;
  /** The JSON of an article's packed body; absent: made from the body. */
  readonly storedBody?: StoredBody;
  /** What makes the search index cheaper; absent: nothing. */
  readonly indexing?: IndexHelp;
  /** Absent: `relateArticles`. */
  readonly relate?: Relate;
}

type RemovedChange = Extract<StoredChange, { state: "removed" }>;
export type RemovedArticle = Omit<RemovedChange, "state"> & {
  readonly formerSlugs: readonly string[];
  readonly permalink?: string;
  /** Whole paths that it had. */
  readonly paths?: readonly string[];
  /** The slice that it left; absent: none. */
  readonly slice?: number;
};
