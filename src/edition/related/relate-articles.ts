/**
 * Articles in, for each the few that are about the same subject out. Cosine similarity of TF-IDF
 * vectors (Manning, Raghavan, Schütze, "Introduction to Information Retrieval", 6.2 to 6.4.1:
 * logarithmic term frequency, inverse document frequency, unit length).
 */
import type { Article } from "../../model/article.ts";
import { compare } from "../../model/compare.ts";
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
  readonly words: readonly (readonly [word: string, weight: number])[];
}

/** Whatever relates articles, newest first: the slugs of the related ones by slug. */
export type Relate = (articles: readonly Article[]) => ReadonlyMap<string, string[]>;

/** The words of an article that carry meaning, and how often each occurs: `weighWords`. */
export type WordsOf = (article: Article) => ReadonlyMap<string, number>;

/**
 * The slugs of the related articles by slug, most alike first; articles without any are absent.
 * `articles` are newest first; `wordsOf` may remember what `weighWords` says of an article.
 */
export function relateArticles(
  articles: readonly Article[],
  wordsOf: WordsOf = weighWords,
): ReadonlyMap<string, string[]> {
  const vectors = makeVectors(articles.slice(0, RELATED_AMONG), wordsOf);
  const holders = new Map<string, Holders>();
  vectors.forEach(({ words }, at) => {
    for (const [word, weight] of words) {
      let found = holders.get(word);
      if (!found) holders.set(word, (found = { at: [], weights: [] }));
      found.at.push(at);
      found.weights.push(weight);
    }
  });
  const related = new Map<string, string[]>();
  const cosines = new Float64Array(vectors.length);
  vectors.forEach(({ slug, words }, own) => {
    cosines.fill(0);
    for (const [word, weight] of words) {
      const found = holders.get(word);
      if (found) addProducts(cosines, found, weight);
    }
    cosines[own] = 0;
    const alike = mostAlike(cosines, own).flatMap((at) => vectors[at]?.slug ?? []);
    if (alike.length > 0) related.set(slug, alike);
  });
  return related;
}

/** The vectors that a word is in, by their place, and its weight in each. */
interface Holders {
  readonly at: number[];
  readonly weights: number[];
}

/** The inner loop: a word that all articles share makes a million products. */
function addProducts(cosines: Float64Array, { at, weights }: Holders, weight: number): void {
  for (let i = 0; i < at.length; i++) {
    const other = at[i] ?? 0;
    cosines[other] = (cosines[other] ?? 0) + weight * (weights[i] ?? 0);
  }
}

/** The places of the most alike, in one pass: sorting all that share words costs far more. */
function mostAlike(cosines: Float64Array, own: number): number[] {
  const best: number[] = [];
  for (let at = 0; at < cosines.length; at++) {
    const cosine = cosines[at] ?? 0;
    if (cosine < SAME_SUBJECT) continue;
    const isBetter = (other: number): boolean => {
      const rival = cosines[other] ?? 0;
      // Of equals the nearest, so that a series does not point to each new member from everywhere.
      return cosine === rival ? Math.abs(at - own) < Math.abs(other - own) : cosine > rival;
    };
    const last = best[RELATED_ARTICLES - 1];
    if (last !== undefined && !isBetter(last)) continue;
    const place = best.findIndex(isBetter);
    best.splice(place < 0 ? best.length : place, 0, at);
    if (best.length > RELATED_ARTICLES) best.pop();
  }
  return best;
}

function makeVectors(articles: readonly Article[], wordsOf: WordsOf): Vector[] {
  const counted = articles.map((article) => ({ slug: article.slug, words: wordsOf(article) }));
  const texts = new Map<string, number>();
  for (const { words } of counted) {
    for (const word of words.keys()) texts.set(word, (texts.get(word) ?? 0) + 1);
  }
  const rarity = (word: string): number =>
    coarse(Math.log((articles.length + BACKGROUND_TEXTS) / ((texts.get(word) ?? 0) + 1)));
  return counted.map(({ slug, words }) => {
    const heaviest = [...words]
      .map(([word, count]): [string, number] => [word, (1 + Math.log(count)) * rarity(word)])
      .sort(([a, x], [b, y]) => y - x || compare(a, b))
      .slice(0, WORDS_A_TEXT);
    const length = Math.hypot(...heaviest.map(([, weight]) => weight)) || 1;
    return { slug, words: heaviest.map(([word, weight]) => [word, weight / length] as const) };
  });
}

/** Steps of a quarter: one more article then hardly moves what is related to the others. */
function coarse(value: number): number {
  return Math.round(value * 4) / 4;
}
