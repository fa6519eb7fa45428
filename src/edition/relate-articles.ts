/**
 * Articles in, for each the few that are about the same subject out. Cosine similarity of TF-IDF
 * vectors (Manning, Raghavan, Schütze, "Introduction to Information Retrieval", 6.2 to 6.4.1:
 * logarithmic term frequency, inverse document frequency, unit length).
 */
import type { Article } from "../article.ts";
import { weighWords } from "./weigh-words.ts";

/** Only the newest articles are compared, so that a build's time and a change's reach are bounded. */
export const RELATED_AMONG = 1000;
/** How many related articles one article has at most. */
export const RELATED_ARTICLES = 4;

/** Below this cosine two texts share words, not a subject; tests/edition/ shows the distance. */
const SAME_SUBJECT = 0.125;
/** The heaviest words of a text are enough to know it by, and bound the work. */
const WORDS_A_TEXT = 64;
/**
 * A small publication cannot tell common words by itself, so each word is taken to be in one of
 * these many further texts.
 */
const BACKGROUND_TEXTS = 200;

interface Vector {
  readonly slug: string;
  readonly words: ReadonlyMap<string, number>;
}

/**
 * The slugs of the related articles by slug, most alike first; articles without any are absent.
 * `articles` are newest first.
 */
export function relateArticles(articles: readonly Article[]): ReadonlyMap<string, string[]> {
  const vectors = makeVectors(articles.slice(0, RELATED_AMONG));
  const holders = new Map<string, { readonly at: number; readonly weight: number }[]>();
  vectors.forEach(({ words }, at) => {
    for (const [word, weight] of words) {
      const found = holders.get(word);
      if (found) found.push({ at, weight });
      else holders.set(word, [{ at, weight }]);
    }
  });
  const related = new Map<string, string[]>();
  const cosines = new Float64Array(vectors.length);
  vectors.forEach(({ slug, words }, own) => {
    cosines.fill(0);
    for (const [word, weight] of words) {
      for (const other of holders.get(word) ?? []) {
        cosines[other.at] = (cosines[other.at] ?? 0) + weight * other.weight;
      }
    }
    const alike = vectors
      .map((vector, at) => ({ slug: vector.slug, at, cosine: cosines[at] ?? 0 }))
      .filter(({ at, cosine }) => at !== own && cosine >= SAME_SUBJECT)
      // Of equals the nearest, so that a series does not point to each new member from everywhere.
      .sort((a, b) => b.cosine - a.cosine || Math.abs(a.at - own) - Math.abs(b.at - own))
      .slice(0, RELATED_ARTICLES);
    if (alike.length > 0)
      related.set(
        slug,
        alike.map((other) => other.slug),
      );
  });
  return related;
}

function makeVectors(articles: readonly Article[]): Vector[] {
  const counted = articles.map((article) => ({ slug: article.slug, words: weighWords(article) }));
  const texts = new Map<string, number>();
  for (const { words } of counted) {
    for (const word of words.keys()) texts.set(word, (texts.get(word) ?? 0) + 1);
  }
  const rarity = (word: string): number =>
    coarse(Math.log((articles.length + BACKGROUND_TEXTS) / ((texts.get(word) ?? 0) + 1)));
  return counted.map(({ slug, words }) => {
    const heaviest = [...words]
      .map(([word, count]): [string, number] => [word, (1 + Math.log(count)) * rarity(word)])
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .slice(0, WORDS_A_TEXT);
    const length = Math.hypot(...heaviest.map(([, weight]) => weight)) || 1;
    return { slug, words: new Map(heaviest.map(([word, weight]) => [word, weight / length])) };
  });
}

/** Steps of a quarter: one more article then hardly moves what is related to the others. */
function coarse(value: number): number {
  return Math.round(value * 4) / 4;
}
