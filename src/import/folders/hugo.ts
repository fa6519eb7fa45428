/** A Hugo site: its configuration, the addresses that follow from it, and its shortcodes. */
import { posix } from "node:path";
import { textOf as text, tableOf, valueOf, readConfig, type Table } from "./config.ts";
import { nameOf, type ContentFile } from "./content-file.ts";
import { isHeldFor, keysFor } from "./folder-data.ts";
import { readFolderSite, type Folder, type FolderSystem } from "./folder-site.ts";
import { bundlesIn, isResource } from "./hugo-bundles.ts";
import { readCascades } from "./hugo-cascade.ts";
import { dayToken, fillPattern } from "./permalink-pattern.ts";
import { translateHugo } from "./translate-hugo.ts";
import type { OldSite } from "../post.ts";

export const HUGO_CONFIGS = ["hugo", "config", "config/_default/hugo", "config/_default/config"]
  .flatMap((name) => ["toml", "yaml", "yml", "json"].map((ending) => `${name}.${ending}`)); // prettier-ignore

export async function readHugo(folder: Folder, config: Table): Promise<OldSite> {
  const permalinks =
    (await readConfig(folder.files, PERMALINK_FILES)) ?? tableOf(valueOf(config, "permalinks"));
  const place = contentPlace(folder, config);
  const home = tableOf(tableOf(valueOf(config, "languages"))[place.language]);
  const origin = URL.parse(text(config, "baseURL") ?? "");
  const base = origin === null ? "" : origin.pathname.replace(/\/$/u, "");
  const { paths } = folder.files;
  const bundles = bundlesIn(paths, place.folder);
  const inPlace = (path: string): boolean =>
    path.startsWith(place.folder) && TEXT.test(path) && isOfLanguage(path, place);
  const sections = paths.filter((path) => inPlace(path) && SECTION.test(path));
  const { data, problems } = await readCascades(folder.files, sections, place.folder, config);
  const rules: FolderSystem = {
    system: "Hugo",
    origin: origin?.origin,
    title: text(home, "title") ?? text(config, "title"),
    description:
      text(tableOf(valueOf(home, "params")), "description") ??
      text(tableOf(valueOf(config, "params")), "description"),
    language: text(config, "languageCode", "locale") ?? place.language,
    timeZone: text(config, "timeZone") ?? "UTC",
    isContent: (path) => inPlace(path) && !SECTION.test(path),
    defaultsOf: (path) => keysFor(path, data),
    addressOf: (file, published) =>
      base + place.prefix + hugoPath(file, published, { config, permalinks, place }),
    isPost: (file) => sectionOf(file, place) !== "",
    isDraft: ({ path }) => isHeldFor(path, data) || isResource(path, bundles),
    translate: translateHugo,
    mediaRoots: ["static", "assets", place.folder.replace(/\/$/u, "")],
    idOf: (_, link) => link,
    feedAliases: [
      "/index.xml",
      "/posts/index.xml",
      "/tags/*/index.xml>/tags/*/rss.xml",
      "/categories/*/index.xml>/sections/*/rss.xml",
    ],
    problems,
  };
  return readFolderSite(folder, rules);
}

const TEXT = /\.(?:md|markdown|mdown|html?)$/iu;
const SECTION = /(?:^|\/)_index\.[^/]+$/u;

const PERMALINK_FILES = ["toml", "yaml", "yml", "json"].map(
  (ending) => `config/_default/permalinks.${ending}`,
);

interface Place {
  /** With its last slash: `content/en/`. */
  readonly folder: string;
  readonly language: string;
  readonly languages: readonly string[];
  /** What stands before the address of a text in this language. */
  readonly prefix: string;
}

/** The content folder that is imported, and what its language adds to addresses. */
function contentPlace({ part }: Folder, config: Table): Place {
  const main = text(config, "defaultContentLanguage") ?? "en";
  const disabled = valueOf(config, "disableLanguages");
  const table = tableOf(valueOf(config, "languages"));
  const languages = Object.keys(table).filter(
    (name) =>
      !(Array.isArray(disabled) && disabled.includes(name)) &&
      valueOf(tableOf(table[name]), "disabled") !== true,
  );
  const folderOf = (name: string): string | undefined => text(tableOf(table[name]), "contentDir");
  const language = languages.find((name) => isBelow(part, folderOf(name))) ?? main;
  const folder = folderOf(language) ?? text(config, "contentDir") ?? "content";
  const inFolder = language !== main || valueOf(config, "defaultContentLanguageInSubdir") === true;
  return {
    folder: `${folder.replace(/\/$/u, "")}/`,
    ...{ language, languages },
    prefix: languages.length > 1 && inFolder ? `/${language}` : "",
  };
}

function isBelow(part: string, folder: string | undefined): boolean {
  return folder !== undefined && `${part}/`.startsWith(`${folder.replace(/\/$/u, "")}/`);
}

/** `shed.de.md` is a text in German, and `shed.md` one in the main language. */
function isOfLanguage(path: string, { language, languages }: Place): boolean {
  const named = /\.([a-z]{2,3}(?:-[a-z]+)?)\.[^./]+$/iu.exec(path)?.[1];
  return named === undefined || !languages.includes(named) || named === language;
}

function sectionOf({ path }: ContentFile, { folder }: Place): string {
  const inside = path.slice(folder.length);
  const [first = ""] = inside.split("/");
  return inside.includes("/") && !/^[^/]+\/index\.[^/]+$/u.test(inside) ? first : "";
}

interface Given {
  readonly config: Table;
  readonly permalinks: Table;
  readonly place: Place;
}

function hugoPath(file: ContentFile, published: string | undefined, given: Given): string {
  const { config, place } = given;
  const lower = valueOf(config, "disablePathToLower") !== true;
  const ugly = valueOf(config, "uglyURLs") === true;
  const urlize = (name: string): string => hugoName(name, lower);
  const own = file.matter["url"];
  // A pattern may stand there, too.
  if (typeof own === "string" && !own.includes(":")) return own.startsWith("/") ? own : `/${own}`;
  const section = sectionOf(file, place);
  const pattern = typeof own === "string" ? own : patternOf(section, given.permalinks);
  const name = nameOf(file.path).replace(/\.[a-z]{2}(?:-[a-z]+)?$/iu, "");
  const slug = typeof file.matter["slug"] === "string" ? file.matter["slug"] : undefined;
  const folders = foldersOf(file, place);
  if (pattern !== undefined) {
    const filled = fillPattern(pattern, (token) => {
      const path = hugoToken(token, { file, folders, section, name, slug, published });
      return path === undefined ? undefined : urlize(path);
    });
    return filled.endsWith("/") || /\.html?$/u.test(filled) ? filled : `${filled}/`;
  }
  const path = urlize(`/${[...folders, slug ?? name].join("/")}`);
  return ugly && !/\/index\.[^/]+$/u.test(file.path) ? `${path}.html` : `${path}/`;
}

/** The folders between the content folder and the text, or the folder that is the text. */
function foldersOf({ path }: ContentFile, { folder }: Place): string[] {
  const folders = posix.dirname(path.slice(folder.length)).split("/");
  const inside = folders.filter((one) => one !== ".");
  return /\/index\.[^/]+$/u.test(path) ? inside.slice(0, -1) : inside;
}

function patternOf(section: string, permalinks: Table): string | undefined {
  return text(tableOf(valueOf(permalinks, "page")), section) ?? text(permalinks, section);
}

interface Known {
  readonly file: ContentFile;
  readonly folders: readonly string[];
  readonly section: string;
  readonly name: string;
  readonly slug: string | undefined;
  readonly published: string | undefined;
}

function hugoToken(token: string, known: Known): string | undefined {
  const { file, folders, section, name, slug, published } = known;
  switch (token) {
    case "title":
      return file.fields.title;
    case "slug":
      return slug ?? file.fields.title ?? name;
    case "slugorfilename":
    case "slugorcontentbasename":
      return slug ?? name;
    case "filename":
    case "contentbasename":
      return name;
    case "section":
      return section;
    case "sections":
      return folders.join("/");
    default: {
      const part = /^sections\[(\d*)(:?)(last|\d*)\]$/u.exec(token);
      if (part === null) return dayToken(token, published);
      const [, from = "", range = "", to = ""] = part;
      if (range === "") return to === "last" ? folders.at(-1) : folders[Number(from)];
      return folders.slice(Number(from || 0), to === "" ? undefined : Number(to)).join("/");
    }
  }
}

/** A name as Hugo writes it into an address. */
export function hugoName(name: string, lower = true): string {
  const plain = name
    .trim()
    .replace(/[^\p{L}\p{N}\p{M}\s._\-/#+~@]/gu, "")
    .replace(/\s+/gu, "-")
    .replace(/-{2,}/gu, "-");
  return lower ? plain.toLowerCase() : plain;
}
