/** What browsers are told about pages, feeds and errors. */

/** Nothing but our stylesheet and the articles' pictures and sound loads; no script runs. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src http: https:",
  "media-src http: https:",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

export function secure(headers: Headers): void {
  headers.set("Content-Security-Policy", CONTENT_SECURITY_POLICY);
  headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
  headers.set("Referrer-Policy", "strict-origin-when-cross-origin");
  headers.set("X-Content-Type-Options", "nosniff");
}

const EXPOSED = "Content-Location, ETag, Last-Modified, Link, Retry-After";

/** CORS for feeds and JSON: anybody's script may read them and revalidate. */
export function openToScripts(headers: Headers): void {
  headers.set("Access-Control-Allow-Origin", "*");
  headers.set("Access-Control-Expose-Headers", EXPOSED);
  headers.set("X-Content-Type-Options", "nosniff");
}
