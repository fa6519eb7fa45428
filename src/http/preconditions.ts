/**
 * Conditional requests (RFC 9110, 13): the headers of a request and what we have in; whether to send it,
 * to say that the client's copy is current, or that what the client asked about is no longer so.
 */
import { parseHttpDate } from "./http-date.ts";

/** What a representation is validated by. */
export interface Validators {
  /** A weak entity tag with its quotes: `W/"…"`. */
  readonly etag: string;
  /** Whole seconds since the epoch; undefined for a document without a date of its own. */
  readonly lastModified: number | undefined;
}

/** 13.2.2 gives the order. `now` is in milliseconds. */
export function evaluateConditions(
  request: Headers,
  validators: Validators,
  now: () => number,
): 200 | 304 | 412 {
  const noneMatch = request.get("If-None-Match");
  const match = request.get("If-Match");
  if (match === null) {
    // Most clients send back exactly what they got.
    if (noneMatch === validators.etag) return 304;
    const unmodified = isUnmodifiedSince(request.get("If-Unmodified-Since"), validators, now);
    if (unmodified === false) return 412;
  } else if (match.trim() !== "*") {
    // 13.1.1: tags are compared strongly, so a weak one, as all of ours are, matches none.
    return 412;
  }
  // 13.1.3: If-None-Match, if present, decides alone.
  if (noneMatch !== null) return matches(noneMatch, validators.etag) ? 304 : 200;
  return isUnmodifiedSince(request.get("If-Modified-Since"), validators, now) ? 304 : 200;
}

/** Undefined if there is no valid date to compare with, or none of ours: the condition is ignored then. */
function isUnmodifiedSince(
  date: string | null,
  { lastModified }: Validators,
  now: () => number,
): boolean | undefined {
  if (date === null || lastModified === undefined) return undefined;
  const since = parseHttpDate(date.trim(), now());
  return since === undefined ? undefined : lastModified <= since;
}

/** `*` matches whatever exists; otherwise any tag of the list whose opaque part is ours (13.1.2). */
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
