/**
 * The edition's content as pages for people: what each shows, and what versions it. Pages have no
 * `Last-Modified`: a page that was kept over a change of design, of which the ledger knows nothing,
 * would ask for a stylesheet that is no more. Their tags tell.
 */
import type { StoredList, StoredOwnPage } from "../../edition/shape.ts";
import { renderArchivePage } from "../../pages/archive-page.tsx";
import { renderFrontPage } from "../../pages/front-page.tsx";
import { ICON } from "../../pages/icon.ts";
import { renderListPage } from "../../pages/list-page.tsx";
import { renderOwnPage } from "../../pages/own-page.tsx";
import { STYLE, STYLE_VERSION } from "../../pages/style.ts";
import { renderSubscribePage } from "../../pages/subscribe-page.tsx";
import { valueDigest } from "../value-digest.ts";
import type { SiteEdition } from "../site-edition.ts";
import { page, type Document } from "./document.ts";
import { sliceVersion, type ListSlice } from "./feeds.ts";

/** The front page: the site's window, the same that its feeds hold. */
export function frontDocument({ site, edition, origin }: SiteEdition): Document {
  const { front, listing } = edition.manifest;
  return {
    ...page(edition, `${front.digest}-${valueDigest(listing)}-${front.older ?? 0}`),
    render: async () => {
      const lists = (await edition.listing(1)) ?? [];
      return renderFrontPage(site, origin, {
        articles: await edition.window(front),
        sections: lists.filter(({ list }) => list.kind === "section"),
        ...(front.older === undefined ? {} : { olderPage: front.older }),
      });
    },
  };
}

/** The page of a section, tag or author. */
export function listDocument({ site, edition, origin }: SiteEdition, list: StoredList): Document {
  return {
    ...page(edition, `${list.digest}-${list.count}-${list.older ?? 0}-list`),
    render: async () =>
      renderListPage(site, origin, {
        list: list.list,
        title: list.title,
        count: list.count,
        articles: await edition.window(list),
        ...(list.older === undefined ? {} : { olderPage: list.older }),
      }),
  };
}

/** A slice of a list's history. */
export function archivePageDocument(
  { site, edition, origin }: SiteEdition,
  { list, slice }: ListSlice,
): Document {
  const { number, older, newer } = slice;
  return {
    ...page(edition, `${sliceVersion({ list, slice })}-past-${number}-${newer ?? 0}`),
    render: async () =>
      renderArchivePage(site, origin, {
        list: list.list,
        title: list.title,
        number,
        ...(older === undefined ? {} : { older }),
        ...(newer === undefined ? {} : { newer }),
        articles: await slice.articles(),
      }),
  };
}

/** One of the publication's own pages. */
export function ownPageDocument(
  { site, edition, origin }: SiteEdition,
  own: StoredOwnPage,
): Document {
  return {
    ...page(edition, own.file),
    render: async () => renderOwnPage(site, origin, await edition.ownPage(own)),
  };
}

/** How to subscribe, and to what. */
export function subscribeDocument({ site, edition, origin }: SiteEdition): Document {
  return {
    ...page(edition, `${valueDigest(edition.manifest.listing)}-subscribe`),
    render: async () => {
      const lists = (await edition.listing(1)) ?? [];
      return renderSubscribePage(site, origin, { lists, parts: edition.manifest.listing.size });
    },
  };
}

/** The stylesheet; its path names its version. */
export function styleDocument(): Document {
  return {
    contentType: "text/css; charset=utf-8",
    version: STYLE_VERSION,
    audience: "page",
    immutable: true,
    render: () => STYLE,
  };
}

export function iconDocument(): Document {
  return {
    contentType: "image/svg+xml",
    version: `icon-${STYLE_VERSION}`,
    audience: "page",
    render: () => ICON,
  };
}
