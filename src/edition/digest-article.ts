/** Digests that name files and versions: they change whenever what they stand for does. */
import { hash } from "node:crypto";
import type { Article } from "../model/article.ts";
import { packArticle } from "./pack-article.ts";

/** 80 bits of SHA-256: enough to name files and versions that nobody forges. */
export function digest(content: string): string {
  return hash("sha256", content, "hex").slice(0, 20);
}

/** Changes whenever anything that is stored of the article does. */
export function digestArticle(article: Article): string {
  if (!article.digests) return digest(packArticle(article));
  const { id, slug, published, publishedStated, updated, arrived, slice } = article;
  const { firstRevision, revision } = article;
  return digest(
    JSON.stringify([
      article.digests.content,
      ...[id, slug, published, publishedStated, updated, arrived, slice, firstRevision, revision],
    ]),
  );
}
