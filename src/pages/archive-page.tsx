/**
 * The past: a closed slice of the site's history with summaries, or a closed page of a list's
 * headlines. Both are numbered from the oldest, so that an address keeps what it shows.
 */
import type { Article } from "../model/article.ts";
import { directionOf } from "../model/language.ts";
import { archivePagePath, listPath, type ListName } from "../model/paths.ts";
import type { Site } from "../model/site.ts";
import { Entries } from "./parts/entries.tsx";
import { Headlines, type Headline } from "./parts/headlines.tsx";
import { Words, wordsFor } from "./parts/language.tsx";
import { Layout, toHtml } from "./parts/layout.tsx";
import { Pager } from "./parts/pager.tsx";
import { Time } from "./parts/time.tsx";

export interface ArchivePage {
  readonly list: ListName;
  /** The section's, tag's or author's name; empty for the site. */
  readonly title: string;
  readonly number: number;
  /** The newest closed page: what comes after it stands on the list's own page. */
  readonly newest: number;
  /** Newest first: whole articles are shown with their summaries. */
  readonly entries:
    { readonly articles: readonly Article[] } | { readonly headlines: readonly Headline[] };
}

export function renderArchivePage(site: Site, origin: string, page: ArchivePage): string {
  const { list, number, newest, entries } = page;
  const words = wordsFor(site);
  const isSite = list.kind === "site";
  const title = isSite ? site.title : page.title;
  const listed = "articles" in entries ? entries.articles : entries.headlines;
  const times = listed.map(({ published }) => published).sort();
  const [first, last] = [times[0], times.at(-1)];
  return toHtml(
    <Layout
      site={site}
      origin={origin}
      title={`${title}: ${words.earlierPage(number)} · ${site.title}`}
      description={`${title}: ${words.earlierPage(number)}`}
      language={site.language}
      direction={directionOf(site.language)}
      path={archivePagePath(list, number)}
      {...(isSite ? {} : { list: { name: list, title } })}
    >
      <div class="column">
        <div class="page-head">
          <p class="kicker">
            {isSite ? (
              <Words site={site}>{words.kinds.site}</Words>
            ) : (
              <a href={listPath(list)}>
                <bdi>{title}</bdi>
              </a>
            )}
          </p>
          <h1>
            <Words site={site}>{words.earlierPage(number)}</Words>
          </h1>
          {first !== undefined && last !== undefined && (
            <p class="meta">
              <Words site={site}>
                {words.fromTo(<Time site={site} at={first} />, <Time site={site} at={last} />)}
              </Words>
            </p>
          )}
        </div>
        {listed.length === 0 && (
          <p>
            <Words site={site}>{words.allRemoved}</Words>
          </p>
        )}
        {"articles" in entries ? (
          <Entries site={site} articles={entries.articles} />
        ) : (
          <Headlines site={site} list={entries.headlines} />
        )}
        <Pager
          site={site}
          newer={number < newest ? archivePagePath(list, number + 1) : listPath(list)}
          {...(number > 1 ? { older: archivePagePath(list, number - 1) } : {})}
        />
      </div>
    </Layout>,
  );
}
