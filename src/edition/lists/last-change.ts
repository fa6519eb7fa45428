/** Articles in, the time of their last change out. */
import type { Article } from "../../model/article.ts";

/** The time of what never happened: an empty publication's feeds need one. */
export const NEVER = "1970-01-01T00:00:00Z";

/**
 * The latest time at which one of the articles arrived, was updated or came back, or one came or went:
 * `moved`.
 */
export function lastChangeOf(
  articles: readonly Pick<Article, "arrived" | "updated" | "returned">[],
  moved = "",
): string {
  const last = articles
    .flatMap(({ arrived, updated, returned = "" }) => [arrived, updated, returned])
    .reduce((a, b) => (a > b ? a : b), moved);
  return last === "" ? NEVER : last;
}
