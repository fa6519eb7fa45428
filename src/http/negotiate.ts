/** Content negotiation (RFC 9110, 12): which of our representations a client prefers. */
import { FEED_TYPES } from "../model/feed-types.ts";
import { FORMATS, type Format } from "../model/addresses/paths.ts";

/** What each format is asked for as, its own type first. */
const TYPES: Readonly<Record<Format, readonly string[]>> = {
  rss: [FEED_TYPES.rss, "application/xml", "text/xml"],
  atom: [FEED_TYPES.atom, "application/xml", "text/xml"],
  json: [FEED_TYPES.json, "application/json"],
};

/**
 * What `/feed` answers: the format of the highest quality. Of equals it is RSS, then Atom: readers name
 * many types at one quality, and RSS is what all of them read. A page is for the browser that shows
 * it to a person, and for who takes HTML but no feed; who takes nothing that we have gets RSS.
 */
export function chooseFeed(request: Headers): Format | "page" {
  if (isOpenedByPerson(request)) return "page";
  const ranges = weights(request.get("Accept") ?? "*/*");
  const best = FORMATS.map((format) => ({ format, weight: qualityOf(ranges, TYPES[format]) }))
    // Sorting is stable.
    .sort((a, b) => b.weight - a.weight)[0];
  if (best && best.weight > 0) return best.format;
  return qualityOf(ranges, ["text/html"]) > 0 ? "page" : "rss";
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
  const codings = weights(
    request.cf?.clientAcceptEncoding ?? request.headers.get("Accept-Encoding") ?? "",
  );
  const named = codings.filter(({ name }) => name === "gzip" || name === "x-gzip");
  const wanted = named.length > 0 ? named : codings.filter(({ name }) => name === "*");
  return wanted.some(({ weight }) => weight > 0);
}

interface Weighted {
  readonly name: string;
  readonly weight: number;
}

/** The quality of what has several types: that of the most specific range that includes one (12.5.1). */
function qualityOf(ranges: readonly Weighted[], types: readonly string[]): number {
  const whole = types.map((type) => `${type.split("/", 1).join("")}/*`);
  for (const name of [...types, ...whole, "*/*"]) {
    const found = ranges.find((range) => range.name === name);
    if (found) return found.weight;
  }
  return 0;
}

/** Longer than any client's list of types; what comes after it is not read. */
const LONGEST_LIST = 2000;

/** The members of a weighted list, lower case; an unreadable weight counts as none given (12.4.2). */
function weights(header: string): Weighted[] {
  const members = header.slice(0, LONGEST_LIST).split(",");
  // The last one may be cut.
  if (header.length > LONGEST_LIST) members.pop();
  return members.map((member) => {
    const [name = "", ...parameters] = member.split(";").map((part) => part.trim().toLowerCase());
    const q = parameters.find((parameter) => /^q\s*=/.test(parameter));
    const weight = q === undefined ? 1 : Number(q.replace(/^q\s*=\s*/, ""));
    return { name, weight: weight >= 0 && weight <= 1 ? weight : 1 };
  });
}
