/** Who wrote a page, by what its head and markup say: the first that is persons' names. */
import { readByline } from "../lines/bylines/read-byline.ts";
import type { PageFacts } from "../passages/page/page-facts.ts";
import { looksLikeName } from "../words/names/looks-like-name.ts";

export function bylineOfPage({ authors = [] }: PageFacts): string | undefined {
  for (const stated of authors) {
    const names = stated.flatMap((author) => readByline(author.trim())?.authors ?? []);
    const persons = [...new Set(names)].filter(looksLikeName);
    if (persons.length > 0) return persons.join(", ");
  }
  return undefined;
}
