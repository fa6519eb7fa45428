/** Articles in; out come the headlines of what surrounds each of them. */
import type { Article } from "../../model/article.ts";
import { RELATED_AMONG, relateArticles, type Relate } from "./relate-articles.ts";
import type { StoredHeadline, Surroundings } from "../shape.ts";
import { toDictionary } from "../dictionary.ts";

/** Of slices without related articles, so many share a file, which then has about 100 kB. */
const SLICES_A_FILE = 16;

/** What several slices in a row share: how many they are, and what surrounds their articles, by slug. */
export interface SharedSurroundings {
  readonly slices: number;
  readonly surroundings: Readonly<Record<string, Surroundings>>;
}

/** What surrounds each article, from the first slice to the last; `articles` are newest first. */
export function* surroundArticles(
  articles: readonly Article[],
  slices: number,
  relate: Relate = relateArticles,
): Generator<SharedSurroundings> {
  const related = relate(articles);
  const bySlug = new Map(articles.map((article) => [article.slug, article]));
  const bySlice = Array.from({ length: slices }, (): number[] => []);
  articles.forEach(({ slice }, at) => bySlice[slice - 1]?.push(at));
  const newest = articles.slice(0, RELATED_AMONG);
  const settled = Math.min(slices, ...newest.map(({ slice }) => slice - 1));
  for (let first = 0; first < slices;) {
    const shared = first + SLICES_A_FILE <= settled ? SLICES_A_FILE : 1;
    const members = bySlice.slice(first, first + shared).flat();
    first += shared;
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
    yield { slices: shared, surroundings: toDictionary(surroundings) };
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
