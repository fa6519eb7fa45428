/**
 * Every URL path of the site, both ways: functions that make a path, and the patterns that the
 * router matches it with. Nothing else in the code spells a path.
 */

/** An ordered set of articles that has feeds: the whole site, or a section, tag or author. */
export type ListKind = "site" | "section" | "tag" | "author";

export interface ListName {
  readonly kind: ListKind;
  /** Unicode, not percent-encoded; empty for the site. */
  readonly slug: string;
}

export const SITE_LIST: ListName = { kind: "site", slug: "" };

export type Format = "rss" | "atom" | "json";

export const FEED_FILES: Readonly<Record<Format, string>> = {
  rss: "rss.xml",
  atom: "atom.xml",
  json: "feed.json",
};

const FOLDERS: Readonly<Record<Exclude<ListKind, "site">, string>> = {
  section: "sections",
  tag: "tags",
  author: "authors",
};

/** The page of a list: `/`, `/sections/world-news`. */
export function listPath(list: ListName): string {
  return list.kind === "site" ? "/" : `/${FOLDERS[list.kind]}/${encodeURIComponent(list.slug)}`;
}

/** The subscription document of a list: `/rss.xml`, `/sections/world-news/rss.xml`. */
export function feedPath(list: ListName, format: Format): string {
  const folder = list.kind === "site" ? "" : listPath(list);
  return `${folder}/${FEED_FILES[format]}`;
}

/** The archive document of a slice: `/archive/3/rss.xml`. */
export function archivePath(slice: number, format: Format): string {
  return `/archive/${slice}/${FEED_FILES[format]}`;
}

export type ArticleForm = "html" | "json" | "txt";

/** The permalink of an article, or one of its siblings for scripts. */
export function articlePath(slug: string, form: ArticleForm = "html"): string {
  return `/articles/${encodeURIComponent(slug)}${form === "html" ? "" : `.${form}`}`;
}
