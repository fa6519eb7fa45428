/**
 * A list's members and its window in; out come the members that lie before the window and state that
 * they were updated since: no reader fetches an archive again, so the feed shows them once more.
 */
import type { Article } from "../../model/article.ts";
import { bytesOf, WINDOW } from "./divide-history.ts";

const MOST_ENTRIES = 10;
const MOST_BYTES = 128_000;
/** Together with the window's: two reads for each of the site's slices leave 4 of 50. */
export const SHOWN_SLICES = WINDOW.slices + 3;

/** Both are newest first, and so is what comes out. */
export function findRevised(members: readonly Article[], window: readonly Article[]): Article[] {
  const oldest = window.at(-1);
  if (!oldest) return [];
  const latest = members
    .slice(window.length)
    .filter((article) => article.updateStated === true && article.updated > oldest.arrived)
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
