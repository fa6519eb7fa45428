/** The edition's content for readers and scripts: feeds, archives, articles, and what versions each. */
import { readingText, type Article } from "../model/article.ts";
import type { Slice } from "../edition/open-edition.ts";
import type { StoredList } from "../edition/shape.ts";
import type { FeedDocument } from "../feeds/feed-document.ts";
import { renderArticle } from "../feeds/render-article.ts";
import { CONTENT_TYPES, RENDERER_VERSION, renderFeed } from "../feeds/render-feed.ts";
import { STYLE_VERSION } from "../pages/style.ts";
import { feedPath, SITE_LIST, SITE_PATHS, type ArticleForm, type Format } from "../model/paths.ts";
import type { Site } from "../model/site.ts";
import type { Document } from "./document.ts";
import type { Publication } from "./publication.ts";

/** Raised when a document other than a feed prints otherwise: tests/http/printed.test.ts tells. */
export const PAGES_VERSION = "3";

/** Changes whenever the same article would be rendered otherwise. */
export const RENDERERS_VERSION = `${RENDERER_VERSION} ${PAGES_VERSION} ${STYLE_VERSION}`;

/** A list's subscription document. The site's list goes on in the archives. */
export function feedDocument(publication: Publication, list: StoredList, format: Format): Document {
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
export function archiveDocument(publication: Publication, slice: Slice, format: Format): Document {
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
  { site, edition, origin }: Publication,
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

export interface ArticlePlace {
  readonly slug: string;
  readonly slice: number;
  /** Of the article's content. */
  readonly digest: string;
}

/** An article in one of its forms for scripts. */
export function articleDocument(
  { edition, origin }: Publication,
  { slug, slice, digest }: ArticlePlace,
  form: Exclude<ArticleForm, "html">,
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
        return `${article.title}\n\n${readingText(article)}\n`;
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
