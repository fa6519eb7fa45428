/** Feeds and their archives as documents: for readers, and as a page for the person who opens one. */
import type { Slice } from "../../edition/reader/edition.ts";
import type { StoredList } from "../../edition/shape.ts";
import type { FeedDocument } from "../../feeds/feed-document.ts";
import { CONTENT_TYPES, renderFeed } from "../../feeds/render-feed.ts";
import { feedPath, ICON_PATHS, SITE_LIST, type Format } from "../../model/addresses/paths.ts";
import { LICENSE_TYPE, type Site } from "../../model/site.ts";
import { renderFeedPage } from "../../pages/feed-page.tsx";
import type { SiteEdition } from "../site-edition.ts";
import { shortDigest } from "../value-digest.ts";
import { page, type Document } from "./document.ts";

/** A list's subscription document; what came before is in its archives. */
export function feedDocument(publication: SiteEdition, list: StoredList, format: Format): Document {
  const { site, edition, origin } = publication;
  const { older, window, count, updated } = list;
  // The number of the slice that goes on may change while the articles do not.
  const version = `${list.digest}-${older ?? 0}-${format}`;
  return {
    ...inFormat(publication, format, version, async () => ({
      ...namesOf(list),
      articles: [...(await edition.window(list)), ...(await edition.revised(list))],
      updated,
      ...(older === undefined ? {} : { previousSlice: older }),
      complete: window.length === count,
    })),
    links: [...licenseLinks(site), ...hubLinks(site, origin + feedPath(list.list, format))],
  };
}

/** What machines may do with a document (RSL 1.0; RFC 4946). JSON Feed has no other place for it. */
function licenseLinks({ license }: Site): string[] {
  return license === undefined ? [] : [`<${license}>; rel="license"; type="${LICENSE_TYPE}"`];
}

/** WebSub's discovery by header (W3C WebSub, 4). */
function hubLinks(site: Site, self: string): string[] {
  return site.hub === undefined ? [] : [`<${site.hub}>; rel="hub"`, `<${self}>; rel="self"`];
}

/** The archive document of a closed slice (RFC 5005, 4). */
export function archiveDocument(
  publication: SiteEdition,
  { list, slice }: ListSlice,
  format: Format,
): Document {
  const { number, older, updated } = slice;
  const version = `${sliceVersion({ list, slice })}-${number}-${format}`;
  return inFormat(publication, format, version, async () => ({
    ...namesOf(list),
    articles: await slice.articles(),
    updated,
    slice: number,
    ...(older === undefined ? {} : { previousSlice: older }),
    complete: false,
  }));
}

export interface ListSlice {
  readonly list: StoredList;
  readonly slice: Slice;
}

/** What a slice's documents show: its articles, its list's name, and where the list goes on. */
export function sliceVersion({ list, slice }: ListSlice): string {
  const { version, older, newer } = slice;
  if (list.list.kind === SITE_LIST.kind) return version;
  return shortDigest(JSON.stringify([list.list, list.title, version, older, newer]));
}

function namesOf({ list, title, id }: StoredList): Pick<FeedDocument, "list" | "listTitle" | "id"> {
  return { list, ...(list.kind === SITE_LIST.kind ? {} : { listTitle: title }), id };
}

function iconsAt(origin: string): NonNullable<FeedDocument["icons"]> {
  return { small: origin + ICON_PATHS.small, large: origin + ICON_PATHS.large };
}

/** What feeds and archives have in common. A person who opens one gets a page about it instead. */
export function inFormat(
  { site, edition, origin }: SiteEdition,
  format: Format,
  version: string,
  read: () => Promise<Omit<FeedDocument, "origin" | "icons">>,
): Document {
  return {
    contentType: CONTENT_TYPES[format],
    version,
    lastModified: edition.manifest.changed,
    audience: "open",
    links: licenseLinks(site),
    variesBy: "Sec-Fetch-Dest",
    render: async () =>
      renderFeed(site, { ...(await read()), origin, icons: iconsAt(origin) }, format),
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
    ...page(edition, `${list.digest}-${format}-page`),
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
