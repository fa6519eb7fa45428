/**
 * The words of the newest articles, by which related ones are found, remembered from build to
 * build: weighing them anew would mean making each body again.
 */
import type { Article } from "../../model/article.ts";
import { RELATED_AMONG, type WordsOf } from "../../edition/related/relate-articles.ts";
import { weighWords } from "../../edition/related/weigh-words.ts";
import { codeVersion } from "./code-version.ts";
import { MemoryFile } from "./memory-file.ts";

/** The code that weighs words. */
const CODE = ["edition/related/weigh-words.ts"];

/** The digest of what an article publishes, and its words with their weights. */
type Remembered = readonly [content: string, words: readonly (readonly [string, number])[]];

export interface RememberedWords {
  readonly wordsOf: WordsOf;
  /** Keeps the words of these articles, newest first, for the next build. */
  remember(articles: readonly Article[]): void;
}

export function rememberWords(path: string): RememberedWords {
  const file = new MemoryFile<Remembered>(path, codeVersion(CODE));
  const known = new Map(file.entries.map((entry) => [entry[0], entry]));
  const recall = (article: Article): Remembered => {
    const content = article.digests?.content ?? "";
    const found = known.get(content) ?? [content, [...weighWords(article)]];
    if (content !== "") known.set(content, found);
    return found;
  };
  return {
    wordsOf: (article) => new Map(recall(article)[1]),
    remember(articles) {
      const newest = articles.slice(0, RELATED_AMONG).filter(({ digests }) => digests);
      file.replace(newest.map(recall));
    },
  };
}
