/** Articles in; out come the headlines of what surrounds each of them. */
import type { Article } from "../../model/article.ts";
import { relateArticles, type WordsOf } from "./relate-articles.ts";
import type { StoredHeadline, Surroundings } from "../shape.ts";
import { toDictionary } from "../dictionary.ts";

/** What surrounds each article by slug, slice by slice; `articles` are newest first. */
export function* surroundArticles(
  articles: readonly Article[],
  slices: number,
  wordsOf?: WordsOf,
): Generator<Readonly<Record<string, Surroundings>>> {
  const related = relateArticles(articles, wordsOf);
  const bySlug = new Map(articles.map((article) => [article.slug, article]));
  const bySlice = Array.from({ length: slices }, (): number[] => []);
  articles.forEach(({ slice }, at) => bySlice[slice - 1]?.push(at));
  for (const members of bySlice) {
    const surroundings = members.flatMap((at): [string, Surroundings][] => {
      const [newer, article, older] = [articles[at - 1], articles[at], articles[at + 1]];
      if (!article) return [];
      const alike = (related.get(article.slug) ?? []).flatMap((slug) => bySlug.get(slug) ?? []);
      const around = {
        ...(newer ? { newer: headline(newer) } : {}),
        ...(older ? { older: headline(older) } : {}),
        related: alike.map(headline),
      };
      return [[article.slug, around]];
    });
    yield toDictionary(surroundings);
  }
}

function headline(article: Article): StoredHeadline {
  const { slug, permalink, title, section, language, direction, published } = article;
  return {
    slug,
    ...(permalink === undefined ? {} : { permalink }),
    title,
    ...(section === undefined ? {} : { section }),
    language,
    direction,
    published,
  };
}
