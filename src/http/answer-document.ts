/**
 * A document in, the response out: 304 before anything is read or rendered, otherwise the bytes.
 * Rendered bytes, and their compressed form where Cloudflare does not compress, are kept for the
 * isolate's life, within a bound; and what is said about a document, by the address that it was asked for
 * at, so that the next request there needs no router.
 */
import { Recent } from "../model/recent-cache.ts";
import { compress, isOursToCompress } from "./compress.ts";
import type { Document } from "./documents/document.ts";
import { printHttpDate } from "./http-date.ts";
import { acceptsGzip, isOpenedByPerson } from "./negotiate.ts";
import { evaluateConditions, type Validators } from "./preconditions.ts";
import { openToScripts, secure } from "./security-headers.ts";
import { shortDigest } from "./value-digest.ts";

export interface Answers {
  /** Undefined when a precondition failed. */
  readonly toDocument: (
    request: Request,
    origin: string,
    document: Document,
  ) => Promise<Response | undefined>;
  /** The answer at an address whose document is known and rendered; undefined for any other request. */
  readonly ready: (request: Request) => Response | undefined;
  /** Whether the answer to the request took a rendering. */
  readonly rendered: (request: Request) => boolean;
}

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
  /** Under which the bytes are kept. */
  readonly key: string;
  readonly validators: Validators;
  readonly contentType: string;
  readonly notModified: Headers;
  /** Made with the first answer that has a body. */
  plain?: Headers;
  gzip?: Headers;
}

/** The bytes of heads that an isolate keeps, about: they are small, and addresses may be long. */
const KEPT_HEADS = 2_000_000;
const BYTES_A_HEAD = 1500;

export interface AnswerInput {
  /** Stands for the settings and for what renders. */
  readonly settings: string;
  /** Whether the settings fix the origin. */
  readonly canonical: boolean;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** Makes the functions that answer with documents. */
export function makeAnswers({ settings, canonical, now }: AnswerInput): Answers {
  const kept = new Recent<Rendered>(KEPT_BYTES);
  // Making headers costs more than all else that a 304 does, and finding the document as much again.
  const heads = new Recent<Head>(KEPT_HEADS);
  const rendering = new WeakSet<Request>();

  return {
    ready(request) {
      const head = request.method === "GET" ? heads.get(addressOf(request)) : undefined;
      if (!head) return undefined;
      const status = evaluateConditions(request.headers, head.validators, now);
      if (status === 304) return notModified(head);
      const rendered = status === 200 ? kept.get(head.key) : undefined;
      return rendered && send(request, head, rendered);
    },

    async toDocument(request, origin, document) {
      // Without a fixed origin the same path has other bytes on another host.
      const basis = canonical ? settings : `${origin} ${settings}`;
      const head = makeHead(document, basis, canonical, now());
      if (document.chosenBy === undefined) {
        const address = addressOf(request);
        heads.set(address, head, BYTES_A_HEAD + address.length);
      }
      const status = evaluateConditions(request.headers, head.validators, now);
      if (status === 412) return undefined;
      if (status === 304) return notModified(head);
      let rendered = kept.get(head.key);
      if (!rendered) {
        rendering.add(request);
        rendered = await render(document);
        const size = 1 + rendered.plain.byteLength + (rendered.gzip?.byteLength ?? 0);
        kept.set(head.key, rendered, size);
      }
      return send(request, head, rendered);
    },

    rendered: (request) => rendering.has(request),
  };
}

/** All that decides which document answers, unless the document says that more did (`chosenBy`). */
function addressOf({ url, headers }: Request): string {
  const by = isOpenedByPerson(headers) ? "a person" : "";
  return `${headers.get("X-Forwarded-Proto") ?? ""} ${by} ${url}`;
}

function notModified({ notModified: headers }: Head): Response {
  return new Response(null, { status: 304, headers });
}

function send(request: Request, head: Head, { plain, gzip }: Rendered): Response {
  if (!gzip || !acceptsGzip(request)) {
    head.plain ??= withBody(head, plain);
    return new Response(plain, { headers: head.plain });
  }
  head.gzip ??= withBody(head, gzip, "gzip");
  // workerd would otherwise compress once more; other runtimes ignore it.
  const manual: ResponseInit & { encodeBody: "manual" } = {
    headers: head.gzip,
    encodeBody: "manual",
  };
  return new Response(gzip, manual);
}

async function render(document: Document): Promise<Rendered> {
  const plain = encoder.encode(await document.render());
  const gzip = isOursToCompress(document.contentType) ? compress(plain) : undefined;
  return { plain, gzip };
}

const encoder = new TextEncoder();

function makeHead(document: Document, basis: string, canonical: boolean, now: number): Head {
  const { version, contentType } = document;
  const etag = `W/"${version}-${shortDigest(basis)}"`;
  const changed =
    document.lastModified === undefined ? undefined : Date.parse(document.lastModified);
  // RFC 9110, 8.8.2.1: an origin must not send a date that is still to come. Without any, clients go by
  // the entity tag; curl would take all that is dated earlier for unchanged until then.
  const lastModified = changed === undefined || changed > now ? undefined : changed / 1000;
  const headers = new Headers({ ETag: etag });
  if (lastModified !== undefined) headers.set("Last-Modified", printHttpDate(lastModified));
  if (document.contentLocation) headers.set("Content-Location", document.contentLocation);
  headers.set("Cache-Control", lifetime(document, canonical));
  const compressible = isOursToCompress(contentType);
  const vary = [
    document.chosenBy ?? document.variesBy,
    compressible ? "Accept-Encoding" : undefined,
  ];
  if (vary.some(Boolean)) headers.set("Vary", vary.filter(Boolean).join(", "));
  for (const link of document.links ?? []) headers.append("Link", link);
  if (document.audience === "open") openToScripts(headers);
  else secure(headers);
  const validators = { etag, lastModified };
  return { key: `${basis} ${version}`, validators, contentType, notModified: headers };
}

function withBody(head: Head, body: Uint8Array, encoding?: "gzip"): Headers {
  const headers = new Headers(head.notModified);
  headers.set("Content-Type", head.contentType);
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
