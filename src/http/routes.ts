/** What each path answers: the patterns of every address, and how its document is found. */
import type { Context } from "hono";
import type { Slice } from "../edition/open-edition.ts";
import type { StoredList } from "../edition/shape.ts";
import { STYLE_VERSION } from "../pages/style.ts";
import {
  ALIASES,
  archivePattern,
  articleOf,
  articlePath,
  changesPath,
  feedPath,
  FORMATS,
  LIST_KINDS,
  listArchivePagePattern,
  listFeedPattern,
  listPattern,
  PATTERNS,
  SITE_LIST,
  SITE_PATHS,
  stylePath,
  type Format,
  type ListKind,
} from "../model/paths.ts";
import type { Site } from "../model/site.ts";
import type { Document } from "./document.ts";
import { archiveDocument, articleDocument, feedDocument } from "./documents.ts";
import { once, type Find, type Found } from "./find.ts";
import { chooseFeed, isOpenedByPerson } from "./negotiate.ts";
import {
  archivePageDocument,
  articlePageDocument,
  feedPageDocument,
  frontDocument,
  iconDocument,
  listArchiveDocument,
  listDocument,
  styleDocument,
  subscribeDocument,
} from "./page-documents.ts";
import type { Publication } from "./publication.ts";
import {
  changesDocument,
  openapiDocument,
  opmlDocument,
  robotsDocument,
  sitemapDocument,
  sitemapPartDocument,
} from "./site-documents.ts";

/** The patterns in the router's order, each with what it finds. */
export function makeRoutes(site: Site): [pattern: string, find: Find][] {
  return [
    [PATTERNS.front, frontDocument],
    [SITE_PATHS.feed, chosenFeed],
    [PATTERNS.archivePage, ofSlice(archivePageDocument)],
    ...FORMATS.flatMap((format): [string, Find][] => [
      [feedPath(SITE_LIST, format), siteFeed(format)],
      [archivePattern(format), archive(format)],
    ]),
    ...LIST_KINDS.flatMap((kind): [string, Find][] => [
      [listPattern(kind), ofList(kind, listDocument)],
      [listArchivePagePattern(kind), ofList(kind, listArchive)],
      ...FORMATS.map((format): [string, Find] => [
        listFeedPattern(kind, format),
        ofList(kind, feedOrPage(format)),
      ]),
    ]),
    [PATTERNS.article, once(article)],
    [SITE_PATHS.subscribe, subscribeDocument],
    [SITE_PATHS.icon, iconDocument],
    [SITE_PATHS.changes, changes],
    [SITE_PATHS.openapi, openapiDocument],
    [SITE_PATHS.opml, opmlDocument],
    [SITE_PATHS.sitemap, sitemapDocument],
    [PATTERNS.sitemapPart, sitemapPart],
    [SITE_PATHS.robots, robotsDocument],
    [stylePath(STYLE_VERSION), styleDocument],
    // Last, so that no alias can hide an address of the site's own.
    ...Object.entries({ ...ALIASES, ...site.aliases }).map(([path, format]): [string, Find] => [
      path,
      siteFeed(format),
    ]),
  ];
}

type FindOf<Thing> = (
  publication: Publication,
  thing: Thing,
  context: Context,
) => Promise<Found> | Found;

/** About the section, tag or author that the path names, if there is such a list. */
function ofList(kind: ListKind, find: FindOf<StoredList>): Find {
  return async (publication, context) => {
    const list = await publication.edition.list({ kind, slug: parameter(context, "slug") });
    return list && find(publication, list, context);
  };
}

/** About the closed slice that the path names, if it is closed. */
function ofSlice(find: FindOf<Slice>): Find {
  return async (publication, context) => {
    const slice = await publication.edition.slice(numberIn(context));
    return slice && find(publication, slice, context);
  };
}

/**
 * A list's feed, or a page about it for the person who opened its address. Both vary by the
 * header that tells them apart, and only the feed may stand in a shared cache: one that does not
 * look at Vary shows a person the source, never a reader the page.
 */
function feedOrPage(format: Format): FindOf<StoredList> {
  return (publication, list, context) =>
    isOpenedByPerson(context.req.raw.headers)
      ? feedPageDocument(publication, list, format)
      : feedDocument(publication, list, format);
}

function siteFeed(format: Format): Find {
  const find = feedOrPage(format);
  return (publication, context) => find(publication, publication.edition.manifest.front, context);
}

/** `/feed` is what the client prefers. */
function chosenFeed(publication: Publication, context: Context): Document {
  const chosen = chooseFeed(context.req.raw.headers);
  const { front } = publication.edition.manifest;
  const document =
    chosen === "page"
      ? feedPageDocument(publication, front, "rss")
      : feedDocument(publication, front, chosen);
  return { ...document, chosenBy: "Accept, Sec-Fetch-Dest" };
}

function archive(format: Format): Find {
  return ofSlice((publication, slice, context) =>
    isOpenedByPerson(context.req.raw.headers)
      ? { ...archivePageDocument(publication, slice), chosenBy: "Sec-Fetch-Dest" }
      : archiveDocument(publication, slice, format),
  );
}

function listArchive(
  publication: Publication,
  list: StoredList,
  context: Context,
): Promise<Document | undefined> {
  return listArchiveDocument(publication, list, numberIn(context));
}

async function article(publication: Publication, context: Context): Promise<Found> {
  const { slug, form } = articleOf(parameter(context, "name"));
  const record = await publication.edition.lookUp(slug);
  if (record === undefined) return undefined;
  if ("removed" in record) return { status: 410, detail: "This article has been removed." };
  if ("moved" in record) return { movedTo: articlePath(record.moved, form) };
  const place = { slug, ...record };
  return form === "html"
    ? articlePageDocument(publication, place)
    : articleDocument(publication, place, form);
}

const AHEAD =
  "This revision is ahead of what is published, which was rolled back. Forget it and start over at";

function changes(publication: Publication, context: Context): Found {
  const since = context.req.query("since") ?? "0";
  const from = context.req.query("from") ?? since;
  if (!isRevision(since) || !isRevision(from) || Number(from) > Number(since)) {
    return { status: 400, detail: NO_REVISION };
  }
  if (Number(since) > publication.edition.manifest.revision) {
    return { status: 409, detail: `${AHEAD} ${changesPath(0)}.` };
  }
  return changesDocument(publication, Number(since), Number(from));
}

const NO_REVISION =
  '"since" takes a revision, a whole number, 0 for everything; "from" one that is not later.';

function isRevision(text: string): boolean {
  return /^\d{1,15}$/.test(text);
}

function sitemapPart(publication: Publication, context: Context): Document | undefined {
  return sitemapPartDocument(publication, parseInt(parameter(context, "file")));
}

/** A path parameter, decoded; slugs are NFC however the client spells them. */
function parameter(context: Context, name: string): string {
  return (context.req.param(name) ?? "").normalize("NFC");
}

function numberIn(context: Context): number {
  return Number(parameter(context, "number"));
}
