/** The routes: a request in, the document or the error that answers it out. */
import { Hono, type Context } from "hono";
import type { Edition } from "../edition/open-edition.ts";
import { articleOf, articlePath, formatOf, listOf, PATTERNS, SITE_LIST } from "../paths.ts";
import type { Site } from "../site.ts";
import { makeRespond, openToScripts, shortDigest, type Document } from "./document.ts";
import {
  archiveDocument,
  articleDocument,
  feedDocument,
  listDocument,
  RENDERERS_VERSION,
  styleDocument,
} from "./documents.ts";
import { errorResponse } from "./errors.ts";

export interface AppInput {
  readonly site: Site;
  readonly openEdition: () => Promise<Edition>;
}

/** What a path names: a document, a place to go, an article that was removed, or nothing. */
export type Found = Document | { readonly movedTo: string } | "removed" | undefined;

type Find = (edition: Edition, origin: string, context: Context) => Promise<Found> | Found;

const READ_METHODS = "GET, HEAD, OPTIONS";

/** The application. Call it once for an isolate: it keeps what it renders. */
export async function createApp({ site, openEdition }: AppInput): Promise<Hono> {
  const settings = await shortDigest(JSON.stringify([site, RENDERERS_VERSION]));
  const respond = makeRespond(settings, site.url !== undefined);
  const app = new Hono();

  const route = (pattern: string, find: Find): void => {
    app.get(pattern, async (context) => {
      const url = new URL(context.req.url);
      const elsewhere = canonicalAddress(site, url);
      if (elsewhere !== undefined) return context.redirect(elsewhere, 308);
      const origin = site.url ?? url.origin;
      const found = await find(await openEdition(), origin, context);
      if (found === undefined) return context.notFound();
      if (found === "removed") {
        return errorResponse(context, site, 410, "This article has been removed.");
      }
      if ("movedTo" in found) return context.redirect(origin + found.movedTo, 308);
      return respond(context, origin, found);
    });
    app.options(pattern, () => preflight());
    app.all(pattern, (context) => {
      const response = errorResponse(context, site, 405, `This address answers ${READ_METHODS}.`);
      response.headers.set("Allow", READ_METHODS);
      return response;
    });
  };

  route(PATTERNS.front, (edition, origin) => listDocument(site, edition, origin, SITE_LIST));
  route(PATTERNS.siteFeed, (edition, origin, context) =>
    feedDocument(site, edition, origin, SITE_LIST, formatOf(parameter(context, "file"))),
  );
  route(PATTERNS.list, (edition, origin, context) =>
    listDocument(site, edition, origin, listNamed(context)),
  );
  route(PATTERNS.listFeed, (edition, origin, context) =>
    feedDocument(site, edition, origin, listNamed(context), formatOf(parameter(context, "file"))),
  );
  route(PATTERNS.archive, (edition, origin, context) => {
    const slice = Number(parameter(context, "slice"));
    return archiveDocument(site, edition, origin, slice, formatOf(parameter(context, "file")));
  });
  route(PATTERNS.article, async (edition, origin, context) => {
    const { slug, form } = articleOf(parameter(context, "name"));
    const record = await edition.lookUp(slug);
    if (record === undefined) return undefined;
    if ("removed" in record) return "removed";
    if ("moved" in record) return { movedTo: articlePath(record.moved, form) };
    return articleDocument(site, edition, origin, { slug, form, ...record });
  });
  route(PATTERNS.style, (_edition, _origin, context) => styleDocument(context.req.path));

  app.notFound((context) => errorResponse(context, site, 404, "There is nothing at this address."));
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

/** Where a request to another host than the canonical one belongs; localhost is left alone. */
function canonicalAddress(site: Site, url: URL): string | undefined {
  const local = url.hostname === "localhost" || url.hostname === "127.0.0.1";
  if (site.url === undefined || url.origin === site.url || local) return undefined;
  return site.url + url.pathname + url.search;
}

/** A path parameter, decoded; slugs are NFC however the client spells them. */
function parameter(context: Context, name: string): string {
  return (context.req.param(name) ?? "").normalize("NFC");
}

function listNamed(context: Context): ReturnType<typeof listOf> {
  return listOf(parameter(context, "folder"), parameter(context, "slug"));
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
