/** Articles to their stored form and back: most paragraphs are stored as their text alone. */
import type { Article, Block } from "../article.ts";
import type { StoredArticle, StoredBlock } from "./shape.ts";

export function packArticle(article: Article): StoredArticle {
  return { ...article, body: article.body.map(packBlock) };
}

export function unpackArticle(stored: StoredArticle): Article {
  return { ...stored, body: stored.body.map(unpackBlock) };
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
