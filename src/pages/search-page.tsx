/** The search: a plain form, and the articles that match what was asked for, newest first. */
import type { Article } from "../model/article.ts";
import { directionOf } from "../model/language.ts";
import { archivePagePath, listPath, SITE_PATHS, type ListName } from "../model/addresses/paths.ts";
import type { Site } from "../model/site.ts";
import { Entries } from "./parts/entries.tsx";
import { FeedItems } from "./parts/feed-formats.tsx";
import { Words, wordsFor } from "./parts/language.tsx";
import { Layout, toHtml } from "./parts/layout.tsx";
import { Pager } from "./parts/pager.tsx";

export interface SearchPage {
  /** What was asked for; absent when nothing was. */
  readonly list?: ListName;
  /** Newest first. */
  readonly articles?: readonly Article[];
  /** Whether these are the newest that match. */
  readonly isFirst?: boolean;
  /** Where the next page goes on. */
  readonly older?: number | undefined;
}

export function renderSearchPage(site: Site, origin: string, page: SearchPage): string {
  const { list, articles = [], isFirst = true, older } = page;
  const words = wordsFor(site);
  const title = list === undefined ? words.search : `${words.search}: ${list.slug}`;
  return toHtml(
    <Layout
      site={site}
      origin={origin}
      title={`${title} · ${site.title}`}
      description={words.searchHelp}
      language={site.language}
      direction={directionOf(site.language)}
      {...(list === undefined
        ? { path: SITE_PATHS.search }
        : { list: { name: list, title: list.slug } })}
    >
      <div class="column">
        <div class="page-head">
          <h1>
            <Words site={site}>{words.search}</Words>
          </h1>
          <SearchForm site={site} query={list?.slug ?? ""} />
        </div>
        {list !== undefined && articles.length === 0 && older === undefined && (
          <p role="status">
            <Words site={site}>{words.nothingFound}</Words>
          </p>
        )}
        {articles.length > 0 && <Entries site={site} articles={articles} />}
        {list !== undefined && (
          <>
            <Pager
              site={site}
              {...(isFirst ? {} : { newer: listPath(list) })}
              {...(older === undefined ? {} : { older: archivePagePath(list, older) })}
            />
            <section class="box" aria-labelledby="follow">
              <h2 id="follow">
                <Words site={site}>{words.subscribeToSearch}</Words>
              </h2>
              <ul>
                <FeedItems list={list} title={list.slug} />
              </ul>
            </section>
          </>
        )}
      </div>
    </Layout>,
  );
}

const SearchForm = ({ site, query }: { site: Site; query: string }) => {
  const words = wordsFor(site);
  return (
    <form class="search" action={SITE_PATHS.search} role="search">
      <label for="q">
        <Words site={site}>{words.searchHelp}</Words>
      </label>
      <div>
        <input id="q" type="search" name="q" value={query} dir="auto" maxlength={300} required />
        <button>
          <Words site={site}>{words.search}</Words>
        </button>
      </div>
    </form>
  );
};
