/** What the old site and its feeds say of themselves, as settings for wrangler.toml. */
import { canonicalTag } from "../model/language.ts";
import type { NamedFeed } from "../model/old-feed.ts";
import { oldPathOf } from "../model/addresses/old-path.ts";
import { feedPath, SITE_LIST } from "../model/addresses/paths.ts";
import { isOwnPath } from "../model/addresses/read-path.ts";
import { readSite } from "../model/site.ts";
import type { OldSite } from "./post.ts";

export function proposeSettings(
  site: OldSite,
  feeds: readonly NamedFeed[],
): ReadonlyMap<string, string> {
  const [first] = feeds;
  const aliases = [...feeds.flatMap(aliasOf), ...site.feedAliases.filter(isAlias)];
  const settings = {
    SITE_TITLE: site.title ?? first?.feed.title,
    SITE_DESCRIPTION: site.description ?? first?.feed.description,
    SITE_LANGUAGE: canonicalTag(site.language ?? first?.feed.language ?? ""),
    FEED_ALIASES: onePerPath(aliases).join(" "),
  };
  return new Map(
    Object.entries(settings).flatMap(([name, value]) => {
      const text = value?.replace(/\s+/gu, " ").trim() ?? "";
      return text === "" ? [] : [[name, text] as const];
    }),
  );
}

/** What a feed says of itself comes before what its system usually has. */
function onePerPath(aliases: readonly string[]): string[] {
  const byPath = new Map<string, string>();
  for (const alias of aliases) {
    const [path = ""] = alias.split(">");
    if (!byPath.has(path)) byPath.set(path, alias);
  }
  return [...byPath.values()];
}

/** Where the feed was, with the format that it had. */
function aliasOf({ feed }: NamedFeed): string[] {
  const path = feed.self === undefined ? undefined : oldPathOf(feed.self);
  if (
    path === undefined ||
    path === "/" ||
    (isOwnPath(path) && path === feedPath(SITE_LIST, feed.format))
  )
    return [];
  const alias = `${path}>${feedPath(SITE_LIST, feed.format)}`;
  return isAlias(alias) ? [alias] : [];
}

function isAlias(alias: string): boolean {
  return readSite({ FEED_ALIASES: alias }).problems.length === 0;
}
