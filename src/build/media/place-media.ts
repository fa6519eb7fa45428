/** Articles with what their addresses were found to be in, the addresses at which it is published out. */
import type { Entry } from "../../ledger/ledger.ts";
import { withPlaces } from "../../ledger/to-article.ts";
import { LinkBook } from "../../media/link-book.ts";
import type { NumberedArticle } from "../../model/article.ts";
import type { Found, FoundLink, Place } from "../../model/media.ts";
import type { Problem } from "../../model/problem.ts";

export interface PlacedMedia {
  readonly articles: readonly NumberedArticle[];
  /** Links to what is not public. */
  readonly problems: readonly Problem[];
}

/** `entries` are those of the ledger that are public: links follow them wherever they go. */
export function placeMedia(
  articles: readonly NumberedArticle[],
  entries: readonly Entry[],
): PlacedMedia {
  if (articles.every(({ found }) => found === undefined)) return { articles, problems: [] };
  const book = new LinkBook(entries);
  const sources = new Map(entries.map(({ id, path }) => [id, path]));
  const problems: Problem[] = [];
  const placed = articles.map((article) => {
    if (article.found === undefined) return article;
    const places = Object.entries(article.found).flatMap(([address, found]) => {
      const place = placeOf(found, book);
      if (place !== undefined) return [[address, place] as const];
      if (!("file" in found)) problems.push(notPublic(sources.get(article.id), address, found));
      return [];
    });
    return withPlaces(article, Object.fromEntries(places));
  });
  return { articles: placed, problems };
}

function placeOf(found: Found, book: LinkBook): Place | undefined {
  if ("file" in found) {
    const { path, width, height } = found.file;
    const size = width === undefined || height === undefined ? {} : { width, height };
    return { path: path + found.rest, ...size };
  }
  const path = "source" in found ? book.ofSource(found.source) : book.ofPath(found.path);
  return path === undefined ? undefined : { path: path + found.rest };
}

function notPublic(file = "articles", address: string, found: FoundLink): Problem {
  const isSource = "source" in found;
  return {
    ...{ file, line: found.line, severity: "warning", rule: "link-not-public" },
    message: isSource
      ? `the link "${address.slice(0, 120)}" leads to ${found.source}, which is not public, and is left out`
      : `the link "${address.slice(0, 120)}" leads to no article and no file of static/, and is left out`,
    hint: isSource
      ? "publish that article, or take the link away: its words stay"
      : "link to the article's file, or write the whole address of what is elsewhere",
  };
}
