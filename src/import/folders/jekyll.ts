/** A Jekyll site: its configuration, the addresses that follow from it, and its Liquid. */
import { posix } from "node:path";
import type { OldSite } from "../post.ts";
import { tableOf, textOf as text, type Table } from "./config.ts";
import { nameOf, withoutDay, type ContentFile } from "./content-file.ts";
import { readFolderSite, type Folder, type FolderSystem } from "./folder-site.ts";
import { dayToken, fillPattern } from "./permalink-pattern.ts";
import { translateLiquid } from "./translate-liquid.ts";

export const JEKYLL_CONFIGS = ["_config.yml", "_config.yaml", "_config.toml"];

/** https://jekyllrb.com/docs/permalinks/#built-in-formats */
const STYLES: Readonly<Record<string, string>> = {
  date: "/:categories/:year/:month/:day/:title:output_ext",
  pretty: "/:categories/:year/:month/:day/:title/",
  ordinal: "/:categories/:year/:y_day/:title:output_ext",
  weekdate: "/:categories/:year/W:week/:short_day/:title:output_ext",
  none: "/:categories/:title:output_ext",
};

export async function readJekyll(folder: Folder, config: Table): Promise<OldSite> {
  const url = URL.parse(text(config, "url") ?? "");
  const base =
    text(config, "baseurl")
      ?.replace(/^\/*|\/+$/gu, "/")
      .replace(/\/$/u, "") ?? "";
  const timeZone = text(config, "timezone") ?? "UTC";
  const collections = tableOf(config["collections"]);
  const pattern = text(tableOf(collections["posts"]), "permalink") ?? text(config, "permalink");
  const rules: FolderSystem = {
    system: "Jekyll",
    origin: url?.origin,
    title: text(config, "title", "name"),
    description: text(config, "description", "tagline"),
    language: text(config, "lang", "locale"),
    timeZone,
    isContent: (path) =>
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
    isDraft: ({ path }) => /(?:^|\/)_drafts\//u.test(path),
    translate: (file, addressOf) => translateLiquid(file, addressOf, { base, config }),
    mediaRoots: [""],
    // jekyll-feed: the id is the address without its last slash.
    idOf: (_, link) => link.replace(/\/$/u, ""),
    // jekyll-feed writes Atom.
    feedAliases: ["/feed.xml>/atom.xml"],
  };
  return readFolderSite(folder, rules);
}

function isPost(path: string): boolean {
  return /(?:^|\/)_(?:posts|drafts)\//u.test(path);
}

/** A page lies where its file does; of a pattern for posts, it takes the last slash. */
function pagePath({ path, matter }: ContentFile, pattern = "date"): string {
  const own = textIn(matter["permalink"]);
  if (own !== undefined) return own.replace(/^\/?/u, "/");
  const place = `/${path.replace(/\.[^./]+$/u, "")}`;
  if (place.endsWith("/index")) return place.slice(0, -"index".length);
  return (STYLES[pattern] ?? pattern).endsWith("/") ? `${place}/` : `${place}.html`;
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

/** Jekyll makes the day in an address of the time in the site's zone. */
function localTime(published: string | undefined, timeZone: string): string | undefined {
  if (published === undefined || timeZone === "UTC") return published;
  return new Date(published).toLocaleString("sv", { timeZone }).replace(" ", "T");
}

function jekyllPath(
  file: ContentFile,
  at: string | undefined,
  pattern: string | undefined,
): string {
  const own = file.matter["permalink"];
  const given = typeof own === "string" ? own : (pattern ?? "date");
  const template = STYLES[given] ?? given;
  const name = withoutDay(nameOf(file.path));
  const filled = fillPattern(template.replace(":output_ext", "\u0000"), (token) => {
    switch (token) {
      case "title":
        return slugify(textIn(file.matter["slug"]) ?? name, "pretty");
      case "slug":
        return slugify(textIn(file.matter["slug"]) ?? name, "default");
      case "categories":
        return categoriesOf(file)
          .map((one) => slugify(one, "default"))
          .join("/");
      case "collection":
        return "posts";
      case "path":
      case "name":
        return name;
      case "week":
        return at === undefined ? undefined : weekOf(at);
      case "short_day":
        return at && new Date(at).toLocaleString("en", { weekday: "short", timeZone: "UTC" });
      default:
        return dayToken(token, at);
    }
  });
  return filled.replace("\u0000", ".html");
}

function textIn(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** The folders above `_posts`, then front matter's. */
function categoriesOf({ path, matter }: ContentFile): string[] {
  const folders = posix.dirname(path).split("/");
  const above = folders.slice(
    0,
    folders.findIndex((one) => /^_(?:posts|drafts)$/u.test(one)),
  );
  const stated = matter["categories"] ?? matter["category"] ?? [];
  const names = Array.isArray(stated) ? stated.map(String) : (textIn(stated) ?? "").split(/\s+/u);
  return [...new Set([...above, ...names].filter((one) => one !== ""))];
}

/** Jekyll's `Utils.slugify`, in the mode "pretty" or the usual one. */
function slugify(name: string, mode: "pretty" | "default"): string {
  const other = mode === "pretty" ? /[^\p{L}\p{M}\p{N}._~!$&'()+,;=@]+/gu : /[^\p{L}\p{M}\p{N}]+/gu;
  const plain = name.replace(other, "-").replace(/^-|-$/gu, "");
  return mode === "pretty" ? plain : plain.toLowerCase();
}

/** The week by ISO 8601. */
function weekOf(at: string): string {
  const day = new Date(`${at.slice(0, 10)}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 4 - (day.getUTCDay() || 7));
  const start = Date.UTC(day.getUTCFullYear(), 0, 1);
  return String(Math.ceil(((day.getTime() - start) / 86_400_000 + 1) / 7)).padStart(2, "0");
}
