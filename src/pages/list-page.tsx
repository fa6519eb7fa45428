/** The page of a section, tag or author: its newest articles. */
import type { Article } from "../model/article.ts";
import { directionOf } from "../model/language.ts";
import { archivePagePath, listPath, type ListName } from "../model/addresses/paths.ts";
import type { Site } from "../model/site.ts";
import { Entries } from "./parts/entries.tsx";
import { FeedItems } from "./parts/feed-formats.tsx";
import { Words, wordsFor } from "./parts/language.tsx";
import { Layout, toHtml } from "./parts/layout.tsx";
import { Pager } from "./parts/pager.tsx";

export interface ListPage {
  readonly list: ListName;
  /** The section's, tag's or author's name. */
  readonly title: string;
  readonly count: number;
  /** Newest first. */
  readonly articles: readonly Article[];
  /** The slice of its history that goes on where this page ends. */
  readonly olderPage?: number;
}

export function renderListPage(site: Site, origin: string, page: ListPage): string {
  const { list, title, count, olderPage } = page;
  const words = wordsFor(site);
  return toHtml(
    <Layout
      site={site}
      origin={origin}
      title={`${title} · ${site.title}`}
      description={`${title}: articles from ${site.title}`}
      language={site.language}
      direction={directionOf(site.language)}
      path={listPath(list)}
      list={{ name: list, title }}
    >
      <div class="column">
        <div class="page-head">
          <p class="kicker">
            <Words site={site}>{words.kinds[list.kind]}</Words>
          </p>
          <h1>{title}</h1>
          <p class="meta">
            <Words site={site}>{words.articles(count)}</Words>
          </p>
        </div>
        <Entries site={site} articles={page.articles} sections={list.kind !== "section"} />
        <Pager
          site={site}
          {...(olderPage === undefined ? {} : { older: archivePagePath(list, olderPage) })}
        />
        <section class="box" aria-labelledby="follow">
          <h2 id="follow">
            <Words site={site}>{words.followOnly(<bdi>{title}</bdi>)}</Words>
          </h2>
          <ul>
            <FeedItems list={list} title={title} />
          </ul>
        </section>
      </div>
    </Layout>,
  );
}
