/**
 * An entry as a reader gets it, the same whatever the format, and what it must be by the model. The
 * expectations are written out here on purpose instead of being taken from src/feeds.
 */
import type { Article } from "../../../src/model/article.ts";

export interface ReadEntry {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly summary: string | undefined;
  readonly html: string;
  readonly published: string;
  readonly updated: string;
  readonly authors: readonly string[];
  readonly categories: readonly string[];
  readonly language: string | undefined;
  readonly source: string | undefined;
  readonly image: string | undefined;
}

export function expectedEntry(article: Article, origin: string): ReadEntry {
  const names = article.section === undefined ? [] : [article.section];
  const { standfirst, image } = article;
  const lede = standfirst === undefined ? [] : [`<p><strong>${escaped(standfirst)}</strong></p>`];
  const [src, alt] = [image?.address ?? "", image?.alt ?? ""].map(inAttribute);
  // Readers show no picture beside the content.
  const isApart = image !== undefined && !image.inBody;
  const lead = isApart ? [`<figure><img src="${src}" alt="${alt}"></figure>`] : [];
  const html = [...lede, ...lead, ...article.body.map((block) => block.html)].join("\n");
  return {
    id: article.id,
    url: `${origin}/articles/${encodeURIComponent(article.slug)}`,
    title: article.title,
    summary: article.summary === "" ? undefined : article.summary,
    html: article.direction === "rtl" ? `<div dir="rtl">${html}</div>` : html,
    published: article.published,
    updated: article.updated,
    authors:
      article.authors.length > 0
        ? article.authors
        : article.byline === undefined
          ? []
          : [article.byline],
    categories: [...new Set([...names, ...article.tags])],
    language: article.language === "und" ? undefined : article.language,
    source: article.origin?.url,
    image: article.image?.address,
  };
}

function escaped(text: string): string {
  return text.replaceAll("&", "&#x26;").replaceAll("<", "&#x3C;");
}

function inAttribute(text: string): string {
  return escaped(text).replaceAll('"', "&#x22;");
}

/** The text that HTML of plain text shows. */
export function textOfHtml(html: string | undefined): string | undefined {
  return html?.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}

/** `Thu, 01 Oct 2026 08:00:00 GMT` as RFC 3339 in whole seconds. */
export function rfc3339(date: string | Date | null | undefined): string {
  if (date === undefined || date === null) return "no date";
  return new Date(date).toISOString().replace(".000Z", "Z");
}
