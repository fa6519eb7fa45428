/** Articles with what their addresses were found to be in, the addresses at which it is published out. */
import type { Entry } from "../../ledger/ledger.ts";
import { withPlaces } from "../../ledger/to-article.ts";
import type { NumberedArticle } from "../../model/article.ts";
import type { Found } from "../../model/media.ts";
import { permalinkOf } from "../../model/paths.ts";

/** `entries` are those of the ledger that are public: links follow them wherever they go. */
export function placeMedia(
  articles: readonly NumberedArticle[],
  entries: readonly Entry[],
): readonly NumberedArticle[] {
  if (articles.every(({ found }) => found === undefined)) return articles;
  const permalinks = new Map(entries.map((entry) => [entry.path, permalinkOf(entry)]));
  const place = (found: Found): string | undefined => {
    const path = "file" in found ? found.file.path : permalinks.get(found.source);
    return path === undefined ? undefined : path + found.rest;
  };
  return articles.map((article) => {
    if (article.found === undefined) return article;
    const placed = Object.entries(article.found).flatMap(([address, found]) => {
      const path = place(found);
      return path === undefined ? [] : [[address, path] as const];
    });
    return withPlaces(article, Object.fromEntries(placed));
  });
}
