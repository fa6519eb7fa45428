/** The permalink's page: one article for people. */
import { raw } from "hono/html";
import { bodyHtml, type Article } from "../article.ts";
import { articlePath, listPath, listSlug } from "../paths.ts";
import type { Site } from "../site.ts";
import { Layout, toHtml } from "./layout.tsx";
import { Time } from "./time.tsx";

export function renderArticlePage(site: Site, origin: string, article: Article): string {
  const { title, section, byline, standfirst } = article;
  return toHtml(
    <Layout
      site={site}
      origin={origin}
      title={`${title} · ${site.title}`}
      description={article.summary}
      language={article.language}
      direction={article.direction}
      path={articlePath(article.slug)}
    >
      <article>
        {section !== undefined && (
          <p class="kicker">
            <a href={listPath({ kind: "section", slug: listSlug(section) })}>{section}</a>
          </p>
        )}
        <h1>{title}</h1>
        {standfirst !== undefined && <p class="standfirst">{standfirst}</p>}
        <p class="meta" lang="en" dir="ltr">
          {byline !== undefined && (
            <>
              By <bdi lang={article.language}>{byline}</bdi> ·{" "}
            </>
          )}
          {article.publishedStated ? "Published " : "First published here "}
          <Time at={article.published} />
          {article.updated > article.published && (
            <>
              {" "}
              · updated <Time at={article.updated} />
            </>
          )}
        </p>
        {/* The body's HTML is sanitised by the parser. */}
        {raw(bodyHtml(article))}
        {article.origin && (
          <p class="meta" lang="en" dir="ltr">
            Source:{" "}
            {article.origin.url === undefined ? (
              <bdi>{article.origin.name}</bdi>
            ) : (
              <a href={article.origin.url} rel="noopener">
                <bdi>{article.origin.name ?? new URL(article.origin.url).hostname}</bdi>
              </a>
            )}
          </p>
        )}
      </article>
    </Layout>,
  );
}
