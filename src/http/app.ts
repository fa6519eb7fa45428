/** The application: a request in, the document or the error that answers it out. */
import type { Context } from "hono";
import { HonoBase } from "hono/hono-base";
import type { Params, Result } from "hono/router";
import { PatternRouter } from "hono/router/pattern-router";
import type { BlankEnv, BlankSchema, H, RouterRoute } from "hono/types";
import type { Edition } from "../edition/reader/edition.ts";
import { StoreFailure } from "../edition/seal.ts";
import type { Site } from "../model/site.ts";
import { makeAnswers } from "./answer-document.ts";
import { answerError } from "./answer-error.ts";
import { answerMethod, answerMissing } from "./answer-missing.ts";
import { RENDERING_VERSION } from "./documents/rendering-version.ts";
import { logRequests, type RequestLog } from "./request-log.ts";
import type { Resolve } from "./resolve/resolved.ts";
import { otherPath } from "./resolve/own-pages.ts";
import { makeRoutes } from "./routes.ts";
import { placeOf } from "./place-of.ts";
import { redirect } from "./redirect.ts";
import { shortDigest } from "./value-digest.ts";

/** What is made: Hono with a router of our choice. */
export type App = HonoBase<BlankEnv, BlankSchema>;

export interface AppInput {
  readonly site: Site;
  readonly openEdition: () => Promise<Edition>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** If given, every request is logged. */
  readonly log?: RequestLog | undefined;
}

const NO_HOST = "The request names no host that could be ours.";
const CHANGED = "What is here is not what the request is about.";
const FAILED = "The error has been logged. Please try again later.";

/** The application. Call it once for an isolate: it keeps what it renders. */
export function createApp({ site, openEdition, now, log }: AppInput): App {
  const settings = shortDigest(JSON.stringify([site, RENDERING_VERSION]));
  const canonical = site.url !== undefined;
  const answers = makeAnswers({ settings, canonical, now });
  const app = new HonoBase<BlankEnv, BlankSchema>({ router: new StrictRouter() });
  const { fetch } = app;
  const answerRequest: App["fetch"] = (request, ...rest) =>
    answers.ready(request) ?? fetch(request, ...rest);
  // With what the edition adds; an isolate has one edition.
  let whole: Site | undefined;

  const answer = async (context: Context, resolve: Resolve): Promise<Response> => {
    const place = placeOf(site, context.req.raw);
    if (!place) return answerError(context, site, 400, NO_HOST);
    const { origin, here, elsewhere } = place;
    if (elsewhere !== undefined) return redirect(elsewhere);
    const edition = await openEdition();
    whole ??= { ...site, ownPages: edition.manifest.ownPages };
    const resolved = await resolve({ site: whole, edition, origin }, context);
    if (resolved === undefined) return answerMissing(context, whole, place, answerRequest);
    if ("status" in resolved) return answerError(context, whole, resolved.status, resolved.detail);
    if ("movedTo" in resolved) return redirect(here + resolved.movedTo);
    const answered = await answers.toDocument(context.req.raw, origin, resolved);
    return answered ?? answerError(context, whole, 412, CHANGED);
  };
  // One handler for each path lets Hono take its short way; all the rest comes here.
  const answerOther = (context: Context): Response | Promise<Response> => {
    const { method, path } = context.req;
    if (method === "GET" || method === "HEAD") return answer(context, otherPath);
    if (!placeOf(site, context.req.raw)) return answerError(context, site, 400, NO_HOST);
    const [handlers] = app.router.match("GET", path);
    return answerMethod(context, whole ?? site, handlers.length > 0);
  };
  const answerFailure = (error: Error, context: Context): Response => {
    const { message, stack } = error;
    console.error(JSON.stringify({ level: "error", path: context.req.path, message, stack }));
    const status = error instanceof StoreFailure ? 503 : 500;
    return answerError(context, whole ?? site, status, FAILED);
  };

  for (const [pattern, resolve] of makeRoutes(site)) {
    app.get(pattern, (context) => answer(context, resolve));
  }
  app.notFound(answerOther);
  app.onError(answerFailure);
  // What we ask ourselves is no line of the log.
  app.fetch = log ? logRequests(log, answerRequest, answers.rendered) : answerRequest;
  // Patterns are compiled when they are first tried: the first request should not pay for that.
  app.router.match("GET", "/nothing");
  return app;
}

type Route = [H, RouterRoute];

/**
 * The smallest of Hono's routers, as what an address answered before needs none; but a closing slash makes
 * another path.
 */
class StrictRouter extends PatternRouter<Route> {
  override match(method: string, path: string): Result<Route> {
    const [handlers] = super.match(method, path) as [[Route, Params][]];
    const isFolder = path.endsWith("/");
    return [handlers.filter(([[, route]]) => route.path.endsWith("/") === isFolder)];
  }
}
