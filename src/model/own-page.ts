/**
 * A page of the publication itself: about, imprint, privacy. It is no article: it has an address and
 * stands in every page's footer and in the sitemap, and no feed has it.
 */
import type { Content } from "./article.ts";

export interface OwnPage extends Pick<
  Content,
  "title" | "summary" | "language" | "direction" | "body"
> {
  /** Its address, as it is written: `/about`. */
  readonly path: string;
  /** Other paths that lead to it: those of an earlier site. */
  readonly formerPaths: readonly string[];
}

/** What links to it need. */
export type OwnPageLink = Pick<OwnPage, "path" | "title" | "language" | "direction">;
