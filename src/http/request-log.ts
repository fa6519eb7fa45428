/**
 * One line of JSON for each request, when the publisher asks for it. Nothing in it is about a
 * person: no address, no user agent, no query.
 */
import { getPath } from "hono/utils/url";

export interface RequestLog {
  readonly write: (line: string) => void;
  /** Milliseconds since any moment. On Cloudflare the clock advances only with input and output. */
  readonly now: () => number;
}

type Fetch<Rest extends unknown[]> = (
  request: Request,
  ...rest: Rest
) => Response | Promise<Response>;

/** The function, which then also writes the line. `rendered`: whether the answer took a rendering. */
export function logRequests<Rest extends unknown[]>(
  { write, now }: RequestLog,
  answer: Fetch<Rest>,
  rendered: (request: Request) => boolean,
): Fetch<Rest> {
  return async (request, ...rest) => {
    const start = now();
    const response = await answer(request, ...rest);
    const { status } = response;
    write(
      JSON.stringify({
        level: "info",
        method: request.method,
        path: getPath(request),
        status,
        ms: Math.round(now() - start),
        cache: cacheOutcome(status, rendered(request)),
      }),
    );
    return response;
  };
}

/** What the isolate's memory did for the answer. */
function cacheOutcome(status: number, rendered: boolean): string {
  if (status === 304) return "revalidated";
  if (status !== 200) return "none";
  return rendered ? "rendered" : "kept";
}
