/** A Jekyll site: its configuration, the addresses that follow from it, and its Liquid. */
import type { OldSite } from "../post.ts";
import { tableOf, textOf as text, type Table } from "./config.ts";
import { readFolderSite, type Folder, type FolderSystem } from "./folder-site.ts";
import { jekyllPath, localTime, pagePath, statedCategories } from "./jekyll-address.ts";
import { translateLiquid } from "./translate-liquid.ts";

export const JEKYLL_CONFIGS = ["_config.yml", "_config.yaml", "_config.toml"];

export async function readJekyll(folder: Folder, config: Table): Promise<OldSite> {
  const url = URL.parse(text(config, "url") ?? "");
  const base =
    text(config, "baseurl")
      ?.replace(/^\/*|\/+$/gu, "/")
      .replace(/\/$/u, "") ?? "";
  const timeZone = text(config, "timezone") ?? "UTC";
  const collections = tableOf(config["collections"]);
  const pattern = text(tableOf(collections["posts"]), "permalink") ?? text(config, "permalink");
  const feed = text(tableOf(config["feed"]), "path") ?? "feed.xml";
  const isExcluded = excluded(config);
  const rules: FolderSystem = {
    system: "Jekyll",
    origin: url?.origin,
    title: text(config, "title", "name"),
    description: text(config, "description", "tagline"),
    language: text(config, "lang", "locale"),
    timeZone,
    base,
    isContent: (path) =>
      !isExcluded(path) &&
      (isPost(path) || !/(?:^|\/)_/u.test(path)) &&
      /\.(?:md|markdown|mkdn?|mkdown|html?)$/iu.test(path),
    // Without front matter, Jekyll takes a file for one of those that it copies.
    isCopied: ({ path, matter, isUnread }) =>
      !isPost(path) && !isUnread && Object.keys(matter).length === 0,
    defaultsOf: (path) => defaultsOf(config, path),
    addressOf: (file, published) =>
      base +
      (isPost(file.path)
        ? jekyllPath(file, localTime(published, timeZone), pattern)
        : pagePath(file, pattern)),
    isPost: ({ path }) => isPost(path),
    matterOf: ({ matter }) => {
      const { category: _, ...others } = matter;
      const categories = statedCategories(matter);
      return categories.length === 0 ? others : { ...others, categories };
    },
    // Without a day in its name, Jekyll takes a file in _posts for none.
    isDraft: ({ path }) => isPost(path) && !DATED.test(path),
    translate: (file, addressOf) => translateLiquid(file, addressOf, { base, config }),
    mediaRoots: [""],
    // jekyll-feed: the id is the address without its last slash.
    idOf: (_, link) => link.replace(/\/$/u, ""),
    // jekyll-feed writes Atom.
    feedAliases: [`${base}/${feed.replace(/^\/+/u, "")}>/atom.xml`],
  };
  return readFolderSite(folder, rules);
}

const DATED = /(?:^|\/)_posts\/(?:.*\/)?\d{2,4}-\d{1,2}-\d{1,2}-[^/]*$/u;

function isPost(path: string): boolean {
  return /(?:^|\/)_(?:posts|drafts)\//u.test(path);
}

/** As Jekyll's EntryFilter does: what begins with an entry, or fits it as a pattern. */
function excluded(config: Table): (path: string) => boolean {
  const given = config["exclude"];
  const entries = (Array.isArray(given) ? given : [])
    .filter((one) => typeof one === "string")
    .map((one) => one.replace(/^\.?\//u, ""))
    .filter((one) => one !== "");
  const patterns = entries.map((one) => {
    const plain = one.replace(/[.+^${}()|[\]\\]/gu, "\\$&");
    return new RegExp(`^${plain.replace(/\*+/gu, ".*").replace(/\?/gu, ".")}$`, "u");
  });
  return (path) =>
    entries.some((one) => path.startsWith(one)) || patterns.some((one) => one.test(path));
}

/** https://jekyllrb.com/docs/configuration/front-matter-defaults/: what is more exact comes later. */
function defaultsOf(config: Table, path: string): Table {
  const given = Array.isArray(config["defaults"]) ? config["defaults"].map(tableOf) : [];
  const fitting = given
    .map((one) => ({ scope: tableOf(one["scope"]), values: tableOf(one["values"]) }))
    .filter(({ scope }) => {
      const own = isPost(path) ? "posts" : "pages";
      const where = text(scope, "path") ?? "";
      return (
        (text(scope, "type") ?? own) === own &&
        (where === "" || path.startsWith(where.replace(/\*.*$/u, "")))
      );
    })
    .sort((a, b) => (text(a.scope, "path") ?? "").length - (text(b.scope, "path") ?? "").length);
  return Object.assign({}, ...fitting.map(({ values }) => values)) as Table;
}
