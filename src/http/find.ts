/** How a route finds what its path names, and how that is remembered. */
import type { Context } from "hono";
import { LRUCache } from "lru-cache";
import type { Document } from "./document.ts";
import type { ErrorStatus } from "./errors.ts";
import type { Publication } from "./publication.ts";

/** What a path names: a document, a place to go, an error to explain, or nothing. */
export type Found =
  | Document
  | { readonly movedTo: string }
  | { readonly status: ErrorStatus; readonly detail: string }
  | undefined;

export type Find = (publication: Publication, context: Context) => Promise<Found> | Found;

/** How many found documents are remembered; they hold no content. */
const REMEMBERED = 1000;

/**
 * Finds a document once whose path alone determines it: an edition never changes. What is not found is
 * not remembered, so that nonsense cannot push out what is asked for.
 */
export function once(find: Find): Find {
  const remembered = new LRUCache<string, Document>({ max: REMEMBERED });
  const findNow = async (publication: Publication, context: Context, key: string) => {
    const found = await find(publication, context);
    if (found && "version" in found) remembered.set(key, found);
    return found;
  };
  return (publication, context) => {
    const key = publication.origin + context.req.path;
    return remembered.get(key) ?? findNow(publication, context, key);
  };
}
