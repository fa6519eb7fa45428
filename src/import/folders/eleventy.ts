/**
 * An Eleventy site. Its configuration is a program, which is never run: what it states in plain text is
 * read, and for the rest the old feed tells.
 */
import { posix } from "node:path";
import type { OldSite } from "../post.ts";
import { tableOf, type Table } from "./config.ts";
import { nameOf, withoutDay, type ContentFile } from "./content-file.ts";
import { readEleventyData } from "./eleventy-data.ts";
import { isHeldFor, isHolding, keysFor } from "./folder-data.ts";
import { readBeside, readFolderSite, type Folder, type FolderSystem } from "./folder-site.ts";
import { fillPattern } from "./permalink-pattern.ts";
import { textIn } from "./script-matter.ts";
import { translateLiquid } from "./translate-liquid.ts";
import { hugoName } from "./hugo/name.ts";

export const ELEVENTY_CONFIGS = [
  "eleventy.config.js",
  "eleventy.config.mjs",
  "eleventy.config.cjs",
  "eleventy.config.ts",
  ".eleventy.js",
];

export async function readEleventy(folder: Folder, script: string): Promise<OldSite> {
  const { files } = folder;
  const input = (textIn(script, "input") ?? "").replace(/^\.\/?|\/$/gu, "");
  const start = input === "" ? "" : `${input}/`;
  const site = await readSiteData(folder, start);
  const { data, problems } = await readEleventyData(folder);
  const base = (textIn(script, "pathPrefix") ?? "").replace(/\/$/u, "");
  const rules: FolderSystem = {
    system: "Eleventy",
    ...site,
    timeZone: "UTC",
    base,
    isContent: (path) =>
      path.startsWith(start) &&
      /\.(?:md|markdown|html?)$/iu.test(path) &&
      !/(?:^|\/)(?:_includes|_layouts|_data|README\.md$|CHANGELOG\.md$|LICENSE)/iu.test(path),
    defaultsOf: (path) => keysFor(path, data),
    addressOf: (file) => {
      const path = eleventyPath(file, start);
      return path === undefined ? undefined : base + path;
    },
    isPost: ({ path, matter }) =>
      tagsOf(matter).some((tag) => /^(?:posts?|blog|articles?|notes?)$/iu.test(tag)) ||
      /(?:^|\/)(?:posts?|blog|articles?|notes?)\//iu.test(path.slice(start.length)),
    isDraft: ({ path, matter }) => isHeldFor(path, data) || isHeldByComputed(matter),
    translate: (file, addressOf) => translateLiquid(file, addressOf, { base, config: {} }),
    mediaRoots: ["public", start.slice(0, -1), "static", "src", ""],
    idOf: (_, link) => link,
    feedAliases: ["/feed/feed.xml", "/feed.xml", "/feed/feed.json"],
    problems,
  };
  return readFolderSite({ ...folder, files }, rules);
}

/** What the site says of itself, in the data files where the starters keep it. */
async function readSiteData({ files }: Folder, start: string) {
  const names = ["metadata", "site", "meta", "config"].flatMap((name) =>
    ["js", "mjs", "cjs", "json", "yaml", "yml"].map((ending) => `${name}.${ending}`),
  );
  const path = names
    .flatMap((name) => [`_data/${name}`, `${start}_data/${name}`])
    .find((one) => files.paths.includes(one));
  const script = path === undefined ? "" : await readBeside(files, path);
  const value = (key: string): string | undefined => textIn(script, key);
  const origin = URL.parse(value("url") ?? value("base") ?? "")?.origin;
  return {
    ...{ origin, title: value("title") ?? value("name") },
    ...{ description: value("description") ?? value("subtitle") },
    language: value("language") ?? value("lang"),
  };
}

/** What a template computes is not known. https://www.11ty.dev/docs/data-computed/ */
function isHeldByComputed(matter: Table): boolean {
  const computed = Object.entries(tableOf(matter["eleventyComputed"]));
  return computed.some(([key, value]) => isHolding(key, value));
}

function tagsOf({ tags }: Table): string[] {
  if (Array.isArray(tags)) return tags.map(String);
  return typeof tags === "string" ? [tags] : [];
}

/** Undefined when a program makes it. */
function eleventyPath(file: ContentFile, start: string): string | undefined {
  const own = file.matter["permalink"];
  if (typeof own === "string") return templatePath(own, file, start);
  if (own !== undefined) return undefined;
  return `/${stemOf(file, start)}/`.replace(/\/{2,}/gu, "/");
}

/** `blog/2019-05-01-shed.md` is `blog/shed`, and so are `blog/shed/index.md` and `blog/shed/shed.md`. */
function stemOf({ path }: ContentFile, start: string): string {
  const folders = posix
    .dirname(path.slice(start.length))
    .split("/")
    .filter((one) => one !== ".");
  const file = withoutDay(posix.basename(path).replace(/\.[^.]+$/u, ""));
  const isFolders = file === "index" || file === folders.at(-1);
  return (isFolders ? folders : [...folders, file]).join("/");
}

/** The templates that permalinks have most often; any other is undefined. */
function templatePath(template: string, file: ContentFile, start: string): string | undefined {
  const slug = withoutDay(nameOf(file.path));
  const at = file.fields.date?.at;
  const values: Readonly<Record<string, string | undefined>> = {
    "page.fileslug": slug,
    "page.filepathstem": `/${stemOf(file, start)}`,
    slug: file.fields.slug ?? slug,
    title: file.fields.title,
  };
  const unknown: string[] = [];
  const pattern = template.replace(/\{\{-?\s*([^}]*?)\s*-?\}\}/gu, (_, written: string) => {
    const [name = "", ...filters] = written.split(/\s*\|\s*/u);
    const days = /%Y|%m|%d|yyyy|MM|dd/u.test(filters.join("")) && name.endsWith("date");
    const value = days ? dayIn(filters.join(""), at) : values[name.toLowerCase()];
    if (value === undefined) unknown.push(name);
    return filters.some((one) => one.startsWith("slug")) ? hugoName(value ?? "") : (value ?? "");
  });
  if (unknown.length > 0 || /[{%}]/u.test(pattern)) return undefined;
  return fillPattern(pattern, () => undefined).replace(/\/index\.html$/u, "/");
}

function dayIn(filter: string, at: string | undefined): string | undefined {
  const format = /["'](?<format>[^"']+)["']/u.exec(filter)?.groups?.["format"];
  const [year, month, day] = at?.slice(0, 10).split("-") ?? [];
  if (format === undefined || year === undefined || month === undefined || day === undefined)
    return undefined;
  return format
    .replace(/%Y|yyyy/gu, year)
    .replace(/%m|MM/gu, month)
    .replace(/%d|dd/gu, day);
}
