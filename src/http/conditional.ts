/** Conditional requests (RFC 9110, 13): whether the client's copy is still the current one. */

/** What a representation is validated by. */
export interface Validators {
  /** A weak entity tag with its quotes: `W/"…"`. */
  readonly etag: string;
  /** Seconds since the epoch, whole; undefined for what has no date of its own. */
  readonly lastModified: number | undefined;
}

/**
 * Whether to answer 304. `If-None-Match` decides alone when it is there (13.1.3); tags are
 * compared weakly (13.1.2). `If-Modified-Since` counts only when it is a valid date.
 */
export function isNotModified(request: Headers, validators: Validators): boolean {
  const noneMatch = request.get("If-None-Match");
  // Most clients send what we sent.
  if (noneMatch === validators.etag) return true;
  if (noneMatch !== null) return matches(noneMatch, validators.etag);
  const since = parseHttpDate(request.get("If-Modified-Since"));
  const { lastModified } = validators;
  return since !== undefined && lastModified !== undefined && lastModified <= since;
}

/** An IMF-fixdate (RFC 9110, 5.6.7) from seconds since the epoch. */
export function httpDate(seconds: number): string {
  return new Date(seconds * 1000).toUTCString();
}

/** `*` matches whatever exists; else any tag of the list whose opaque part is ours. */
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

const IMF_FIXDATE =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} GMT$/;
const RFC_850_DATE =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, \d{2}-(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-\d{2} \d{2}:\d{2}:\d{2} GMT$/;
const ASCTIME_DATE =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [ \d]\d \d{2}:\d{2}:\d{2} \d{4}$/;

/** Seconds since the epoch from any of the three forms of RFC 9110, 5.6.7. */
function parseHttpDate(header: string | null): number | undefined {
  if (header === null) return undefined;
  const text = header.trim();
  const known = IMF_FIXDATE.test(text) || RFC_850_DATE.test(text);
  const time = known ? Date.parse(text) : ASCTIME_DATE.test(text) ? Date.parse(`${text} GMT`) : NaN;
  return Number.isNaN(time) ? undefined : Math.floor(time / 1000);
}
