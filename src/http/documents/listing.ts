/** The directory of all lists, in parts: as JSON for scripts, as OPML for importing into a reader. */
import { renderLists } from "../../feeds/render-lists.ts";
import { renderOpml } from "../../feeds/render-opml.ts";
import { listingPath, SITE_LIST } from "../../model/addresses/paths.ts";
import type { SiteEdition } from "../site-edition.ts";
import { valueDigest } from "../value-digest.ts";
import type { Document } from "./document.ts";

/** A part, counted from 1; `next` leads to the following one. */
export async function listsDocument(
  { edition, origin }: SiteEdition,
  part: number,
): Promise<Document | undefined> {
  const lists = await edition.listing(part);
  if (!lists) return undefined;
  const { size } = edition.manifest.listing;
  return {
    contentType: "application/json",
    version: `${valueDigest(lists)}-${part}-${size}-lists`,
    audience: "open",
    render: () => renderLists({ origin, lists, ...(part < size ? { next: part + 1 } : {}) }),
  };
}

/** A part; the first one has the whole site, too. A `Link` header leads on: OPML itself has none. */
export async function opmlDocument(
  { site, edition, origin }: SiteEdition,
  part: number,
): Promise<Document | undefined> {
  const lists = await edition.listing(part);
  if (!lists) return undefined;
  const { changed, listing } = edition.manifest;
  const named = part === 1 ? [{ list: SITE_LIST, title: site.title }, ...lists] : lists;
  const isLast = part === listing.size;
  return {
    contentType: "text/x-opml; charset=utf-8",
    version: `${valueDigest(lists)}-${changed}-${part}-opml`,
    lastModified: changed,
    audience: "open",
    ...(isLast ? {} : { links: [`<${origin}${listingPath(part + 1, "opml")}>; rel="next"`] }),
    render: () => renderOpml(site, { origin, lists: named, updated: changed }),
  };
}
