/** Redirects: where something is instead. */
import { openToScripts } from "./security-headers.ts";

/**
 * A permanent redirect that is revalidated each time: it may be reversed one day, and a cache whose
 * keys have no host must not send one host's clients where another's belong. 301, since several
 * readers take 308 for an error (docs/feeds.md).
 */
export function redirect(location: string): Response {
  const headers = new Headers({ Location: location, "Cache-Control": "private, no-cache" });
  openToScripts(headers);
  return new Response(null, { status: 301, headers });
}
