/** Digests that name files and versions: they change whenever what they stand for does. */
import type { Article } from "../model/article.ts";
import { digest } from "../model/digest.ts";
import { packArticle } from "./pack-article.ts";

/** 80 bits: enough to name files and versions that nobody forges. */
export function shortDigest(content: string): string {
  return digest([content], 20);
}

/** Changes whenever anything that is stored of the article does. */
export function digestArticle(article: Article): string {
  if (!article.digests) return shortDigest(packArticle(article));
  const { id, ids, permalink, slug, published, publishedStated, updated, arrived, slice } = article;
  const { returned, placed, image, enclosures } = article;
  return shortDigest(
    JSON.stringify([
      article.digests.content,
      ...[id, slug, published, publishedStated, updated, arrived, slice],
      ...(ids === undefined ? [] : [ids]),
      ...(permalink === undefined ? [] : [permalink]),
      ...(returned === undefined ? [] : [{ returned }]),
      ...(placed === undefined ? [] : [placed]),
      ...(image === undefined ? [] : [image]),
      ...(enclosures === undefined ? [] : [enclosures]),
    ]),
  );
}
