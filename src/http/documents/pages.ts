/**
 * The edition's content as pages for people: what each shows, and what versions it. Pages have no
 * `Last-Modified`: a page that was kept over a change of design, of which the ledger knows nothing,
 * would ask for a stylesheet that is no more. Their tags tell.
 */
import type { Slice } from "../../edition/edition.ts";
import { HEADLINES_A_PAGE, LISTED_LISTS, type StoredList } from "../../edition/shape.ts";
import { renderArchivePage } from "../../pages/archive-page.tsx";
import { renderFrontPage } from "../../pages/front-page.tsx";
import { ICON } from "../../pages/icon.ts";
import { renderListPage } from "../../pages/list-page.tsx";
import { STYLE, STYLE_VERSION } from "../../pages/style.ts";
import { renderSubscribePage } from "../../pages/subscribe-page.tsx";
import { SITE_LIST } from "../../model/paths.ts";
import { valueDigest } from "../value-digest.ts";
import type { SiteEdition } from "../site-edition.ts";
import { PAGE, type Document } from "./document.ts";

/** The front page: the site's window, the same that its feeds hold. */
export function frontDocument({ site, edition, origin }: SiteEdition): Document {
  const { front, listing, closedSlices } = edition.manifest;
  return {
    ...PAGE,
    version: `${front.digest}-${listing}-${closedSlices}`,
    render: async () =>
      renderFrontPage(site, origin, {
        articles: await edition.window(front),
        sections: (await edition.listing()).filter(({ list }) => list.kind === "section"),
        // The window holds the newest closed slice.
        ...(closedSlices > 1 ? { olderPage: closedSlices - 1 } : {}),
      }),
  };
}

/** The page of a section, tag or author. */
export function listDocument({ site, edition, origin }: SiteEdition, list: StoredList): Document {
  const closed = closedPages(list);
  return {
    ...PAGE,
    version: `${valueDigest(list)}-list`,
    render: async () => {
      const shown = new Set(list.window.map(([, slug]) => slug));
      const open = (await edition.listPage(list, closed + 1)) ?? [];
      return renderListPage(site, origin, {
        list: list.list,
        title: list.title,
        count: list.count,
        articles: await edition.window(list),
        earlier: open.filter(({ slug }) => !shown.has(slug)),
        ...(closed > 0 ? { olderPage: closed } : {}),
      });
    },
  };
}

/** A closed page of a list's past. */
export function listArchiveDocument(
  { site, edition, origin }: SiteEdition,
  list: StoredList,
  page: number,
): Document | undefined {
  const newest = closedPages(list);
  if (page > newest) return undefined;
  return {
    ...PAGE,
    version: `${valueDigest(list)}-past-${page}`,
    render: async () =>
      renderArchivePage(site, origin, {
        list: list.list,
        title: list.title,
        number: page,
        newest,
        entries: { headlines: (await edition.listPage(list, page)) ?? [] },
      }),
  };
}

/** A closed slice of the site's history. */
export function archivePageDocument(
  { site, edition, origin }: SiteEdition,
  slice: Slice,
): Document {
  const { number, version } = slice;
  const newest = edition.manifest.closedSlices;
  return {
    ...PAGE,
    version: `${version}-past-${number}-${number === newest ? "newest" : ""}`,
    render: async () =>
      renderArchivePage(site, origin, {
        list: SITE_LIST,
        title: "",
        number,
        newest,
        entries: { articles: await slice.articles() },
      }),
  };
}

/** How to subscribe, and to what. */
export function subscribeDocument({ site, edition, origin }: SiteEdition): Document {
  return {
    ...PAGE,
    version: `${edition.manifest.listing}-subscribe`,
    render: async () => {
      const lists = await edition.listing();
      return renderSubscribePage(site, origin, { lists, complete: lists.length < LISTED_LISTS });
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

/** The pages of a list's past that will hold no more; the last one may be open. */
function closedPages(list: StoredList): number {
  return list.pages.size === 0 ? 0 : Math.floor(list.count / HEADLINES_A_PAGE);
}
