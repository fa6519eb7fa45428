/** What a path resolves to, and how that is remembered. */
import type { Context } from "hono";
import { Recent } from "../../model/recent-cache.ts";
import type { ErrorStatus } from "../answer-error.ts";
import type { Document } from "../documents/document.ts";
import type { SiteEdition } from "../site-edition.ts";

/** What a path resolves to: a document, a redirect, an error to explain, or nothing. */
export type Resolved =
  | Document
  | { readonly movedTo: string }
  | { readonly status: ErrorStatus; readonly detail: string }
  | undefined;

export type Resolve = (siteEdition: SiteEdition, context: Context) => Promise<Resolved> | Resolved;

/** How many documents are remembered; they hold no content. */
const REMEMBERED = 1000;

/**
 * Resolves a path once where the path alone determines the document: an edition never changes. Only
 * documents are remembered, so that nonsense cannot push out what is asked for.
 */
export function resolveOnce(resolve: Resolve): Resolve {
  const remembered = new Recent<Document>(REMEMBERED);
  const resolveNow = async (siteEdition: SiteEdition, context: Context, key: string) => {
    const resolved = await resolve(siteEdition, context);
    if (resolved && "version" in resolved) remembered.set(key, resolved);
    return resolved;
  };
  return (siteEdition, context) => {
    const key = siteEdition.origin + context.req.path;
    return remembered.get(key) ?? resolveNow(siteEdition, context, key);
  };
}
