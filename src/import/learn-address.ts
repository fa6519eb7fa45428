/**
 * How the old site made its addresses, learned from the posts whose address its feed tells: posts that
 * are no longer in the feed had theirs by the same rule.
 */
import { dayToken } from "./folders/permalink-pattern.ts";
import type { Post } from "./post.ts";

const TOKENS = ["year", "month", "day"] as const;

/** Undefined when the known ones follow no one rule. */
export function learnAddress(
  known: ReadonlyMap<Post, string>,
): ((post: Post) => string | undefined) | undefined {
  const patterns = new Set(Array.from(known, ([post, address]) => patternOf(post, address)));
  const [pattern] = patterns;
  if (patterns.size !== 1 || pattern?.includes(":slug") !== true) return undefined;
  return (post) => {
    const slug = slugOf(post);
    if (slug === undefined) return undefined;
    const filled = pattern.replace(/:(year|month|day)/gu, (_, token: string) => {
      return dayToken(token, post.published) ?? "";
    });
    return filled.replace(":slug", encodeURIComponent(slug));
  };
}

function patternOf(post: Post, address: string): string {
  return address
    .split("/")
    .map((part) => {
      if (part === "") return part;
      const [, name = part, ending = ""] = /^(.*?)(\.html?)?$/u.exec(part) ?? [];
      if (decoded(name) === slugOf(post)) return `:slug${ending}`;
      const token = TOKENS.find((one) => dayToken(one, post.published) === part);
      return token === undefined ? part : `:${token}`;
    })
    .join("/");
}

function slugOf({ slug, address }: Post): string | undefined {
  const last = address?.split("/").filter(Boolean).at(-1);
  return slug ?? (last === undefined ? undefined : decoded(last).replace(/\.html?$/u, ""));
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch (error) {
    if (error instanceof URIError) return part;
    throw error;
  }
}
