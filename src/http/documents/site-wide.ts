/** The documents about the whole site, for importers, search engines and script authors. */
import { renderChanges, type Change } from "../../feeds/render-changes.ts";
import { renderOpml } from "../../feeds/render-opml.ts";
import { xmlText } from "../../model/escape.ts";
import { articlePath, SITE_LIST, SITE_PATHS, sitemapPartPath } from "../../model/paths.ts";
import type { SiteEdition } from "../site-edition.ts";
import type { Document } from "./document.ts";

/** A subscription list of all feeds, for importing into a reader. */
export function opmlDocument({ site, edition, origin }: SiteEdition): Document {
  const { digest, changed } = edition.manifest;
  return {
    contentType: "text/x-opml; charset=utf-8",
    version: `${digest}-opml`,
    lastModified: changed,
    audience: "open",
    render: async () => {
      const lists = [{ list: SITE_LIST, title: site.title }, ...(await edition.listing())];
      return renderOpml(site, { origin, lists, updated: changed });
    },
  };
}

/** The interface's description for scripts, at the address where it is asked for. */
export function openapiDocument({ edition, origin }: SiteEdition): Document {
  return {
    contentType: "application/json",
    version: edition.manifest.openapi,
    audience: "open",
    render: async () =>
      JSON.stringify({ ...(await edition.openapi()), servers: [{ url: origin }] }),
  };
}

/**
 * What changed after a revision, `since`, which must not be ahead of the edition's revision. New is
 * what entered the ledger after `from`: what the client knew when it asked for the first page.
 */
export function changesDocument(
  { edition, origin }: SiteEdition,
  since: number,
  from: number,
): Document {
  const { revision, digest } = edition.manifest;
  return {
    contentType: "application/json",
    version: `${digest}-changes-${since}-${from}`,
    audience: "open",
    render: async () => {
      const { changes, until } = await edition.changes(since);
      const items = changes.map((change): Change =>
        change.state === "removed"
          ? change
          : { ...change, state: change.firstRevision > from ? "new" : "changed" },
      );
      const next = until < revision ? { next: { since: until, from } } : {};
      return renderChanges({ origin, revision, items, ...next });
    },
  };
}

/** The sitemap, or the index of its parts when it has several. */
export function sitemapDocument(publication: SiteEdition): Document | undefined {
  const { edition, origin } = publication;
  if (edition.sitemapParts === 1) return sitemapPartDocument(publication, 1);
  // A host may hold an ampersand; paths are percent-encoded and times are RFC 3339.
  const base = xmlText(origin);
  return {
    contentType: "application/xml; charset=utf-8",
    version: `${edition.manifest.digest}-sitemap`,
    audience: "open",
    render: () => {
      const parts = Array.from({ length: edition.sitemapParts }, (_, at) => at + 1);
      const entries = parts.map(
        (part) => `<sitemap><loc>${base}${sitemapPartPath(part)}</loc></sitemap>`,
      );
      return `${XML}<sitemapindex ${SITEMAPS}>\n${entries.join("\n")}\n</sitemapindex>\n`;
    },
  };
}

/** One part of the sitemap, counted from 1. */
export function sitemapPartDocument(
  { edition, origin }: SiteEdition,
  part: number,
): Document | undefined {
  if (part > edition.sitemapParts) return undefined;
  const base = xmlText(origin);
  return {
    contentType: "application/xml; charset=utf-8",
    version: `${edition.manifest.digest}-sitemap-${part}`,
    audience: "open",
    render: async () => {
      const articles = (await edition.sitemapPart(part)) ?? [];
      const urls = articles.map(
        ({ slug, updated }) =>
          `<url><loc>${base}${articlePath(slug)}</loc><lastmod>${updated}</lastmod></url>`,
      );
      const front = part === 1 ? [`<url><loc>${base}/</loc></url>`] : [];
      return `${XML}<urlset ${SITEMAPS}>\n${[...front, ...urls].join("\n")}\n</urlset>\n`;
    },
  };
}

/** Everything may be read; where the sitemap is. */
export function robotsDocument({ origin }: SiteEdition): Document {
  return {
    contentType: "text/plain; charset=utf-8",
    version: "robots",
    audience: "open",
    render: () => `User-agent: *\nAllow: /\n\nSitemap: ${origin}${SITE_PATHS.sitemap}\n`,
  };
}

const XML = '<?xml version="1.0" encoding="utf-8"?>\n';
const SITEMAPS = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
