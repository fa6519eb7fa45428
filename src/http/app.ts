/** The routes: a request in, the document or the error that answers it out. */
import { Hono, type Context } from "hono";
import { STYLE_VERSION } from "../pages/style.ts";
import type { Edition } from "../edition/open-edition.ts";
import {
  ALIASES,
  articleOf,
  articlePath,
  changesPath,
  archivePattern,
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
  type ListName,
} from "../paths.ts";
import type { Site } from "../site.ts";
import { makeRespond, openToScripts, shortDigest, type Document } from "./document.ts";
import { archiveDocument, articleDocument, feedDocument, RENDERERS_VERSION } from "./documents.ts";
import { errorResponse, type ErrorStatus } from "./errors.ts";
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
import {
  changesDocument,
  openapiDocument,
  opmlDocument,
  robotsDocument,
  sitemapDocument,
  sitemapPartDocument,
} from "./site-documents.ts";

export interface AppInput {
  readonly site: Site;
  readonly openEdition: () => Promise<Edition>;
}

/** What a path names: a document, a place to go, an error to explain, or nothing. */
type Found =
  | Document
  | { readonly movedTo: string }
  | { readonly status: ErrorStatus; readonly detail: string }
  | undefined;

const NOTHING = "There is nothing at this address.";

const AHEAD =
  "This revision is ahead of what is published, which was rolled back. Forget it and start over at";

type Find = (edition: Edition, origin: string, context: Context) => Promise<Found> | Found;

const READ_METHODS = "GET, HEAD, OPTIONS";

/** The application. Call it once for an isolate: it keeps what it renders. */
export async function createApp({ site, openEdition }: AppInput): Promise<Hono> {
  const settings = await shortDigest(JSON.stringify([site, RENDERERS_VERSION]));
  const respond = makeRespond(settings, site.url !== undefined);
  const app = new Hono();

  const route = (pattern: string, find: Find): void => {
    app.get(pattern, async (context) => {
      const { origin, elsewhere } = placeOf(site, context.req.raw);
      if (elsewhere !== undefined) return redirect(elsewhere);
      const found = await find(await openEdition(), origin, context);
      if (found === undefined) return context.notFound();
      if ("status" in found) return errorResponse(context, site, found.status, found.detail);
      if ("movedTo" in found) return redirect(origin + found.movedTo);
      return respond(context, origin, found);
    });
  };

  /**
   * A list's feed, or a page about it for the person who opened its address. Both vary by the
   * header that tells them apart, and only the feed may stand in a shared cache: one that does not
   * look at Vary shows a person the source, never a reader the page.
   */
  const feed = (list: ListName | undefined, format: Format | undefined): Find => {
    return (edition, origin, context) =>
      isOpenedByPerson(context.req.raw.headers)
        ? feedPageDocument(site, edition, origin, list, format)
        : feedDocument(site, edition, origin, list, format);
  };

  route(PATTERNS.front, (edition, origin) => frontDocument(site, edition, origin));
  route(SITE_PATHS.feed, async (edition, origin, context) => {
    const chosen = chooseFeed(context.req.raw.headers);
    const format = chosen === "page" ? "rss" : chosen;
    const document = await feed(SITE_LIST, format)(edition, origin, context);
    return document && { ...document, chosenBy: "Accept, Sec-Fetch-Dest" };
  });
  for (const format of FORMATS) {
    route(feedPath(SITE_LIST, format), feed(SITE_LIST, format));
    route(archivePattern(format), async (edition, origin, context) => {
      const slice = numberIn(context);
      if (!isOpenedByPerson(context.req.raw.headers)) {
        return archiveDocument(site, edition, origin, slice, format);
      }
      const page = await archivePageDocument(site, edition, origin, slice);
      return page && { ...page, chosenBy: "Sec-Fetch-Dest" };
    });
  }
  route(PATTERNS.archivePage, (edition, origin, context) =>
    archivePageDocument(site, edition, origin, numberIn(context)),
  );
  for (const kind of LIST_KINDS) {
    const named = (context: Context): ListName => ({ kind, slug: parameter(context, "slug") });
    route(listPattern(kind), (edition, origin, context) =>
      listDocument(site, edition, origin, named(context)),
    );
    route(listArchivePagePattern(kind), (edition, origin, context) =>
      listArchiveDocument(site, edition, origin, named(context), numberIn(context)),
    );
    for (const format of FORMATS) {
      route(listFeedPattern(kind, format), (edition, origin, context) =>
        feed(named(context), format)(edition, origin, context),
      );
    }
  }
  route(PATTERNS.article, async (edition, origin, context) => {
    const { slug, form } = articleOf(parameter(context, "name"));
    const record = await edition.lookUp(slug);
    if (record === undefined) return undefined;
    if ("removed" in record) return { status: 410, detail: "This article has been removed." };
    if ("moved" in record) return { movedTo: articlePath(record.moved, form) };
    if (form === "html") {
      return articlePageDocument(site, edition, origin, { slug, ...record });
    }
    return articleDocument(edition, origin, { slug, form, ...record });
  });
  route(SITE_PATHS.subscribe, (edition, origin) => subscribeDocument(site, edition, origin));
  route(SITE_PATHS.icon, () => iconDocument());
  route(SITE_PATHS.changes, (edition, origin, context) => {
    const since = context.req.query("since") ?? "0";
    if (!/^\d{1,15}$/.test(since)) {
      return { status: 400, detail: '"since" takes a revision: a whole number, 0 for everything.' };
    }
    if (Number(since) > edition.manifest.revision) {
      return { status: 409, detail: `${AHEAD} ${changesPath(0)}.` };
    }
    return changesDocument(edition, origin, Number(since));
  });
  route(SITE_PATHS.openapi, (edition, origin) => openapiDocument(edition, origin));
  route(SITE_PATHS.opml, (edition, origin) => opmlDocument(site, edition, origin));
  route(SITE_PATHS.sitemap, (edition, origin) => sitemapDocument(edition, origin));
  route(PATTERNS.sitemapPart, (edition, origin, context) =>
    sitemapPartDocument(edition, origin, parseInt(parameter(context, "file"))),
  );
  route(SITE_PATHS.robots, (_edition, origin) => robotsDocument(origin));
  route(stylePath(STYLE_VERSION), () => styleDocument());
  // Last, so that no alias can hide an address of the site's own.
  for (const [path, format] of Object.entries({ ...ALIASES, ...site.aliases })) {
    route(path, feed(SITE_LIST, format));
  }

  // One handler a path keeps Hono on its short way; what is left comes here.
  app.notFound((context) => {
    const reads = context.req.method === "GET" || context.req.method === "HEAD";
    const [handlers] = app.router.match("GET", context.req.path);
    const { elsewhere } = placeOf(site, context.req.raw);
    if (reads && elsewhere !== undefined) return redirect(elsewhere);
    if (reads || handlers.length === 0) return errorResponse(context, site, 404, NOTHING);
    if (context.req.method === "OPTIONS") return preflight();
    const response = errorResponse(context, site, 405, `This address answers ${READ_METHODS}.`);
    response.headers.set("Allow", READ_METHODS);
    return response;
  });
  app.onError((error, context) => {
    console.error(
      JSON.stringify({
        level: "error",
        path: context.req.path,
        message: error.message,
        stack: error.stack,
      }),
    );
    return errorResponse(context, site, 500, "The error has been logged. Please try again later.");
  });
  return app;
}

/**
 * The origin that links are made with, and where a request to another host than the canonical one
 * belongs; localhost is left alone.
 */
function placeOf(site: Site, request: Request): { origin: string; elsewhere?: string } {
  // The address is whole and normalised: its origin ends before the third slash.
  const { url } = request;
  const origin = url.slice(0, url.indexOf("/", url.indexOf("//") + 2));
  if (site.url === undefined) return { origin };
  const local = /^https?:\/\/(?:localhost|127\.0\.0\.1)(?::\d+)?$/.test(origin);
  if (origin === site.url || local) return { origin: site.url };
  return { origin: site.url, elsewhere: site.url + url.slice(origin.length) };
}

/** A path parameter, decoded; slugs are NFC however the client spells them. */
function parameter(context: Context, name: string): string {
  return (context.req.param(name) ?? "").normalize("NFC");
}

function numberIn(context: Context): number {
  return Number(parameter(context, "number"));
}

/**
 * A permanent move that is asked for again each time: the way may lead back one day, and a cache
 * whose keys have no host must not send one host's clients where another's belong.
 */
function redirect(location: string): Response {
  const headers = new Headers({ Location: location, "Cache-Control": "private, no-cache" });
  openToScripts(headers);
  return new Response(null, { status: 308, headers });
}

function preflight(): Response {
  const headers = new Headers({
    Allow: READ_METHODS,
    "Access-Control-Allow-Methods": READ_METHODS,
    "Access-Control-Allow-Headers": "If-None-Match, If-Modified-Since",
    "Access-Control-Max-Age": "86400",
  });
  openToScripts(headers);
  return new Response(null, { status: 204, headers });
}
