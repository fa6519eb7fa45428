/**
 * The words of the newest articles, by which related ones are found, remembered from build to
 * build: to weigh them anew, each body would have to be made again.
 */
import type { Article } from "../article.ts";
import { RELATED_AMONG, type WordsOf } from "../edition/relate-articles.ts";
import { weighWords } from "../edition/weigh-words.ts";
import { codeVersion } from "./code-version.ts";
import { MemoryFile } from "./memory-file.ts";

/** The code that weighs words. */
const CODE = ["edition/weigh-words.ts"];

/** The digest of what an article publishes, and its words with their weights. */
type Remembered = readonly [content: string, words: readonly (readonly [string, number])[]];

export interface RememberedWords {
  readonly wordsOf: WordsOf;
  /** Keeps the words of these articles, newest first, for the next build. */
  remember(articles: readonly Article[]): void;
}

export function rememberWords(path: string): RememberedWords {
  const file = new MemoryFile<Remembered>(path, codeVersion(CODE));
  const known = new Map(file.entries.map(([content, words]) => [content, new Map(words)]));
  const wordsOf: WordsOf = (article) => {
    const content = article.digests?.content ?? "";
    const found = known.get(content) ?? new Map(weighWords(article));
    if (content !== "") known.set(content, found);
    return found;
  };
  return {
    wordsOf,
    remember(articles) {
      const newest = articles.slice(0, RELATED_AMONG).filter(({ digests }) => digests);
      file.replace(
        newest.map((article) => [article.digests?.content ?? "", [...wordsOf(article)]]),
      );
    },
  };
}
