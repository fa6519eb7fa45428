/** The documents about the whole site, for importers, search engines and script authors. */
import { renderChanges, type Change } from "../../feeds/render-changes.ts";
import type { StoredChange } from "../../edition/shape.ts";
import type { Cursor } from "../../model/cursor.ts";
import { xmlText } from "../../model/escape.ts";
import { writtenPath } from "../../model/addresses/old-path.ts";
import {
  listPath,
  permalinkOf,
  SITE_LIST,
  SITE_PATHS,
  sitemapPartPath,
} from "../../model/addresses/paths.ts";
import type { SiteEdition } from "../site-edition.ts";
import { valueDigest } from "../value-digest.ts";
import type { Document } from "./document.ts";

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
 * What changed after a cursor, which must be of this edition's history. An article is new to who did
 * not know it before the first page of this walk, or knew it as removed.
 */
export function changesDocument(
  { edition, origin }: SiteEdition,
  { since, from }: Cursor,
  withArticles: boolean,
): Document {
  const { revision, changes, head, front } = edition.manifest;
  const asked = [since, from, withArticles ? "content" : ""].join("-");
  return {
    contentType: "application/json",
    version: `${valueDigest(changes)}-${head}-changes-${asked}`,
    audience: "open",
    render: async () => {
      const read = await edition.changes(since, withArticles);
      const items = read.changes.map((change): Change => {
        if (change.state === "removed") return change;
        const article = read.articles.get(change.slug);
        const state = isNewTo(from, change) ? "new" : "changed";
        return { ...change, state, ...(article === undefined ? {} : { article }) };
      });
      const { until } = read;
      const more = until < revision;
      const cursor = { since: more ? until : revision, from: more ? from : revision, head };
      return renderChanges({
        ...{ origin, revision, publication: front.id, items, cursor, more, withArticles },
      });
    },
  };
}

function isNewTo(
  from: number,
  { firstRevision, gaps = [] }: Extract<StoredChange, { state: "published" }>,
): boolean {
  if (firstRevision > from) return true;
  // Pairs: removed in one revision, returned in the next.
  return gaps.some((gap, at) => at % 2 === 0 && gap <= from && from < (gaps[at + 1] ?? 0));
}

/** The sitemap, or the index of its parts when it has several. */
export function sitemapDocument(publication: SiteEdition): Document | undefined {
  const { edition, origin } = publication;
  if (edition.sitemapParts === 1) return sitemapPartDocument(publication, 1);
  // A host may hold an ampersand; paths are percent-encoded and times are RFC 3339.
  const base = xmlText(origin);
  return {
    contentType: "application/xml; charset=utf-8",
    // It names its parts, and nothing of theirs.
    version: `${edition.sitemapParts}-sitemap`,
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
  const { ownPages } = edition.manifest;
  const base = xmlText(origin);
  return {
    contentType: "application/xml; charset=utf-8",
    version: `${edition.manifest.sitemap[part - 1] ?? ""}-${valueDigest(ownPages)}-sitemap-${part}`,
    audience: "open",
    render: async () => {
      const articles = (await edition.sitemapPart(part)) ?? [];
      const urls = articles.map(
        (article) =>
          `<url><loc>${base}${xmlText(permalinkOf(article))}</loc><lastmod>${article.updated}</lastmod></url>`,
      );
      const others = part === 1 ? [listPath(SITE_LIST), ...ownPages.map(({ path }) => path)] : [];
      const first = others.map(
        (path) => `<url><loc>${base}${xmlText(writtenPath(path))}</loc></url>`,
      );
      return `${XML}<urlset ${SITEMAPS}>\n${[...first, ...urls].join("\n")}\n</urlset>\n`;
    },
  };
}

/**
 * The publisher's own file if there is one; else everything may be read. What machines may do with it, if
 * it is set (contentsignals.org, rslstandard.org); where the sitemap is.
 */
export function robotsDocument({ origin, site, edition }: SiteEdition): Document {
  const { robots } = edition.manifest;
  if (robots !== undefined) return { ...ROBOTS, version: robots, render: () => edition.robots() };
  const { contentSignal, license } = site;
  const licence = license === undefined ? "" : `License: ${license}\n\n`;
  const signal = contentSignal === undefined ? "" : `Content-Signal: ${contentSignal}\n`;
  const rules = `User-agent: *\n${signal}Allow: /\n\nSitemap: ${origin}${SITE_PATHS.sitemap}\n`;
  return { ...ROBOTS, version: "robots", render: () => licence + rules };
}

const ROBOTS = { contentType: "text/plain; charset=utf-8", audience: "open" } as const;

const XML = '<?xml version="1.0" encoding="utf-8"?>\n';
const SITEMAPS = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
