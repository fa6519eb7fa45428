/** The routes: the pattern of every address, and what resolves the paths that match it. */
import {
  ALIASES,
  feedPath,
  FOLDERS,
  FORMATS,
  LIST_KINDS,
  SITE_LIST,
  SITE_PATHS,
  stylePath,
} from "../model/addresses/paths.ts";
import {
  archivePattern,
  listArchivePagePattern,
  listArchivePattern,
  listFeedPattern,
  listPattern,
  PATTERNS,
  searchFeedPattern,
} from "../model/addresses/path-patterns.ts";
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
import { openSearchDocument } from "./documents/search.ts";
import { listsDocument, opmlDocument } from "./documents/listing.ts";
import {
  openapiDocument,
  robotsDocument,
  sitemapDocument,
  sitemapPartDocument,
} from "./documents/site-wide.ts";
import { frontOrOld } from "./resolve/old-paths.ts";
import {
  archive,
  article,
  changes,
  chosenFeed,
  feedAlias,
  feedOrPage,
  movedTo,
  ofList,
  ofSite,
  ofSlice,
  part,
} from "./resolve/paths.ts";
import { search } from "./resolve/search.ts";
import type { Resolve } from "./resolve/resolved.ts";

/** The patterns in the router's order, each with what it resolves to. */
export function makeRoutes(site: Site): [pattern: string, resolve: Resolve][] {
  return [
    [PATTERNS.front, frontOrOld(aliasesByQuery(site), frontDocument)],
    [SITE_PATHS.feed, chosenFeed],
    [PATTERNS.archivePage, ofSite(ofSlice(archivePageDocument))],
    ...FORMATS.flatMap((format): [string, Resolve][] => [
      [feedPath(SITE_LIST, format), ofSite(feedOrPage(format))],
      [archivePattern(format), ofSite(archive(format))],
    ]),
    ...LIST_KINDS.flatMap((kind): [string, Resolve][] => [
      [listPattern(kind), ofList(kind, listDocument)],
      [listArchivePagePattern(kind), ofList(kind, ofSlice(archivePageDocument))],
      ...FORMATS.flatMap((format): [string, Resolve][] => [
        [listFeedPattern(kind, format), ofList(kind, feedOrPage(format))],
        [listArchivePattern(kind, format), ofList(kind, archive(format))],
      ]),
    ]),
    [PATTERNS.article, article],
    [SITE_PATHS.search, search("page")],
    ...FORMATS.map((format): [string, Resolve] => [searchFeedPattern(format), search(format)]),
    [SITE_PATHS.opensearch, openSearchDocument],
    [SITE_PATHS.subscribe, subscribeDocument],
    [SITE_PATHS.icon, iconDocument],
    [SITE_PATHS.changes, changes],
    [SITE_PATHS.openapi, openapiDocument],
    [SITE_PATHS.lists, (siteEdition) => listsDocument(siteEdition, 1)],
    [PATTERNS.listsPart, part(listsDocument)],
    [SITE_PATHS.opml, (siteEdition) => opmlDocument(siteEdition, 1)],
    [PATTERNS.opmlPart, part(opmlDocument)],
    [SITE_PATHS.sitemap, sitemapDocument],
    [PATTERNS.sitemapPart, part(sitemapPartDocument)],
    [SITE_PATHS.robots, robotsDocument],
    [stylePath(STYLE_VERSION), styleDocument],
    ...Object.entries(FOLDERS).map(([path, page]): [string, Resolve] => [path, movedTo(page)]),
    // Last, so that no alias can hide an address of the site's own.
    ...Object.entries(ALIASES).flatMap(([path, format]): [string, Resolve][] =>
      site.aliases?.[path] ? [] : [[path, feedAlias({ list: SITE_LIST, format })]],
    ),
    ...Object.entries(site.aliases ?? {}).flatMap(([path, feed]): [string, Resolve][] =>
      path.includes("?") ? [] : [[path.replace("*", ":slug"), feedAlias(feed)]],
    ),
  ];
}

/** Of the aliases of the front page, what each query stands for: `feed=rss2`. */
function aliasesByQuery(site: Site): ReadonlyMap<string, Resolve> {
  const entries = Object.entries(site.aliases ?? {}).filter(([path]) => path.startsWith("/?"));
  return new Map(entries.map(([path, feed]) => [path.slice(2), feedAlias(feed)]));
}
