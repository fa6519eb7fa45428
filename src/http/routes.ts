/** The routes: the pattern of every address, and what resolves the paths that match it. */
import {
  ALIASES,
  archivePattern,
  feedPath,
  FOLDERS,
  FORMATS,
  LIST_KINDS,
  listArchivePagePattern,
  listFeedPattern,
  listPattern,
  PATTERNS,
  SITE_LIST,
  SITE_PATHS,
  stylePath,
} from "../model/paths.ts";
import type { Site } from "../model/site.ts";
import { STYLE_VERSION } from "../pages/style.ts";
import {
  archivePageDocument,
  frontDocument,
  iconDocument,
  listDocument,
  styleDocument,
  subscribeDocument,
} from "./documents/pages.ts";
import {
  openapiDocument,
  opmlDocument,
  robotsDocument,
  sitemapDocument,
} from "./documents/site-wide.ts";
import {
  archive,
  article,
  changes,
  chosenFeed,
  feedAlias,
  feedOrPage,
  listArchive,
  movedTo,
  ofList,
  ofSlice,
  sitemapPart,
  siteFeed,
} from "./resolve-paths.ts";
import { resolveOnce, type Resolve } from "./resolved.ts";

/** The patterns in the router's order, each with what it resolves to. */
export function makeRoutes(site: Site): [pattern: string, resolve: Resolve][] {
  return [
    [PATTERNS.front, frontDocument],
    [SITE_PATHS.feed, chosenFeed],
    [PATTERNS.archivePage, ofSlice(archivePageDocument)],
    ...FORMATS.flatMap((format): [string, Resolve][] => [
      [feedPath(SITE_LIST, format), siteFeed(format)],
      [archivePattern(format), archive(format)],
    ]),
    ...LIST_KINDS.flatMap((kind): [string, Resolve][] => [
      [listPattern(kind), ofList(kind, listDocument)],
      [listArchivePagePattern(kind), ofList(kind, listArchive)],
      ...FORMATS.map((format): [string, Resolve] => [
        listFeedPattern(kind, format),
        ofList(kind, feedOrPage(format)),
      ]),
    ]),
    [PATTERNS.article, resolveOnce(article)],
    [SITE_PATHS.subscribe, subscribeDocument],
    [SITE_PATHS.icon, iconDocument],
    [SITE_PATHS.changes, changes],
    [SITE_PATHS.openapi, openapiDocument],
    [SITE_PATHS.opml, opmlDocument],
    [SITE_PATHS.sitemap, sitemapDocument],
    [PATTERNS.sitemapPart, sitemapPart],
    [SITE_PATHS.robots, robotsDocument],
    [stylePath(STYLE_VERSION), styleDocument],
    ...Object.entries(FOLDERS).map(([path, page]): [string, Resolve] => [path, movedTo(page)]),
    // Last, so that no alias can hide an address of the site's own.
    ...Object.entries({ ...ALIASES, ...site.aliases }).map(([path, format]): [string, Resolve] => [
      path,
      feedAlias(format),
    ]),
  ];
}
