/**
 * A number in, that many manuscripts out, for the benchmark: different from each other, each about
 * 50 words, so that what is measured is the ledger and not the texts.
 */
import type { Manuscript } from "../../src/model/article.ts";
import { makeManuscript, makeText } from "./make-manuscript.ts";

export function manyManuscripts(count: number, words = 50): Manuscript[] {
  return Array.from({ length: count }, (_, index) =>
    makeManuscript(
      `articles/${index % 100}/text-${index}.txt`,
      makeText(`Headline number ${index}`, index, words),
    ),
  );
}
