/** Conditional requests (RFC 9110, 13): whether the client's copy is current, so that 304 will do. */
import { parseHttpDate } from "./http-date.ts";

/** What a representation is validated by. */
export interface Validators {
  /** A weak entity tag with its quotes: `W/"…"`. */
  readonly etag: string;
  /** Whole seconds since the epoch; undefined for a document without a date of its own. */
  readonly lastModified: number | undefined;
}

/**
 * Whether to answer 304. `If-None-Match`, if present, decides alone (13.1.3); tags are compared
 * weakly (13.1.2). `If-Modified-Since` counts only if it is a valid date. `now` is in milliseconds.
 */
export function isNotModified(
  request: Headers,
  validators: Validators,
  now: () => number,
): boolean {
  const noneMatch = request.get("If-None-Match");
  // Most clients send back exactly what they got.
  if (noneMatch === validators.etag) return true;
  if (noneMatch !== null) return matches(noneMatch, validators.etag);
  const modifiedSince = request.get("If-Modified-Since");
  const { lastModified } = validators;
  if (modifiedSince === null || lastModified === undefined) return false;
  const since = parseHttpDate(modifiedSince.trim(), now());
  return since !== undefined && lastModified <= since;
}

/** `*` matches whatever exists; otherwise any tag of the list whose opaque part is ours. */
function matches(header: string, etag: string): boolean {
  if (header.trim() === "*") return true;
  const own = opaque(etag);
  // entity-tag = [ "W/" ] DQUOTE *etagc DQUOTE; commas may stand inside the quotes (8.8.3).
  return (header.match(/(?:W\/)?"[\x21\x23-\x7e\x80-\xff]*"/g) ?? []).some(
    (tag) => opaque(tag) === own,
  );
}

function opaque(tag: string): string {
  return tag.replace(/^W\//, "");
}
