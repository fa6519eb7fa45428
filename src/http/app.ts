/** The application: a request in, the document or the error that answers it out. */
import { Hono, type Context } from "hono";
import type { Edition } from "../edition/edition.ts";
import type { Site } from "../model/site.ts";
import { makeAnswerDocument } from "./answer-document.ts";
import { answerError } from "./answer-error.ts";
import { RENDERING_VERSION } from "./documents/rendering-version.ts";
import { logRequests, type Handler, type RequestLog } from "./request-log.ts";
import type { Resolve } from "./resolved.ts";
import { makeRoutes } from "./routes.ts";
import { openToScripts } from "./security-headers.ts";
import { shortDigest } from "./value-digest.ts";

export interface AppInput {
  readonly site: Site;
  readonly openEdition: () => Promise<Edition>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** If given, every request is logged. */
  readonly log?: RequestLog | undefined;
}

const NOTHING = "There is nothing at this address.";

const READ_METHODS = "GET, HEAD, OPTIONS";

/** The application. Call it once for an isolate: it keeps what it renders. */
export function createApp({ site, openEdition, now, log }: AppInput): Hono {
  const settings = shortDigest(JSON.stringify([site, RENDERING_VERSION]));
  const canonical = site.url !== undefined;
  const answerDocument = makeAnswerDocument({ settings, canonical, now });
  const app = new Hono();

  const answer = async (context: Context, resolve: Resolve): Promise<Response> => {
    const { origin, elsewhere } = placeOf(site, context.req.raw);
    if (elsewhere !== undefined) return redirect(elsewhere);
    const resolved = await resolve({ site, edition: await openEdition(), origin }, context);
    if (resolved === undefined) return answerError(context, site, 404, NOTHING);
    if ("status" in resolved) return answerError(context, site, resolved.status, resolved.detail);
    if ("movedTo" in resolved) return redirect(origin + resolved.movedTo);
    return answerDocument(context, origin, resolved);
  };
  // One handler for each path lets Hono take its short way; all the rest is answered as not found.
  const answerOther = (context: Context): Response => {
    const reads = context.req.method === "GET" || context.req.method === "HEAD";
    const [handlers] = app.router.match("GET", context.req.path);
    const { elsewhere } = placeOf(site, context.req.raw);
    if (reads && elsewhere !== undefined) return redirect(elsewhere);
    if (reads || handlers.length === 0) return answerError(context, site, 404, NOTHING);
    if (context.req.method === "OPTIONS") return preflight();
    const response = answerError(context, site, 405, `This address answers ${READ_METHODS}.`);
    response.headers.set("Allow", READ_METHODS);
    return response;
  };
  const answerFailure = (error: Error, context: Context): Response => {
    const { message, stack } = error;
    console.error(JSON.stringify({ level: "error", path: context.req.path, message, stack }));
    return answerError(context, site, 500, "The error has been logged. Please try again later.");
  };

  const logged = (handler: Handler): Handler => (log ? logRequests(log, handler) : handler);
  for (const [pattern, resolve] of makeRoutes(site)) {
    app.get(
      pattern,
      logged((context) => answer(context, resolve)),
    );
  }
  app.notFound(logged(answerOther));
  app.onError((error, context) => logged(() => answerFailure(error, context))(context));
  // The router compiles its matchers on first use: the first request should not pay for that.
  app.router.match("GET", "/");
  return app;
}

/**
 * The origin that links are made with, and for a request to a host that is not the canonical one, where
 * it belongs; localhost is left alone.
 */
function placeOf(site: Site, request: Request): { origin: string; elsewhere?: string } {
  // The address is absolute and normalised: its origin ends before the third slash.
  const { url } = request;
  const origin = url.slice(0, url.indexOf("/", url.indexOf("//") + 2));
  if (site.url === undefined) return { origin };
  const local = /^https?:\/\/(?:localhost|127\.0\.0\.1)(?::\d+)?$/.test(origin);
  if (origin === site.url || local) return { origin: site.url };
  return { origin: site.url, elsewhere: site.url + url.slice(origin.length) };
}

/**
 * A permanent redirect that is revalidated each time: it may be reversed one day, and a cache whose
 * keys have no host must not send one host's clients where another's belong.
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
