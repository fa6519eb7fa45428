/**
 * What the newest articles are related to, remembered from build to build: as long as these stay the same,
 * no word of them is looked at.
 */
import { join } from "node:path";
import { digestArticle } from "../../edition/digest-article.ts";
import {
  RELATED_AMONG,
  relateArticles,
  type Relate,
} from "../../edition/related/relate-articles.ts";
import type { Article } from "../../model/article.ts";
import { digest } from "../../model/digest.ts";
import { codeVersion } from "./code-version.ts";
import { MemoryFile } from "./memory-file.ts";
import { rememberWords } from "./remember-words.ts";

/** The code that relates. */
const CODE = ["edition/related"];

/** A digest of the articles, and the slugs of those that each one is related to. */
type Remembered = readonly [digest: string, related: readonly (readonly [string, string[]])[]];

export interface RememberedRelated {
  readonly relate: Relate;
  /** Keeps for the next build what was related in this one. */
  remember(): void;
}

export function rememberRelated(folder: string): RememberedRelated {
  const file = new MemoryFile<Remembered>(join(folder, "related.json"), codeVersion(CODE));
  let keepWords = (): void => undefined;
  let [known] = file.entries;
  return {
    relate(articles) {
      const newest = articles.slice(0, RELATED_AMONG);
      const name = digestAll(newest);
      if (known?.[0] !== name) {
        const words = rememberWords(join(folder, "words.json"));
        known = [name, [...relateArticles(newest, words.wordsOf)]];
        keepWords = () => {
          words.remember(newest);
        };
      }
      return new Map(known[1]);
    },
    remember() {
      keepWords();
      if (known) file.replace([known]);
    },
  };
}

function digestAll(articles: readonly Article[]): string {
  return digest(articles.map(digestArticle));
}
