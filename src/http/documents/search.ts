/** A search as documents: its page and its feeds, which are versioned by what was found. */
import type { Found } from "../../edition/reader/edition.ts";
import { lastChangeOf } from "../../edition/lists/last-change.ts";
import { renderOpenSearch } from "../../feeds/render-opensearch.ts";
import { digest } from "../../model/digest.ts";
import { listPath, type Format, type ListName } from "../../model/addresses/paths.ts";
import { renderFeedPage } from "../../pages/feed-page.tsx";
import { renderSearchPage } from "../../pages/search-page.tsx";
import type { SiteEdition } from "../site-edition.ts";
import { shortDigest } from "../value-digest.ts";
import { page, type Document } from "./document.ts";
import { inFormat } from "./feeds.ts";

export interface SearchResult {
  /** The query in its one spelling. */
  readonly list: ListName;
  /** On later pages: where the page before ended. */
  readonly before?: number | undefined;
  readonly found: Found;
}

export function searchFeedDocument(
  publication: SiteEdition,
  result: SearchResult,
  format: Format,
): Document {
  const { list, before, found } = result;
  const { articles, older } = found;
  return inFormat(publication, format, `${versionOf(result)}-${format}`, () =>
    Promise.resolve({
      list,
      listTitle: list.slug,
      id: searchId(publication.edition.manifest.front.id, list),
      articles,
      // What was found before may have left since. The tag does not tell: the entries are the same.
      updated: lastChangeOf(articles, publication.edition.manifest.edited),
      ...(before === undefined ? {} : { slice: before }),
      ...(older === undefined ? {} : { previousSlice: older }),
      complete: older === undefined && before === undefined,
    }),
  );
}

/** The form and what was found; the form alone when nothing was asked for. */
export function searchPageDocument(
  { site, edition, origin }: SiteEdition,
  result?: SearchResult,
): Document {
  return {
    ...page(edition, `${result ? versionOf(result) : "search"}-page`),
    render: () =>
      renderSearchPage(site, origin, {
        ...(result && {
          list: result.list,
          articles: result.found.articles,
          isFirst: result.before === undefined,
          older: result.found.older,
        }),
      }),
  };
}

/** A search's feed for the person whose browser opened it. */
export function searchFeedPageDocument(
  { site, edition, origin }: SiteEdition,
  result: SearchResult,
  format: Format,
): Document {
  const { list, found } = result;
  const { articles } = found;
  return {
    ...page(edition, `${versionOf(result)}-${format}-page`),
    chosenBy: "Sec-Fetch-Dest",
    render: () => renderFeedPage(site, origin, { list, title: list.slug, format, articles }),
  };
}

/** How browsers search the site from their own bar. */
export function openSearchDocument({ site, origin }: SiteEdition): Document {
  return {
    contentType: "application/opensearchdescription+xml; charset=utf-8",
    version: "opensearch",
    audience: "open",
    render: () => renderOpenSearch(site, origin),
  };
}

function versionOf({ list, before, found }: SearchResult): string {
  return shortDigest(JSON.stringify([list, before, found.version, found.older]));
}

/** A UUID of our own making (RFC 9562, 5.8), from the site's id and the query. */
function searchId(siteId: string, list: ListName): string {
  const hex = digest([`${siteId} ${listPath(list)}`], 32);
  const parts = /^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/.exec(hex) ?? [];
  const [, a = "", b = "", c = "", d = "", e = ""] = parts;
  return `urn:uuid:${a}-${b}-8${c}-a${d}-${e}`;
}
