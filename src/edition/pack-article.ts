/**
 * Articles to their stored form and back: most paragraphs are stored as their text alone. A slice is
 * lines, each an article after its slug, so that one article is found without parsing the others.
 */
import type { Article, Block, NumberedArticle } from "../model/article.ts";
import { escapeMarkup } from "../model/escape.ts";
import type { StoredArticle, StoredBlock } from "./shape.ts";

/** The line of an article in its slice. */
export function packLine(article: Article, body?: string): string {
  return `${lineStart(article.slug)}${packArticle(article, body)}\n`;
}

export function unpackSlice(slice: string): Article[] {
  return linesOf(slice).map(unpackLine);
}

/** The lines of a slice, the newest article first. */
export function linesOf(slice: string): string[] {
  return slice.split("\n").slice(0, -1);
}

export function unpackLine(line: string): Article {
  return unpackArticle(line.slice(line.indexOf("\t") + 1));
}

/** The article of that slug; throws when the slice does not hold it. */
export function findInSlice(slice: string, slug: string): Article {
  // JSON has neither line feeds nor tabs within a string.
  const start = lineStart(slug);
  const at = slice.startsWith(start) ? 0 : slice.indexOf(`\n${start}`) + 1;
  if (!slice.startsWith(start, at)) {
    throw new Error(`the edition lists "${slug}" in a slice that does not hold it`);
  }
  return unpackArticle(slice.slice(at + start.length, slice.indexOf("\n", at)));
}

function lineStart(slug: string): string {
  return `${JSON.stringify(slug)}\t`;
}

/** The JSON of a `StoredArticle`. Given the JSON of the packed body, the body itself is not made. */
export function packArticle(
  article: Article,
  body = JSON.stringify(packBody(article.body)),
): string {
  const names = Object.keys(article).filter((name) => !NOT_STORED.has(name));
  const rest = names.map((name) => [name, article[name as keyof Article]]);
  return `${JSON.stringify(Object.fromEntries(rest)).slice(0, -1)},"body":${body}}`;
}

/** Besides the body, which is packed: what is a matter of the build, or of `/changes.json`. */
const NOT_STORED: ReadonlySet<string> = new Set<keyof NumberedArticle>([
  "body",
  "digests",
  "updateStated",
  "found",
  "placed",
  "firstRevision",
  "revision",
  "gaps",
]);

function unpackArticle(json: string): Article {
  const stored = JSON.parse(json) as StoredArticle;
  return { ...stored, body: unpackBody(stored.body) };
}

export function packBody(body: readonly Block[]): readonly StoredBlock[] {
  return body.map(packBlock);
}

export function unpackBody(stored: readonly StoredBlock[]): readonly Block[] {
  return stored.map(unpackBlock);
}

function packBlock(block: Block): StoredBlock {
  const implied = block.kind === "paragraph" && block.html === paragraphHtml(block.text);
  return implied ? block.text : block;
}

function unpackBlock(stored: StoredBlock): Block {
  return typeof stored === "string"
    ? { kind: "paragraph", html: paragraphHtml(stored), text: stored }
    : stored;
}

function paragraphHtml(text: string): string {
  return `<p>${escapeMarkup(text)}</p>`;
}
