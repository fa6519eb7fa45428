/** A request in, the place that it came to out: our origin, and where it belongs instead, if elsewhere. */
import type { Site } from "../model/site.ts";

export interface Place {
  /** What links are made with: `https://example.com`. */
  readonly origin: string;
  /** Where redirects lead: the same, but for a preview on this machine. */
  readonly here: string;
  /** The same address at the canonical host, for a request to another one; localhost is left alone. */
  readonly elsewhere?: string;
}

/** A scheme, a host in the characters of RFC 3986, 3.2.2, and a port. */
const ORIGIN = /^https?:\/\/[\w.~!$&'()*+,;=%[\]:-]+$/;
const LOCAL = /^https?:\/\/(?:localhost|127\.0\.0\.1)(?::\d+)?$/;

/** Undefined where the request's `Host` is malformed (RFC 9112, 3.2). */
export function placeOf(site: Site, { url, headers }: Request): Place | undefined {
  // The address is absolute: its origin ends before the third slash.
  const asked = url.slice(0, url.indexOf("/", url.indexOf("//") + 2));
  if (!ORIGIN.test(asked) || !URL.canParse(asked)) return undefined;
  // A proxy of one's own speaks TLS to the client and plain HTTP to us.
  const proxied = /^https?(?=\s*(?:,|$))/i.exec(headers.get("X-Forwarded-Proto") ?? "")?.[0];
  const origin = proxied === undefined ? asked : asked.replace(/^https?/, proxied.toLowerCase());
  if (site.url === undefined || origin === site.url) return { origin, here: origin };
  if (LOCAL.test(origin)) return { origin: site.url, here: origin };
  return { origin: site.url, here: site.url, elsewhere: site.url + url.slice(asked.length) };
}
