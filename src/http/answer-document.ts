/**
 * A document in, the response out: 304 before anything is read or rendered, otherwise the bytes.
 * Rendered bytes, and their compressed form where Cloudflare does not compress, are kept for the
 * isolate's life, within a bound.
 */
import type { Context } from "hono";
import { Recent } from "../model/recent-cache.ts";
import { compress, isOursToCompress } from "./compress.ts";
import type { Document } from "./documents/document.ts";
import { printHttpDate } from "./http-date.ts";
import { acceptsGzip } from "./negotiate.ts";
import { evaluateConditions, type Validators } from "./preconditions.ts";
import { openToScripts, secure } from "./security-headers.ts";
import { shortDigest } from "./value-digest.ts";

/** Undefined when a precondition failed. */
export type AnswerDocument = (
  context: Context,
  origin: string,
  document: Document,
) => Promise<Response | undefined>;

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

/** Heads are small, and there is one for each document that is asked for. */
const KEPT_HEADS = 1000;

export interface AnswerInput {
  /** Stands for the settings and for what renders. */
  readonly settings: string;
  /** Whether the settings fix the origin. */
  readonly canonical: boolean;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** Makes the function that answers with documents. */
export function makeAnswerDocument({ settings, canonical, now }: AnswerInput): AnswerDocument {
  const kept = new Recent<Rendered>(KEPT_BYTES);
  // Making headers costs more than all else that a 304 does.
  const heads = new Recent<Head>(KEPT_HEADS);

  return async (context, origin, document) => {
    // Without a fixed origin the same path has other bytes on another host.
    const basis = canonical ? settings : `${origin} ${settings}`;
    const key = `${basis} ${document.version}`;
    const headKey = `${key} ${document.chosenBy ?? ""} ${document.contentLocation ?? ""}`;
    let head = heads.get(headKey);
    if (!head) {
      head = makeHead(document, shortDigest(basis), canonical, now());
      heads.set(headKey, head);
    }
    const status = evaluateConditions(context.req.raw.headers, head.validators, now);
    if (status === 412) return undefined;
    if (status === 304) return new Response(null, { status, headers: head.notModified });

    let rendered = kept.get(key);
    if (!rendered) {
      context.set(RENDERED, true);
      rendered = await render(document);
      const size = 1 + rendered.plain.byteLength + (rendered.gzip?.byteLength ?? 0);
      kept.set(key, rendered, size);
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

function makeHead(document: Document, digest: string, canonical: boolean, now: number): Head {
  const etag = `W/"${document.version}-${digest}"`;
  const changed =
    document.lastModified === undefined ? undefined : Date.parse(document.lastModified);
  // RFC 9110, 8.8.2.1: an origin must not send a date that is still to come. Without any, clients go by
  // the entity tag; curl would take all that is dated earlier for unchanged until then.
  const lastModified = changed === undefined || changed > now ? undefined : changed / 1000;
  const headers = new Headers({ ETag: etag });
  if (lastModified !== undefined) headers.set("Last-Modified", printHttpDate(lastModified));
  if (document.contentLocation) headers.set("Content-Location", document.contentLocation);
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
