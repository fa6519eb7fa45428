/**
 * One line of JSON for each request, when the publisher asks for it. Nothing in it is about a
 * person: no address, no user agent, no query.
 */
import type { Context } from "hono";
import { RENDERED } from "./answer-document.ts";

export interface RequestLog {
  readonly write: (line: string) => void;
  /** Milliseconds since any moment. On Cloudflare the clock advances only with input and output. */
  readonly now: () => number;
}

export type Handler = (context: Context) => Response | Promise<Response>;

/** The handler, which then also writes the line. */
export function logRequests({ write, now }: RequestLog, handler: Handler): Handler {
  return async (context) => {
    const start = now();
    const response = await handler(context);
    write(
      JSON.stringify({
        level: "info",
        method: context.req.method,
        path: context.req.path,
        status: response.status,
        ms: Math.round(now() - start),
        cache: cacheOutcome(context, response.status),
      }),
    );
    return response;
  };
}

/** What the isolate's memory did for the answer. */
function cacheOutcome(context: Context, status: number): string {
  if (status === 304) return "revalidated";
  if (status !== 200) return "none";
  return context.get(RENDERED) === true ? "rendered" : "kept";
}
