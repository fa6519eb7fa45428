/**
 * Compression of what Cloudflare sends as it is: its list of compressed types has RSS, JSON and
 * text, but neither Atom nor JSON Feed nor OPML (Cloudflare's documentation, "content compression").
 */
import { gzipSync } from "node:zlib";

/** Below this a gzip header costs what it saves. */
const WORTH_IT = 1000;
/** Level 6 costs 6 ms for 250 kB, of the 10 ms that the free plan allows a request; level 1 half. */
const MANY_BYTES = 100_000;

/** Whether documents of this type are compressed here. */
export function isOursToCompress(contentType: string): boolean {
  return /^(?:application\/(?:atom\+xml|feed\+json)|text\/x-opml)\b/.test(contentType);
}

/** The gzip form; undefined when it is not worth it. */
export function compress(bytes: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
  if (bytes.byteLength < WORTH_IT) return undefined;
  const level = bytes.byteLength > MANY_BYTES ? 1 : 6;
  return new Uint8Array(gzipSync(bytes, { level }));
}
