/**
 * Every URL path of the site: functions that make one. `path-patterns.ts` has the patterns that the router
 * matches them with; nothing else in the code spells a path.
 */
import { slug } from "./slug.ts";

/** An ordered set of articles that has feeds: the whole site, a section, tag or author, or a search. */
export type ListKind = "site" | FolderKind | "search";

/** The lists that articles name. */
export type FolderKind = "section" | "tag" | "author";

export interface ListName {
  readonly kind: ListKind;
  /** Unicode, not percent-encoded; empty for the site, and of a search the query. */
  readonly slug: string;
}

export const SITE_LIST: ListName = { kind: "site", slug: "" };

export type Format = "rss" | "atom" | "json";

export const FEED_FILES: Readonly<Record<Format, string>> = {
  rss: "rss.xml",
  atom: "atom.xml",
  json: "feed.json",
};

export const LIST_FOLDERS: Readonly<Record<FolderKind, string>> = {
  section: "sections",
  tag: "tags",
  author: "authors",
};

/** The page of a list: `/`, `/sections/world-news`, `/search?q=rail`. */
export function listPath(list: ListName): string {
  return folderOf(list) + queryOf(list) || "/";
}

/** The subscription document of a list: `/rss.xml`, `/sections/world-news/rss.xml`. */
export function feedPath(list: ListName, format: Format): string {
  return `${folderOf(list)}/${FEED_FILES[format]}${queryOf(list)}`;
}

/**
 * A slice of a list's history, as a page: `/archive/3`, `/sections/world-news/archive/3`. Of a search,
 * what comes before an article's number: `/search?q=rail&before=640`.
 */
export function archivePagePath(list: ListName, slice: number): string {
  if (list.kind === "search") return `${listPath(list)}&before=${slice}`;
  return `${folderOf(list)}/archive/${slice}`;
}

/** The archive document of a slice: `/archive/3/rss.xml`, `/sections/world-news/archive/3/rss.xml`. */
export function archivePath(list: ListName, slice: number, format: Format): string {
  if (list.kind === "search") return `${feedPath(list, format)}&before=${slice}`;
  return `${archivePagePath(list, slice)}/${FEED_FILES[format]}`;
}

/** What stands before the names of a list's documents. */
function folderOf({ kind, slug: name }: ListName): string {
  if (kind === "site") return "";
  return kind === "search"
    ? SITE_PATHS.search
    : `/${LIST_FOLDERS[kind]}/${encodeURIComponent(name)}`;
}

function queryOf({ kind, slug: query }: ListName): string {
  return kind === "search" ? `?${new URLSearchParams({ q: query }).toString()}` : "";
}

export type ArticleForm = "html" | "json" | "txt";

/** The permalink of an article, or one of its siblings for scripts. */
export function articlePath(slug: string, form: ArticleForm = "html"): string {
  return `/articles/${encodeURIComponent(slug)}${form === "html" ? "" : `.${form}`}`;
}

/** The path of an article's address: its own, or the one that follows from its slug. */
export function permalinkOf(article: {
  readonly slug: string;
  readonly permalink?: string | undefined;
}): string {
  return article.permalink ?? articlePath(article.slug);
}

/** The site's own documents. */
export const SITE_PATHS = {
  changes: "/changes.json",
  feed: "/feed",
  icon: "/icon.svg",
  lists: "/lists.json",
  openapi: "/openapi.json",
  opml: "/opml.xml",
  opensearch: "/opensearch.xml",
  robots: "/robots.txt",
  search: "/search",
  sitemap: "/sitemap.xml",
  subscribe: "/subscribe",
} as const;

/** The folders of articles and lists, and the pages that show what is in them. */
export const FOLDERS: Readonly<Record<string, string>> = {
  "/archive": "/",
  "/articles": "/",
  ...Object.fromEntries(
    Object.values(LIST_FOLDERS).map((folder) => [`/${folder}`, SITE_PATHS.subscribe]),
  ),
};

/** The changes after a cursor (`cursor.ts`), or all; with the articles, if they are asked for. */
export function changesPath(cursor = "0", withArticles = false): string {
  return `${SITE_PATHS.changes}?since=${cursor}${withArticles ? "&include=content" : ""}`;
}

/** A part of a sitemap that has several, counted from 1. */
export function sitemapPartPath(part: number): string {
  return `/sitemap/${part}.xml`;
}

/** A part of the directory of all lists, counted from 1, as JSON or as OPML. */
export function listingPath(part: number, form: "lists" | "opml"): string {
  return part === 1 ? SITE_PATHS[form] : `/${form}/${part}.${form === "lists" ? "json" : "xml"}`;
}

/**
 * Addresses that readers probe for a feed, and the format that each answers with; answered with
 * 200, as some readers discard redirects while probing.
 */
export const ALIASES: Readonly<Record<string, Format>> = {
  "/atom": "atom",
  "/feed.atom": "atom",
  "/feed.xml": "rss",
  "/feed/": "rss",
  "/index.json": "json",
  "/index.rss": "rss",
  "/index.xml": "rss",
  "/rss": "rss",
  "/rss/": "rss",
  "/rss/feed.xml": "rss",
};

/** Icons that browsers and readers ask for; files of the edition, served without the Worker. */
export const ICON_PATHS = {
  favicon: "/favicon.ico",
  /** 180 pixels, as Apple's systems want it. */
  apple: "/apple-touch-icon.png",
  /** 144 pixels: the largest that RSS 2.0 allows. */
  small: "/icon-144.png",
  /** 512 pixels. */
  large: "/icon-512.png",
} as const;

/** The folder of media, in addresses and in the edition. */
export const MEDIA_FOLDER = "media";

/** The name of a file in letters, digits and what no server or reader trips over. */
function mediaName(file: string): string {
  const [, stem = "", ending = ""] = /^(.*?)(\.[a-z0-9]+)?$/isu.exec(file.normalize("NFC")) ?? [];
  const plain = stem.replace(/[^\p{L}\p{M}\p{N}._-]+/gu, "-").replace(/^[-.]+|[-.]+$/gu, "");
  return `${Array.from(plain).slice(0, 80).join("") || "file"}${ending.toLowerCase()}`;
}

/** A file that articles show, by the digest of its bytes and its name. */
export function mediaPath(digest: string, file: string): string {
  return `/${MEDIA_FOLDER}/${digest}/${encodeURIComponent(mediaName(file))}`;
}

/** The stylesheet, under a name that changes with its content. */
export function stylePath(version: string): string {
  return `/style-${version}.css`;
}

export const FORMATS = ["rss", "atom", "json"] as const satisfies readonly Format[];

export const LIST_KINDS = ["section", "tag", "author"] as const satisfies readonly FolderKind[];

/**
 * The slug of a section, tag or author: lower case, Unicode letters and digits kept, blanks to
 * hyphens. A name without any letter or digit keeps its code points in hexadecimal.
 */
export function listSlug(name: string): string {
  // Lower case may compose what the capital did not ("J̌" has no letter of its own, "ǰ" has), and
  // so may what stands side by side when something between is left out.
  const kept = slug(name.normalize("NFC").trim())
    .normalize("NFC")
    .replace(/^-+|-+$/g, "");
  return kept === ""
    ? Array.from(name, (char) => (char.codePointAt(0) ?? 0).toString(16)).join("-")
    : kept;
}
