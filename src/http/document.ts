/**
 * A document is what a GET of a path answers: its validators are known before anything is read or
 * rendered, so a 304 costs neither. Rendered bytes, and their compressed form where Cloudflare
 * does not compress, are kept, bounded, for the isolate's life.
 */
import { LRUCache } from "lru-cache";
import type { Context } from "hono";
import { compress, isOursToCompress } from "./compress.ts";
import { httpDate, isNotModified, type Validators } from "./conditional.ts";
import { shortDigest } from "./digest.ts";
import { acceptsGzip } from "./negotiate.ts";
import { openToScripts, secure } from "./security-headers.ts";

export interface Document {
  readonly contentType: string;
  /** What determines the bytes, besides the origin and the settings; unique over the site. */
  readonly version: string;
  /** RFC 3339; absent for what has no date of its own. */
  readonly lastModified?: string;
  readonly render: () => Promise<string> | string;
  /** `open`: feeds and JSON, for scripts of any site; `page`: for browsers. */
  readonly audience: "open" | "page";
  /** The values of `Link` headers (RFC 8288). */
  readonly links?: readonly string[];
  /** Whether the path names the content's version, so that it may be kept for ever. */
  readonly immutable?: boolean;
  /** The request headers that chose this document; such an answer is in no shared cache. */
  readonly chosenBy?: string;
  /** The request headers whose other values get another document; caches keep them apart. */
  readonly variesBy?: string;
}

export type Respond = (context: Context, origin: string, document: Document) => Promise<Response>;

/** Set in the context of a request that had a document rendered. */
export const RENDERED = "rendered";

/** The bytes of rendered documents that an isolate keeps (of 128 MB that it may use). */
const KEPT_BYTES = 24_000_000;

/** How long caches may reuse an answer, in seconds (RFC 9111; RFC 5861). */
const SHARED = "public, max-age=300, stale-while-revalidate=600, stale-if-error=86400";
/** The answer follows the request's host or headers, so no shared cache may keep it. */
const PRIVATE = "private, no-cache";
const FOR_EVER = "public, max-age=31536000, immutable";

interface Rendered {
  readonly plain: Uint8Array<ArrayBuffer>;
  readonly gzip: Uint8Array<ArrayBuffer> | undefined;
}

/** What is said about a document: its validators, and whole sets of headers for its answers. */
interface Head {
  readonly validators: Validators;
  readonly notModified: Headers;
  /** Made with the first answer that has a body. */
  plain?: Headers;
  gzip?: Headers;
}

/** Heads are small; a request for one more document makes one more. */
const KEPT_HEADS = 1000;

/**
 * Makes the function that answers with documents. `settings` stands for the settings and the
 * renderers' version; `canonical` says whether the settings fix the origin.
 */
export function makeRespond(settings: string, canonical: boolean): Respond {
  const kept = new LRUCache<string, Rendered>({ maxSize: KEPT_BYTES });
  // Making headers costs more than all else that a 304 does.
  const heads = new LRUCache<string, Head>({ max: KEPT_HEADS });
  // Anybody may send any host: their digests are bounded too.
  const digests = new LRUCache<string, string>({ max: 100 });

  async function digestOf(basis: string): Promise<string> {
    const found = digests.get(basis);
    if (found !== undefined) return found;
    const made = await shortDigest(basis);
    digests.set(basis, made);
    return made;
  }

  return async (context, origin, document) => {
    // Without a fixed origin the same path has other bytes on another host.
    const basis = canonical ? settings : `${origin} ${settings}`;
    const key = `${basis} ${document.version}`;
    const headKey = document.chosenBy === undefined ? key : `${key} ${document.chosenBy}`;
    let head = heads.get(headKey);
    if (!head) {
      head = makeHead(document, await digestOf(basis), canonical);
      heads.set(headKey, head);
    }
    const request = context.req.raw.headers;
    if (isNotModified(request, head.validators)) {
      return new Response(null, { status: 304, headers: head.notModified });
    }

    let rendered = kept.get(key);
    if (!rendered) {
      context.set(RENDERED, true);
      rendered = await render(document);
      const size = 1 + rendered.plain.byteLength + (rendered.gzip?.byteLength ?? 0);
      kept.set(key, rendered, { size });
    }
    const { plain, gzip } = rendered;
    if (!gzip || !acceptsGzip(context.req.raw)) {
      head.plain ??= withBody(head, document, plain);
      return new Response(plain, { headers: head.plain });
    }
    head.gzip ??= withBody(head, document, gzip, "gzip");
    // workerd would otherwise compress once more; other runtimes ignore it.
    const manual: ResponseInit & { encodeBody: "manual" } = {
      headers: head.gzip,
      encodeBody: "manual",
    };
    return new Response(gzip, manual);
  };
}

async function render(document: Document): Promise<Rendered> {
  const plain = encoder.encode(await document.render());
  const gzip = isOursToCompress(document.contentType) ? compress(plain) : undefined;
  return { plain, gzip };
}

const encoder = new TextEncoder();

function makeHead(document: Document, digest: string, canonical: boolean): Head {
  const etag = `W/"${document.version}-${digest}"`;
  const lastModified =
    document.lastModified === undefined ? undefined : Date.parse(document.lastModified) / 1000;
  const headers = new Headers({ ETag: etag });
  if (lastModified !== undefined) headers.set("Last-Modified", httpDate(lastModified));
  headers.set("Cache-Control", lifetime(document, canonical));
  const compressible = isOursToCompress(document.contentType);
  const vary = [
    document.chosenBy ?? document.variesBy,
    compressible ? "Accept-Encoding" : undefined,
  ];
  if (vary.some(Boolean)) headers.set("Vary", vary.filter(Boolean).join(", "));
  for (const link of document.links ?? []) headers.append("Link", link);
  if (document.audience === "open") openToScripts(headers);
  else secure(headers);
  return { validators: { etag, lastModified }, notModified: headers };
}

function withBody(
  { notModified }: Head,
  { contentType }: Document,
  body: Uint8Array,
  encoding?: "gzip",
): Headers {
  const headers = new Headers(notModified);
  headers.set("Content-Type", contentType);
  // RFC 9110, 14.3: documents are small and made whole.
  headers.set("Accept-Ranges", "none");
  headers.set("Content-Length", String(body.byteLength));
  if (encoding !== undefined) headers.set("Content-Encoding", encoding);
  return headers;
}

function lifetime(document: Document, canonical: boolean): string {
  if (document.immutable) return FOR_EVER;
  return canonical && document.chosenBy === undefined ? SHARED : PRIVATE;
}
