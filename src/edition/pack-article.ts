/**
 * Articles to their stored form and back: most paragraphs are stored as their text alone. A slice is
 * lines, each an article after its slug, so that one article is found without parsing the others.
 */
import { Buffer } from "node:buffer";
import type { Article, Block, NumberedArticle } from "../model/article.ts";
import { escapeMarkup } from "../model/escape.ts";
import { decode } from "./seal.ts";
import type { StoredArticle, StoredBlock } from "./shape.ts";

const LINE_FEED = 10;

/** The line of an article in its slice. */
export function packLine(article: Article, body?: string): string {
  return `${lineStart(article.slug)}${packArticle(article, body)}\n`;
}

export function unpackSlice(slice: Uint8Array): Article[] {
  return decode(slice).split("\n").slice(0, -1).map(unpackLine);
}

/** A line of a slice, counted from the oldest article, which stands last; undefined where there is none. */
export function lineAt(slice: Uint8Array, place: number): string | undefined {
  let end = slice.length - 1;
  for (let at = 0; at < place && end >= 0; at++) end = slice.lastIndexOf(LINE_FEED, end - 1);
  if (end < 0) return undefined;
  return decode(slice.subarray(slice.lastIndexOf(LINE_FEED, end - 1) + 1, end));
}

export function unpackLine(line: string): Article {
  return unpackArticle(line.slice(line.indexOf("\t") + 1));
}

/** The article of that slug; throws when the slice does not hold it. */
export function findInSlice(slice: Uint8Array, slug: string): Article {
  const bytes = Buffer.from(slice.buffer, slice.byteOffset, slice.byteLength);
  // JSON has neither line feeds nor tabs within a string, a slug no quotes: this stands at a line's start alone.
  const start = Buffer.from(lineStart(slug));
  const at = bytes.indexOf(start);
  if (at < 0) throw new Error(`the edition lists "${slug}" in a slice that does not hold it`);
  return unpackArticle(decode(bytes.subarray(at + start.length, bytes.indexOf(LINE_FEED, at))));
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
