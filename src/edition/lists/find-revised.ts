/**
 * A list's members and its window in; out come the members that lie before the window and were edited
 * since, as they state: no reader fetches an archive again, so the feed shows them once more.
 */
import type { Article, NumberedArticle } from "../../model/article.ts";
import { bytesOf, WINDOW } from "./divide-history.ts";

const MOST_ENTRIES = 10;
const MOST_BYTES = 128_000;
/** Together with the window's: two reads for each of the site's slices leave 4 of 50. */
export const SHOWN_SLICES = WINDOW.slices + 3;

/** An update may be stated as a day, which began before it was made. */
const DAY = 86_400_000;

/** Both are newest first, and so is what comes out. */
export function findRevised(
  members: readonly NumberedArticle[],
  window: readonly Article[],
): Article[] {
  const oldest = members[window.length - 1];
  if (!oldest) return [];
  const start = Date.parse(oldest.arrived);
  const latest = members
    .slice(window.length)
    .filter(
      ({ updateStated, updated, revision }) =>
        updateStated === true &&
        (updated > oldest.arrived ||
          (revision > oldest.firstRevision && Date.parse(updated) > start - DAY)),
    )
    .sort((a, b) => (a.updated < b.updated ? 1 : -1));
  const slices = new Set(window.map(({ slice }) => slice));
  let bytes = 0;
  const revised = new Set<Article>();
  for (const article of latest.slice(0, MOST_ENTRIES)) {
    bytes += bytesOf(article);
    slices.add(article.slice);
    if (bytes > MOST_BYTES || slices.size > SHOWN_SLICES) break;
    revised.add(article);
  }
  return members.filter((article) => revised.has(article));
}
