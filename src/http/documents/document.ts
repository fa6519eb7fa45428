/**
 * What a path names: a document whose validators are known before anything is read or rendered, and
 * the function that renders it.
 */
import type { Edition } from "../../edition/reader/edition.ts";
import { valueDigest } from "../value-digest.ts";

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
  /** The path that this document has of its own, when it is answered at another (RFC 9110, 8.7). */
  readonly contentLocation?: string;
  /** The request headers that chose this document; such an answer is in no shared cache. */
  readonly chosenBy?: string;
  /** The request headers whose other values get another document; caches keep them apart. */
  readonly variesBy?: string;
}

/** What all pages have in common; in the footer of each, the publication's own pages. */
export function page({ manifest }: Edition, version: string) {
  return {
    contentType: "text/html; charset=utf-8",
    audience: "page",
    version: `${version}-${valueDigest(manifest.ownPages)}`,
  } as const;
}
