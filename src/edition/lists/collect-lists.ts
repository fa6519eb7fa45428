/** Articles in, the publication's lists out: every section, tag and author that has articles. */
import type { Article, NumberedArticle } from "../../model/article.ts";
import { compare } from "../../model/compare.ts";
import { listPath, listSlug, type FolderKind, type ListName } from "../../model/addresses/paths.ts";

export interface CollectedList {
  readonly list: ListName;
  /** The name as the newest member writes it. */
  readonly title: string;
  /** Every spelling that members use, with the newest member that uses it. */
  readonly titles: ReadonlyMap<string, Article>;
  /** In the order of the articles given. */
  readonly articles: readonly NumberedArticle[];
}

/** The lists of the articles, sorted by kind and slug. */
export function collectLists(articles: readonly NumberedArticle[]): CollectedList[] {
  const lists = new Map<
    string,
    { list: ListName; title: string; titles: Map<string, Article>; articles: NumberedArticle[] }
  >();
  for (const article of articles) {
    for (const [kind, title] of memberships(article)) {
      const list = { kind, slug: listSlug(title) };
      const key = listPath(list);
      const found = lists.get(key);
      if (!found)
        lists.set(key, { list, title, titles: new Map([[title, article]]), articles: [article] });
      else {
        if (!found.titles.has(title)) found.titles.set(title, article);
        // Two of an article's tags may have one slug; it is a member once.
        if (found.articles.at(-1) !== article) found.articles.push(article);
      }
    }
  }
  return [...lists.entries()].sort(([a], [b]) => compare(a, b)).map(([, list]) => list);
}

function memberships(article: Article): [FolderKind, string][] {
  return [
    ...(article.section === undefined ? [] : ([["section", article.section]] as const)),
    ...article.tags.map((tag) => ["tag", tag] as const),
    ...article.authors.map((author) => ["author", author] as const),
  ].map(([kind, title]) => [kind, title]);
}
