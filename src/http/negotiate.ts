/** Content negotiation (RFC 9110, 12): which of our representations a client prefers. */
import type { Format } from "../model/paths.ts";

/**
 * What `/feed` answers. A browser that shows it to a person gets a page; a script that prefers
 * JSON gets JSON Feed; everyone else gets RSS: readers name many types at one quality, and RSS is
 * what all of them read.
 */
export function chooseFeed(request: Headers): Format | "page" {
  if (isOpenedByPerson(request)) return "page";
  const accept = request.get("Accept") ?? "*/*";
  const best = (types: readonly string[]): number =>
    Math.max(...types.map((type) => quality(accept, type)));
  const json = best(["application/feed+json", "application/json"]);
  const xml = best(["application/rss+xml", "application/xml", "text/xml"]);
  if (json > xml) return "json";
  return best(["application/atom+xml"]) > xml ? "atom" : "rss";
}

/** Whether a browser asks in order to show the answer to a person (W3C Fetch Metadata, 2.1). */
export function isOpenedByPerson(request: Headers): boolean {
  return request.get("Sec-Fetch-Dest") === "document";
}

/** A request as Cloudflare hands it to a Worker. */
type WorkerRequest = Request & { readonly cf?: { readonly clientAcceptEncoding?: string } };

/**
 * Whether the client may be sent gzip (12.5.3). On its way through Cloudflare the header is
 * replaced by what Cloudflare itself can decode; `cf` keeps what the client said.
 */
export function acceptsGzip(request: WorkerRequest): boolean {
  const header = request.cf?.clientAcceptEncoding ?? request.headers.get("Accept-Encoding") ?? "";
  const named = weights(header).filter(({ name }) => name === "gzip" || name === "x-gzip");
  const wanted = named.length > 0 ? named : weights(header).filter(({ name }) => name === "*");
  return wanted.some(({ weight }) => weight > 0);
}

/** The quality of a media type: that of the most specific range that includes it (12.5.1). */
export function quality(accept: string, type: string): number {
  const [main] = type.split("/");
  const ranges = weights(accept);
  for (const name of [type, `${main}/*`, "*/*"]) {
    const found = ranges.find((range) => range.name === name);
    if (found) return found.weight;
  }
  return 0;
}

/** The members of a weighted list, lower case; an unreadable weight counts as none given (12.4.2). */
function weights(header: string): { name: string; weight: number }[] {
  return header.split(",", 100).map((member) => {
    const [name = "", ...parameters] = member.split(";").map((part) => part.trim().toLowerCase());
    const q = parameters.find((parameter) => /^q\s*=/.test(parameter));
    const weight = q === undefined ? 1 : Number(q.replace(/^q\s*=\s*/, ""));
    return { name, weight: weight >= 0 && weight <= 1 ? weight : 1 };
  });
}
