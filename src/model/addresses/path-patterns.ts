/** What the router matches paths with, and what a path names: the other way of `paths.ts`. */
import {
  FEED_FILES,
  LIST_FOLDERS,
  SITE_PATHS,
  type ArticleForm,
  type FolderKind,
  type Format,
} from "./paths.ts";

const NUMBER = "[1-9][0-9]{0,8}";

/**
 * What the router matches; the parameter names are the builders' arguments. Known words stand literally in
 * the patterns: Hono's fast router allows no parameter beside a static word.
 */
export const PATTERNS = {
  front: "/",
  archivePage: `/archive/:number{${NUMBER}}`,
  article: "/articles/:name",
  sitemapPart: "/sitemap/:file{[1-9][0-9]{0,5}\\.xml}",
  listsPart: "/lists/:file{[1-9][0-9]{0,5}\\.json}",
  opmlPart: "/opml/:file{[1-9][0-9]{0,5}\\.xml}",
} as const;

export function listPattern(kind: FolderKind): string {
  return `/${LIST_FOLDERS[kind]}/:slug`;
}

export function listFeedPattern(kind: FolderKind, format: Format): string {
  return `${listPattern(kind)}/${FEED_FILES[format]}`;
}

export function listArchivePagePattern(kind: FolderKind): string {
  return `${listPattern(kind)}/archive/:number{${NUMBER}}`;
}

export function searchFeedPattern(format: Format): string {
  return `${SITE_PATHS.search}/${FEED_FILES[format]}`;
}

export function archivePattern(format: Format): string {
  return `${PATTERNS.archivePage}/${FEED_FILES[format]}`;
}

export function listArchivePattern(kind: FolderKind, format: Format): string {
  return `${listArchivePagePattern(kind)}/${FEED_FILES[format]}`;
}

/** The slug and the form that the last part of an article's path names: `x.json` is `x` as JSON. */
export function articleOf(name: string): { slug: string; form: ArticleForm } {
  const sibling = /^(.+)\.(json|txt)$/.exec(name);
  return sibling
    ? { slug: sibling[1] ?? "", form: sibling[2] as ArticleForm }
    : { slug: name, form: "html" };
}
