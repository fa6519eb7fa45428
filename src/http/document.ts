/**
 * A document is what a GET of a path answers: its validators are known before anything is read or
 * rendered, so a 304 costs neither. Rendered bytes are kept, bounded, for the isolate's life.
 */
import { LRUCache } from "lru-cache";
import type { Context } from "hono";
import { httpDate, isNotModified } from "./conditional.ts";
import { secure } from "./security-headers.ts";

export interface Document {
  readonly contentType: string;
  /** What determines the bytes, besides the path, the origin and the settings. */
  readonly version: string;
  /** RFC 3339; absent for what has no date of its own. */
  readonly lastModified?: string;
  readonly render: () => Promise<string> | string;
  /** `open`: feeds and JSON, for scripts of any site; `page`: for browsers. */
  readonly audience: "open" | "page";
  /** Whether the path names the content's version, so that it may be kept for ever. */
  readonly immutable?: boolean;
}

export type Respond = (context: Context, origin: string, document: Document) => Promise<Response>;

/** The bytes of rendered documents that an isolate keeps (of 128 MB that it may use). */
const KEPT_BYTES = 24_000_000;

/** How long caches may reuse an answer, in seconds (RFC 9111; RFC 5861). */
const SHARED = "public, max-age=300, stale-while-revalidate=600, stale-if-error=86400";
/** Links follow the request's host, so no shared cache may keep the answer. */
const HOST_DEPENDENT = "private, no-cache";
const FOR_EVER = "public, max-age=31536000, immutable";

/**
 * Makes the function that answers with documents. `settings` stands for the settings and the
 * renderers' version; `canonical` says whether the settings fix the origin.
 */
export function makeRespond(settings: string, canonical: boolean): Respond {
  const kept = new LRUCache<string, Uint8Array<ArrayBuffer>>({ maxSize: KEPT_BYTES });
  const encoder = new TextEncoder();

  return async (context, origin, document) => {
    // Without a fixed origin the same path has other bytes on another host.
    const basis = canonical ? settings : `${origin} ${settings}`;
    const etag = `W/"${document.version}-${await shortDigest(basis)}"`;
    const lastModified =
      document.lastModified === undefined ? undefined : Date.parse(document.lastModified) / 1000;

    const headers = new Headers({ ETag: etag });
    if (lastModified !== undefined) headers.set("Last-Modified", httpDate(lastModified));
    const lifetime = canonical ? SHARED : HOST_DEPENDENT;
    headers.set("Cache-Control", document.immutable ? FOR_EVER : lifetime);
    if (document.audience === "open") openToScripts(headers);
    else secure(headers);
    if (isNotModified(context.req.raw.headers, { etag, lastModified })) {
      return new Response(null, { status: 304, headers });
    }

    const key = `${basis} ${context.req.path} ${etag}`;
    let bytes = kept.get(key);
    if (!bytes) {
      bytes = encoder.encode(await document.render());
      kept.set(key, bytes, { size: Math.max(1, bytes.byteLength) });
    }
    headers.set("Content-Type", document.contentType);
    headers.set("Content-Length", String(bytes.byteLength));
    return new Response(bytes, { headers });
  };
}

/** CORS for feeds and JSON: anybody's script may read them and revalidate. */
export function openToScripts(headers: Headers): void {
  headers.set("Access-Control-Allow-Origin", "*");
  headers.set("Access-Control-Expose-Headers", "ETag, Last-Modified, Link");
  headers.set("X-Content-Type-Options", "nosniff");
}

/** 48 bits of SHA-256 in hexadecimal. */
export async function shortDigest(text: string): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(hash).subarray(0, 6), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");
}
