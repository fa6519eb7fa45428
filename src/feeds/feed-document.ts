/**
 * What one feed document holds: the subscription document of a list, or the archive document of
 * a closed slice. The edition's reader makes it, `renderFeed` turns it into bytes.
 */
import type { Article } from "../model/article.ts";
import type { ListName } from "../model/addresses/paths.ts";

export interface FeedDocument {
  readonly list: ListName;
  /** The section's, tag's or author's name; absent for the site. */
  readonly listTitle?: string;
  /** `urn:uuid:…` of the list; its archives carry the same. */
  readonly id: string;
  /** `https://example.com`, without a path and a closing slash. */
  readonly origin: string;
  /** Newest first. */
  readonly articles: readonly Article[];
  /** When the list last changed in any way: RFC 3339, UTC, whole seconds. */
  readonly updated: string;
  /** If set, this is the archive document of that closed slice. */
  readonly slice?: number;
  /** The slice whose archive document continues this document. */
  readonly previousSlice?: number;
  /** The absolute addresses of square pictures that stand for the site, of 144 and of 512 pixels. */
  readonly icons?: { readonly small: string; readonly large: string };
  /** Whether the document holds the whole list. */
  readonly complete: boolean;
}
