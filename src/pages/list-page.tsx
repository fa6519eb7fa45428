/** The front page, and the page of a section, tag or author: its newest articles. */
import type { Article } from "../article.ts";
import { articlePath, listPath, type ListName } from "../paths.ts";
import type { Site } from "../site.ts";
import { Layout, toHtml } from "./layout.tsx";
import { Time } from "./time.tsx";

export interface ListPage {
  readonly list: ListName;
  /** The section's, tag's or author's name; empty for the site. */
  readonly title: string;
  /** Newest first. */
  readonly articles: readonly Article[];
}

export function renderListPage(site: Site, origin: string, page: ListPage): string {
  const isSite = page.list.kind === "site";
  return toHtml(
    <Layout
      site={site}
      origin={origin}
      title={isSite ? site.title : `${page.title} · ${site.title}`}
      description={isSite ? site.description : `${page.title}: articles from ${site.title}`}
      language={site.language}
      direction="ltr"
      path={listPath(page.list)}
      {...(isSite ? {} : { list: { name: page.list, title: page.title } })}
    >
      <h1>{isSite ? site.title : page.title}</h1>
      {isSite && <p class="standfirst">{site.description}</p>}
      {page.articles.length === 0 && <p>Nothing has been published yet.</p>}
      <ul class="entries">
        {page.articles.map((article) => (
          <li lang={article.language} dir={article.direction}>
            {article.section !== undefined && <p class="kicker">{article.section}</p>}
            <h2>
              <a href={articlePath(article.slug)}>{article.title}</a>
            </h2>
            <p>{article.summary}</p>
            <p class="kicker" lang="en" dir="ltr">
              <Time at={article.published} />
            </p>
          </li>
        ))}
      </ul>
    </Layout>,
  );
}
