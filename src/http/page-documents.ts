/**
 * The edition's content as pages for people: what each shows, and what versions it. Pages have no
 * `Last-Modified`: a page that was kept over a change of design, of which the ledger knows nothing,
 * would ask for a stylesheet that is no more. Their tags tell.
 */
import type { Slice } from "../edition/open-edition.ts";
import { HEADLINES_A_PAGE, LISTED_LISTS, type StoredList } from "../edition/shape.ts";
import { renderArchivePage } from "../pages/archive-page.tsx";
import { renderArticlePage } from "../pages/article-page.tsx";
import { renderFeedPage } from "../pages/feed-page.tsx";
import { renderFrontPage } from "../pages/front-page.tsx";
import { ICON } from "../pages/icon.ts";
import { renderListPage } from "../pages/list-page.tsx";
import { STYLE, STYLE_VERSION } from "../pages/style.ts";
import { renderSubscribePage } from "../pages/subscribe-page.tsx";
import { SITE_LIST, type Format } from "../model/paths.ts";
import { digestOf } from "./digest.ts";
import type { Document } from "./document.ts";
import type { ArticlePlace } from "./documents.ts";
import type { Publication } from "./publication.ts";

const PAGE = { contentType: "text/html; charset=utf-8", audience: "page" } as const;

/** The front page: the site's window, the same that its feeds hold. */
export function frontDocument({ site, edition, origin }: Publication): Document {
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
export async function listDocument(
  { site, edition, origin }: Publication,
  list: StoredList,
): Promise<Document> {
  const closed = closedPages(list);
  return {
    ...PAGE,
    version: `${await digestOf(list)}-list`,
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
export async function listArchiveDocument(
  { site, edition, origin }: Publication,
  list: StoredList,
  page: number,
): Promise<Document | undefined> {
  const newest = closedPages(list);
  if (page > newest) return undefined;
  return {
    ...PAGE,
    version: `${await digestOf(list)}-past-${page}`,
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
  { site, edition, origin }: Publication,
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

/** An article's page, with what surrounds it. */
export async function articlePageDocument(
  { site, edition, origin }: Publication,
  { slug, slice, digest }: ArticlePlace,
): Promise<Document> {
  const around = await edition.surroundings(slug, slice);
  return {
    ...PAGE,
    version: `${digest}-${await digestOf(around)}-page`,
    render: async () => renderArticlePage(site, origin, await edition.article(slug, slice), around),
  };
}

/** How to subscribe, and to what. */
export function subscribeDocument({ site, edition, origin }: Publication): Document {
  return {
    ...PAGE,
    version: `${edition.manifest.listing}-subscribe`,
    render: async () => {
      const lists = await edition.listing();
      return renderSubscribePage(site, origin, { lists, complete: lists.length < LISTED_LISTS });
    },
  };
}

/**
 * A feed for the person whose browser opened it. Browsers show RSS and Atom as plain source
 * (docs/pages.md); the answer says what chose it, so that no cache gives it to a reader.
 */
export function feedPageDocument(
  { site, edition, origin }: Publication,
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
