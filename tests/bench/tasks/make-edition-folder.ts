/**
 * Writes the edition of generated articles, without parsing any: 4 kB each, 15 to a slice as the ledger
 * has it, the newest slice partly full, as after years of publishing. A command of its own, so that the bench
 * keeps a small heap: `node make-edition-folder.ts COUNT FOLDER`. Prints the newest articles, which
 * a subscription document holds, as JSON.
 */
import { describeInterface } from "../../../src/build/interface/describe-interface.ts";
import type { NumberedArticle } from "../../../src/model/article.ts";
import { makeEdition } from "../../../src/edition/make-edition.ts";
import { listPath } from "../../../src/model/addresses/paths.ts";
import { writeEdition } from "../../../src/build/write-edition.ts";
import { makeArticle, makeParagraph } from "../../make-article.ts";
import { makeParagraphs, makePhrase, pick, randomFrom } from "../make-text.ts";

const SLICE = 15;

/** Newest first. */
export function makeArticles(count: number): NumberedArticle[] {
  // Long bodies are shared: 100,000 different ones would need gigabytes here.
  const bodies = Array.from({ length: 200 }, (_, at) =>
    makeParagraphs(randomFrom(at), 3700).map(makeParagraph),
  );
  return Array.from({ length: count }, (_, at) => {
    const number = count - at;
    const random = randomFrom(number + 1000);
    const title = makePhrase(random, 9);
    return makeArticle(number, {
      title,
      slug: `${title.toLowerCase().replaceAll(" ", "-")}-${number}`,
      summary: `${makePhrase(random)}.`,
      body: [makeParagraph(`${makePhrase(random, 30)}.`), ...pick(bodies, random)],
      section: pick(["World News", "Local News", "Culture", "Business", "Sport"], random),
      authors: [pick(["Mary Jones", "Peter Brook", "Anna Weber", "John Miller"], random)],
      tags: [`tag ${Math.floor(random() * Math.max(5, count / 100))}`],
      slice: Math.floor((number - 1) / SLICE) + 1,
    });
  });
}

const count = Number(process.argv[2]);
const folder = process.argv[3];
if (folder === undefined) throw new Error("usage: make-edition-folder.ts COUNT FOLDER");
const articles = makeArticles(count);
const openSlice = articles[0]?.slice ?? 1;
const files = makeEdition({
  revision: count,
  changed: articles[0]?.arrived,
  openSlice,
  articles,
  removed: [],
  redirects: [],
  openapi: describeInterface(),
  listId: (list) => `urn:uuid:list-of-${listPath(list)}`,
});
await writeEdition(folder, files);
// The same rule as the edition's: what is in no closed slice yet, and the newest closed slice.
const window = articles.filter((article) => article.slice >= openSlice - 1);
console.log(JSON.stringify({ files: files.size, window }));
