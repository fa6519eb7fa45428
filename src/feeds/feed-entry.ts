/**
 * An article as every format shows it: the values are worked out once, so that the three formats
 * cannot disagree. A `FeedDocument` in, its feed-wide and its entries' values out.
 */
import { bodyHtml, type Article, type Origin } from "../article.ts";
import { articlePath, listPath } from "../paths.ts";

export interface Category {
  readonly name: string;
  /** The address of the vocabulary that the name is from. */
  readonly scheme: string;
}

export interface FeedEntry {
  readonly article: Article;
  readonly url: string;
  /** The whole article; an article that is read from right to left says so itself. */
  readonly html: string;
  /** Empty when the text names nobody: the feed's author then stands for the entry. */
  readonly creators: readonly string[];
  /** The section, then the tags; no name twice. */
  readonly categories: readonly Category[];
  /** A BCP 47 tag; absent when the language is not known. */
  readonly language?: string;
  readonly source?: Origin;
}

export function feedEntry(article: Article, origin: string): FeedEntry {
  const html = bodyHtml(article);
  return {
    article,
    url: origin + articlePath(article.slug),
    html: article.direction === "rtl" ? `<div dir="rtl">${html}</div>` : html,
    creators: creators(article),
    categories: categories(article, origin),
    ...(article.language === "und" ? {} : { language: article.language }),
    ...(article.origin === undefined ? {} : { source: article.origin }),
  };
}

/** The people, or the byline as it stands where no people were made out in it. */
function creators(article: Article): readonly string[] {
  if (article.authors.length > 0) return article.authors;
  return article.byline === undefined ? [] : [article.byline];
}

function categories(article: Article, origin: string): Category[] {
  const scheme = (kind: "section" | "tag"): string => origin + listPath({ kind, slug: "" });
  const named = new Map<string, Category>();
  if (article.section !== undefined) {
    named.set(article.section, { name: article.section, scheme: scheme("section") });
  }
  for (const name of article.tags) {
    if (!named.has(name)) named.set(name, { name, scheme: scheme("tag") });
  }
  return [...named.values()];
}
