/**
 * Errors as answers: a page for browsers, `application/problem+json` (RFC 9457) for scripts.
 * They depend on `Accept`, so they are never kept by a cache.
 */
import type { Context } from "hono";
import { renderErrorPage } from "../pages/error-page.tsx";
import type { Site } from "../model/site.ts";
import { placeOf } from "./place-of.ts";
import { openToScripts, secure } from "./security-headers.ts";

export type ErrorStatus = 400 | 404 | 405 | 409 | 410 | 412 | 500 | 503;

const TITLES: Readonly<Record<ErrorStatus, string>> = {
  400: "Bad request",
  404: "Not found",
  405: "Method not allowed",
  409: "Conflict",
  410: "Removed",
  412: "Precondition failed",
  500: "Something went wrong",
  503: "Out of order",
};

/** `detail` is one sentence for people; it never holds what a client sent. */
export function answerError(
  context: Context,
  site: Site,
  status: ErrorStatus,
  detail: string,
): Response {
  const headers = new Headers({
    "Cache-Control": "no-store",
    Vary: "Accept",
  });
  // RFC 9110, 10.2.3, in seconds.
  if (status === 503) headers.set("Retry-After", "60");
  openToScripts(headers);
  const title = TITLES[status];
  if (wantsPage(context.req.header("Accept"))) {
    headers.set("Content-Type", "text/html; charset=utf-8");
    secure(headers);
    const origin = placeOf(site, context.req.raw)?.origin ?? "";
    const page = renderErrorPage(site, origin, { status, detail });
    return new Response(page, { status, headers });
  }
  headers.set("Content-Type", "application/problem+json");
  return new Response(JSON.stringify({ title, status, detail }), { status, headers });
}

/** Browsers name text/html; scripts and readers that take anything get JSON. */
function wantsPage(accept: string | undefined): boolean {
  return accept?.toLowerCase().includes("text/html") ?? false;
}
