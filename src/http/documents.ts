/** The edition's content as documents: what each kind of path answers, and what versions it. */
import { bodyText, type Article } from "../article.ts";
import type { Edition } from "../edition/open-edition.ts";
import { renderArticle } from "../feeds/render-article.ts";
import { CONTENT_TYPES, RENDERER_VERSION, renderFeed } from "../feeds/render-feed.ts";
import { STYLE_VERSION } from "../pages/style.ts";
import {
  feedPath,
  SITE_LIST,
  SITE_PATHS,
  type ArticleForm,
  type Format,
  type ListName,
} from "../paths.ts";
import type { Site } from "../site.ts";
import type { Document } from "./document.ts";

/** Raise it when a page's markup changes, so that no client keeps the old one. */
const PAGES_VERSION = "2";

/** Changes whenever the same article would be rendered otherwise. */
export const RENDERERS_VERSION = `${RENDERER_VERSION} ${PAGES_VERSION} ${STYLE_VERSION}`;

/** A person who opens a feed's address gets a page about it. */
const OPENED_BY = "Sec-Fetch-Dest";

/** A list's subscription document. The site's list goes on in the archives. */
export async function feedDocument(
  site: Site,
  edition: Edition,
  origin: string,
  name: ListName | undefined,
  format: Format | undefined,
): Promise<Document | undefined> {
  const list = name && (await edition.list(name));
  if (!list || !format) return undefined;
  const isSite = list.list.kind === SITE_LIST.kind;
  // The site's document holds the newest closed slice, so the archive goes on with the one before.
  const previousSlice = isSite ? edition.manifest.closedSlices - 1 : 0;
  return {
    contentType: CONTENT_TYPES[format],
    version: `${list.digest}-${format}`,
    lastModified: edition.manifest.changed,
    audience: "open",
    variesBy: OPENED_BY,
    links: hubLinks(site, origin + feedPath(list.list, format)),
    render: async () =>
      renderFeed(
        site,
        {
          list: list.list,
          ...(isSite ? {} : { listTitle: list.title }),
          id: list.id,
          origin,
          icon: origin + SITE_PATHS.icon,
          articles: await edition.window(list),
          updated: list.updated,
          ...(previousSlice > 0 ? { previousSlice } : {}),
          complete: list.window.length === list.count && previousSlice <= 0,
        },
        format,
      ),
  };
}

/** WebSub's discovery by header (W3C WebSub, 4). */
function hubLinks(site: Site, self: string): string[] {
  return site.hub === undefined ? [] : [`<${site.hub}>; rel="hub"`, `<${self}>; rel="self"`];
}

/** The archive document of a closed slice (RFC 5005, 4). */
export async function archiveDocument(
  site: Site,
  edition: Edition,
  origin: string,
  slice: number,
  format: Format | undefined,
): Promise<Document | undefined> {
  const found = await edition.slice(slice);
  if (!found || !format) return undefined;
  return {
    contentType: CONTENT_TYPES[format],
    version: `${found.version}-${slice}-${format}`,
    lastModified: edition.manifest.changed,
    audience: "open",
    variesBy: OPENED_BY,
    render: async () =>
      renderFeed(
        site,
        {
          list: SITE_LIST,
          id: edition.manifest.front.id,
          origin,
          icon: origin + SITE_PATHS.icon,
          articles: await found.articles(),
          updated: found.updated,
          slice,
          ...(slice > 1 ? { previousSlice: slice - 1 } : {}),
          complete: false,
        },
        format,
      ),
  };
}

export interface ArticlePlace {
  readonly slug: string;
  readonly form: Exclude<ArticleForm, "html">;
  readonly slice: number;
  readonly digest: string;
}

/** An article in one of its forms for scripts. */
export function articleDocument(
  edition: Edition,
  origin: string,
  { slug, form, slice, digest }: ArticlePlace,
): Document {
  const read = (): Promise<Article> => edition.article(slug, slice);
  const version = `${digest}-${form}`;
  if (form === "txt") {
    return {
      contentType: "text/plain; charset=utf-8",
      version,
      audience: "open",
      render: async () => {
        const article = await read();
        return `${article.title}\n\n${bodyText(article)}\n`;
      },
    };
  }
  return {
    // RFC 8259, 11: JSON has no charset parameter.
    contentType: "application/json",
    version,
    audience: "open",
    render: async () => renderArticle(await read(), origin),
  };
}
