/** What the permalink tells programs: siblings, Open Graph, JSON-LD. */
import { raw } from "hono/html";
import type { Article } from "../../model/article.ts";
import { atOrigin } from "../../model/addresses/addresses-in.ts";
import type { Picture } from "../../model/media.ts";
import { articlePath, permalinkOf } from "../../model/addresses/paths.ts";
import type { Site } from "../../model/site.ts";
import { newsArticle } from "./news-article.ts";

interface ArticleHeadProps {
  readonly site: Site;
  readonly origin: string;
  readonly article: Article;
}

export const ArticleHead = ({ site, origin, article }: ArticleHeadProps) => (
  <>
    <link
      rel="alternate"
      type="application/json"
      title="This article as JSON"
      href={origin + articlePath(article.slug, "json")}
    />
    <link
      rel="alternate"
      type="text/plain"
      title="This article as plain text"
      href={origin + articlePath(article.slug, "txt")}
    />
    {properties(site, origin, article).map(([property, content]) => (
      <meta property={property} content={content} />
    ))}
    <meta name="twitter:card" content={article.image ? "summary_large_image" : "summary"} />
    {article.authors.map((author) => (
      <meta name="author" content={author} />
    ))}
    <script type="application/ld+json">{raw(newsArticle(site, origin, article))}</script>
  </>
);

/** Open Graph's properties (ogp.me). */
function properties(site: Site, origin: string, article: Article): [string, string][] {
  return [
    ["og:type", "article"],
    ["og:site_name", site.title],
    ["og:url", origin + permalinkOf(article)],
    ["og:title", article.title],
    ["og:description", article.summary],
    ...pictureProperties(origin, article.image),
    ["article:published_time", article.published],
    ["article:modified_time", article.updated],
    ...(article.section === undefined ? [] : ([["article:section", article.section]] as const)),
    ...article.tags.map((tag) => ["article:tag", tag] as const),
  ].map(([name, content]) => [name, content]);
}

function pictureProperties(origin: string, image: Picture | undefined): [string, string][] {
  if (image === undefined) return [];
  const { address, type, width, height, alt } = image;
  const facts = { type, width, height, alt };
  return [
    ["og:image", atOrigin(address, origin)],
    ...Object.entries(facts).flatMap(([name, value]): [string, string][] =>
      value === undefined ? [] : [[`og:image:${name}`, String(value)]],
    ),
  ];
}
