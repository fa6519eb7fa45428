/** Articles to their stored form and back: most paragraphs are stored as their text alone. */
import type { Article, Block } from "../article.ts";
import type { StoredArticle, StoredBlock } from "./shape.ts";

export function packArticle(article: Article): StoredArticle {
  const { digests, body, ...rest } = article;
  return { ...rest, body: packBody(body) };
}

/** The JSON of a packed article, from the JSON of its packed body; the body itself is not made. */
export function withStoredBody(article: Article, body: string): string {
  const names = Object.keys(article).filter((name) => name !== "body" && name !== "digests");
  const rest = names.map((name) => [name, article[name as keyof Article]]);
  return `${JSON.stringify(Object.fromEntries(rest)).slice(0, -1)},"body":${body}}`;
}

export function unpackArticle(stored: StoredArticle): Article {
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
  return `<p>${text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")}</p>`;
}
