/** Articles in; out come the headlines of what surrounds each of them. */
import type { Article } from "../../model/article.ts";
import { madeOf, type Planned } from "../gather-files.ts";
import { RELATED_AMONG, relateArticles, type Relate } from "./relate-articles.ts";
import type { StoredHeadline, Surroundings } from "../shape.ts";
import { toDictionary } from "../dictionary.ts";

/** Of slices without related articles, so many share a file, which then has about 100 kB. */
const SLICES_A_FILE = 16;

/** What several slices in a row share: how many they are, and what surrounds their articles, by slug. */
export interface SharedSurroundings {
  readonly slices: number;
  readonly surroundings: Planned;
}

interface Surrounded {
  readonly slug: string;
  readonly newer: Article | undefined;
  readonly older: Article | undefined;
  readonly related: readonly Article[];
}

/**
 * What surrounds each article, from the first slice to the last. `articles` are newest first; `digestOf`
 * gives the digest of the one at a slug.
 */
export function surroundArticles(
  articles: readonly Article[],
  slices: number,
  digestOf: (slug: string) => string,
  relate: Relate = relateArticles,
): SharedSurroundings[] {
  const related = relate(articles);
  const newest = articles.slice(0, RELATED_AMONG);
  const bySlug = new Map(newest.map((article) => [article.slug, article]));
  const bySlice = Array.from({ length: slices }, (): number[] => []);
  articles.forEach(({ slice }, at) => bySlice[slice - 1]?.push(at));
  const settled = Math.min(slices, ...newest.map(({ slice }) => slice - 1));
  const surround = (at: number): Surrounded => {
    const slug = articles[at]?.slug ?? "";
    const alike = (related.get(slug) ?? []).flatMap((other) => bySlug.get(other) ?? []);
    return { slug, newer: articles[at - 1], older: articles[at + 1], related: alike };
  };
  const shared: SharedSurroundings[] = [];
  for (let first = 0; first < slices;) {
    const count = first + SLICES_A_FILE <= settled ? SLICES_A_FILE : 1;
    const members = bySlice.slice(first, first + count).flat();
    first += count;
    const surroundings = madeOf(
      members.map((at) => digestAround(surround(at), digestOf)),
      () => toDictionary(members.map(surround).map((one) => [one.slug, headlines(one)])),
    );
    shared.push({ slices: count, surroundings });
  }
  return shared;
}

function digestAround(
  { slug, newer, older, related }: Surrounded,
  digestOf: (slug: string) => string,
): string {
  const digests = [newer, older, ...related].map((one) => (one ? digestOf(one.slug) : ""));
  return [slug, ...digests].join(" ");
}

function headlines({ newer, older, related }: Surrounded): Surroundings {
  return {
    ...(newer ? { newer: headline(newer) } : {}),
    ...(older ? { older: headline(older) } : {}),
    related: related.map(headline),
  };
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
