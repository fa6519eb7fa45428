/**
 * A request for what no route or no document answers in: a redirect if the address is one of ours in
 * another spelling, otherwise 404 or, for a method that is not for reading, 405.
 */
import type { Context } from "hono";
import type { Site } from "../model/site.ts";
import { answerError } from "./answer-error.ts";
import type { Place } from "./place-of.ts";
import { redirect } from "./redirect.ts";
import { openToScripts } from "./security-headers.ts";
import { usualPath } from "./usual-path.ts";

const NOTHING = "There is nothing at this address.";

const READ_METHODS = "GET, HEAD, OPTIONS";

/** To a GET or HEAD. `ask` asks the site for the usual spelling of the path. */
export async function answerMissing(
  context: Context,
  site: Site,
  { origin, here }: Place,
  ask: (request: Request) => Response | Promise<Response>,
): Promise<Response> {
  const { pathname, search } = new URL(context.req.url);
  const usual = usualPath(pathname) ?? pathname;
  if (usual !== pathname) {
    // Every document meets the condition, so none is rendered.
    const found = await ask(new Request(origin + usual, { headers: { "If-None-Match": "*" } }));
    if (found.status >= 500) return found;
    if (found.status !== 404) return redirect(here + usual + search);
  }
  return answerError(context, site, 404, NOTHING);
}

/** To another method. `known`: there is a route for the path. */
export function answerMethod(context: Context, site: Site, known: boolean): Response {
  // A preflight that fails would hide the answer from the script.
  const isPreflight = context.req.header("Access-Control-Request-Method") !== undefined;
  if (!known && !isPreflight) return answerError(context, site, 404, NOTHING);
  if (context.req.method === "OPTIONS") return answerOptions();
  const response = answerError(context, site, 405, `This address answers ${READ_METHODS}.`);
  response.headers.set("Allow", READ_METHODS);
  return response;
}

function answerOptions(): Response {
  const headers = new Headers({
    Allow: READ_METHODS,
    "Access-Control-Allow-Methods": READ_METHODS,
    // Fetch, 3.2.4: the wildcard stands for all but Authorization; older browsers want names.
    "Access-Control-Allow-Headers": "*, Authorization, If-None-Match, If-Modified-Since",
    "Access-Control-Max-Age": "86400",
  });
  openToScripts(headers);
  return new Response(null, { status: 204, headers });
}
