/** An http(s) URL of the model in, the same address in the characters of RFC 3986 out. */
import { withoutForbidden } from "../model/escape.ts";

/** Scheme and authority, which stay; then all that may stand in a path, query or fragment. */
const AUTHORITY = /^[a-z]+:\/\/[^/?#]*/i;
const ILLEGAL = /[^A-Za-z0-9\-._~:/?#@!$&'()*+,;=%]/gu;

/**
 * `new URL` leaves characters alone that RFC 3986 does not allow, such as `|` and `[`: validators and
 * strict readers refuse them. A legal address comes out as it went in.
 */
export function webAddress(url: string): string {
  const address = withoutForbidden(url);
  const authority = AUTHORITY.exec(address)?.[0] ?? "";
  return authority + address.slice(authority.length).replace(ILLEGAL, encodeURIComponent);
}
