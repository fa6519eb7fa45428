/** What is at addresses that articles had at another site, looked up after every route of ours. */
import type { Context } from "hono";
import { decodePath, lookUps } from "../../model/addresses/old-path.ts";
import { articlePageDocument } from "../documents/articles.ts";
import type { Resolve, Resolved } from "./resolved.ts";
import type { SiteEdition } from "../site-edition.ts";

/** An article at its own path; under another spelling, or a path that it had, a redirect there. */
export async function oldPath(siteEdition: SiteEdition, context: Context): Promise<Resolved> {
  const { edition } = siteEdition;
  const { pathname, search } = new URL(context.req.url);
  const { queries } = edition.manifest;
  for (const path of lookUps(pathname + search, (name) => queries.includes(name))) {
    const record = await edition.lookUpPath(path);
    if (record === undefined) continue;
    if ("removed" in record) return { status: 410, detail: "This article has been removed." };
    if ("moved" in record) return { movedTo: record.moved };
    if (decodePath(record.path) !== decodePath(path)) return { movedTo: record.path };
    const place = await edition.lookUp(record.slug);
    if (place === undefined || !("slice" in place)) return undefined;
    return articlePageDocument(siteEdition, { slug: record.slug, ...place });
  }
  return undefined;
}

/** The front page, unless its query names a feed or an article: `/?feed=rss2`, `/?p=12`. */
export function frontOrOld(feeds: ReadonlyMap<string, Resolve>, front: Resolve): Resolve {
  return async (siteEdition, context) => {
    const { url } = context.req;
    const at = url.indexOf("?");
    if (at < 0) return front(siteEdition, context);
    const feed = feeds.get(url.slice(at + 1));
    if (feed !== undefined) return feed(siteEdition, context);
    const { queries } = siteEdition.edition.manifest;
    const named = queries.some((name) => context.req.query(name) !== undefined);
    const old = named ? await oldPath(siteEdition, context) : undefined;
    return old ?? front(siteEdition, context);
  };
}
