/** Feeds and their archives as documents: for readers, and as a page for the person who opens one. */
import type { Slice } from "../../edition/edition.ts";
import type { StoredList } from "../../edition/shape.ts";
import type { FeedDocument } from "../../feeds/feed-document.ts";
import { CONTENT_TYPES, renderFeed } from "../../feeds/render-feed.ts";
import { feedPath, SITE_LIST, SITE_PATHS, type Format } from "../../model/paths.ts";
import type { Site } from "../../model/site.ts";
import { renderFeedPage } from "../../pages/feed-page.tsx";
import type { SiteEdition } from "../site-edition.ts";
import { PAGE, type Document } from "./document.ts";

/** A list's subscription document. The site's list goes on in the archives. */
export function feedDocument(publication: SiteEdition, list: StoredList, format: Format): Document {
  const { site, edition, origin } = publication;
  const isSite = list.list.kind === SITE_LIST.kind;
  // The site's document holds the newest closed slice, so the archive goes on with the one before.
  const previousSlice = isSite ? edition.manifest.closedSlices - 1 : 0;
  return {
    ...inFormat(publication, format, `${list.digest}-${format}`, async () => ({
      list: list.list,
      ...(isSite ? {} : { listTitle: list.title }),
      id: list.id,
      articles: await edition.window(list),
      updated: list.updated,
      ...(previousSlice > 0 ? { previousSlice } : {}),
      complete: list.window.length === list.count && previousSlice <= 0,
    })),
    links: hubLinks(site, origin + feedPath(list.list, format)),
  };
}

/** WebSub's discovery by header (W3C WebSub, 4). */
function hubLinks(site: Site, self: string): string[] {
  return site.hub === undefined ? [] : [`<${site.hub}>; rel="hub"`, `<${self}>; rel="self"`];
}

/** The archive document of a closed slice (RFC 5005, 4). */
export function archiveDocument(publication: SiteEdition, slice: Slice, format: Format): Document {
  const { number, version, updated } = slice;
  return inFormat(publication, format, `${version}-${number}-${format}`, async () => ({
    list: SITE_LIST,
    id: publication.edition.manifest.front.id,
    articles: await slice.articles(),
    updated,
    slice: number,
    ...(number > 1 ? { previousSlice: number - 1 } : {}),
    complete: false,
  }));
}

/** What feeds and archives have in common. A person who opens one gets a page about it instead. */
function inFormat(
  { site, edition, origin }: SiteEdition,
  format: Format,
  version: string,
  read: () => Promise<Omit<FeedDocument, "origin" | "icon">>,
): Document {
  return {
    contentType: CONTENT_TYPES[format],
    version,
    lastModified: edition.manifest.changed,
    audience: "open",
    variesBy: "Sec-Fetch-Dest",
    render: async () =>
      renderFeed(site, { ...(await read()), origin, icon: origin + SITE_PATHS.icon }, format),
  };
}

/**
 * A feed for the person whose browser opened it. Browsers show RSS and Atom as plain source
 * (docs/pages.md); the answer says what chose it, so that no cache gives it to a reader.
 */
export function feedPageDocument(
  { site, edition, origin }: SiteEdition,
  list: StoredList,
  format: Format,
): Document {
  return {
    ...PAGE,
    version: `${list.digest}-${format}-page`,
    chosenBy: "Sec-Fetch-Dest",
    render: async () =>
      renderFeedPage(site, origin, {
        list: list.list,
        title: list.title,
        format,
        articles: await edition.window(list),
      }),
  };
}
