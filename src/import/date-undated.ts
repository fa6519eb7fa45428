/**
 * Public posts for which neither the old site nor its feed states a date get that of the oldest one: the
 * build would date them today, and they would be the newest for all subscribers.
 */
import type { KnownPost } from "./identify.ts";

export function dateUndated(posts: readonly KnownPost[]) {
  const dates = posts.flatMap(({ published }) => (isDate(published) ? [published] : []));
  const [oldest] = dates.toSorted((a, b) => Date.parse(a) - Date.parse(b));
  const isUndated = ({ post, published }: KnownPost): boolean =>
    post.state === "public" && !isDate(published) && oldest !== undefined;
  return {
    dated: posts.map((found) =>
      isUndated(found) && oldest !== undefined ? { ...found, published: oldest } : found,
    ),
    undated: new Set(posts.filter(isUndated).map(({ post }) => post)),
    oldest,
  };
}

/** Go prints a time that was never set as a day of the year 1. */
export function isDate(time: string | undefined): time is string {
  return time !== undefined && !time.startsWith("0");
}
