/** The address that Hugo gives a text: by its configuration, its front matter and its place. */
import { posix } from "node:path";
import { tableOf, textOf as text, valueOf, type Table } from "../config.ts";
import { nameOf, type ContentFile } from "../content-file.ts";
import { hugoName } from "./name.ts";
import type { Place } from "./place.ts";
import { dayToken, fillPattern } from "../permalink-pattern.ts";

export function sectionOf({ path }: ContentFile, { folder }: Place): string {
  const inside = path.slice(folder.length);
  const [first = ""] = inside.split("/");
  return inside.includes("/") && !/^[^/]+\/index\.[^/]+$/u.test(inside) ? first : "";
}

export interface Given {
  readonly config: Table;
  readonly permalinks: Table;
  readonly place: Place;
  /** The folders that have an `_index.md`. */
  readonly sections: ReadonlySet<string>;
}

export function hugoPath(file: ContentFile, published: string | undefined, given: Given): string {
  const { config, place } = given;
  const lower = valueOf(config, "disablePathToLower") !== true;
  const section = sectionOf(file, place);
  const uglyURLs = valueOf(config, "uglyURLs");
  const ugly = uglyURLs === true || tableOf(uglyURLs)[section] === true;
  const plain = valueOf(config, "removePathAccents") === true ? withoutAccents : String;
  const urlize = (name: string): string => hugoName(plain(name), lower);
  const own = file.matter["url"];
  // A pattern may stand there, too.
  if (typeof own === "string" && !own.includes(":")) return statedPath(own);
  const pattern = typeof own === "string" ? own : patternOf(section, given.permalinks);
  const name = nameOf(file.path).replace(/\.[a-z]{2}(?:-[a-z]+)?$/iu, "");
  const slug = typeof file.matter["slug"] === "string" ? file.matter["slug"] : undefined;
  const folders = foldersOf(file, place);
  const sections = folders.filter((_, at) => isSection(folders.slice(0, at + 1), given));
  if (pattern !== undefined) {
    const filled = fillPattern(pattern, (token) => {
      const path = hugoToken(token, { file, sections, section, name, slug, published });
      return path === undefined ? undefined : urlize(path);
    });
    return ended(filled.replace(/\/$/u, ""), ugly);
  }
  const path = urlize(`/${[...folders, slug ?? name].join("/")}`);
  return ended(path, ugly);
}

function withoutAccents(name: string): string {
  return name.normalize("NFD").replace(/\p{M}/gu, "").normalize("NFC");
}

function ended(path: string, ugly: boolean): string {
  if (/\.html?$/u.test(path)) return path;
  return ugly ? `${path}.html` : `${path}/`;
}

/** What has an ending is a file. */
function statedPath(url: string): string {
  return `/${url}${/(?:\/|\.[^/.]+)$/u.test(url) ? "" : "/"}`.replace(/^\/+/u, "/");
}

/** A folder at the top, or one with an `_index.md`. */
function isSection(folders: readonly string[], { place, sections }: Given): boolean {
  return folders.length === 1 || sections.has(place.folder + folders.join("/"));
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
  readonly sections: readonly string[];
  readonly section: string;
  readonly name: string;
  readonly slug: string | undefined;
  readonly published: string | undefined;
}

function hugoToken(token: string, known: Known): string | undefined {
  const { file, sections, section, name, slug, published } = known;
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
      return sections.join("/");
    default: {
      const part = /^sections\[(\d*)(:?)(last|\d*)\]$/u.exec(token);
      if (part === null) return dayToken(token, published);
      const [, from = "", range = "", to = ""] = part;
      if (range === "") return to === "last" ? sections.at(-1) : sections[Number(from)];
      const end = to === "last" ? -1 : Number(to || sections.length);
      return sections.slice(Number(from || 0), end).join("/");
    }
  }
}
