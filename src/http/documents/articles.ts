/** An article as a document: its page, and its siblings for scripts. */
import { type Article } from "../../model/article.ts";
import { readingText } from "../../model/reading-text.ts";
import { renderArticle } from "../../feeds/render-article.ts";
import type { ArticleForm } from "../../model/addresses/paths.ts";
import { renderArticlePage } from "../../pages/article-page.tsx";
import { valueDigest } from "../value-digest.ts";
import type { SiteEdition } from "../site-edition.ts";
import { page, type Document } from "./document.ts";

/** Where an article lies in the edition. */
export interface ArticlePlace {
  readonly slug: string;
  readonly slice: number;
  /** Of the article's content. */
  readonly digest: string;
}

/** An article in one of its forms for scripts. */
export function articleDocument(
  { edition, origin }: SiteEdition,
  { slug, slice, digest }: ArticlePlace,
  form: Exclude<ArticleForm, "html">,
): Document {
  const read = (): Promise<Article> => edition.article(slug, slice);
  const version = `${digest}-${form}`;
  if (form === "txt") {
    return {
      contentType: "text/plain; charset=utf-8",
      version,
      audience: "open",
      render: async () => {
        const article = await read();
        return `${article.title}\n\n${readingText(article)}\n`;
      },
    };
  }
  return {
    // RFC 8259, 11: JSON has no charset parameter.
    contentType: "application/json",
    version,
    audience: "open",
    render: async () => renderArticle(await read(), origin),
  };
}

/** An article's page, with what surrounds it. */
export async function articlePageDocument(
  { site, edition, origin }: SiteEdition,
  { slug, slice, digest }: ArticlePlace,
): Promise<Document> {
  const around = await edition.surroundings(slug, slice);
  return {
    ...page(edition, `${digest}-${valueDigest(around)}-page`),
    render: async () => renderArticlePage(site, origin, await edition.article(slug, slice), around),
  };
}
