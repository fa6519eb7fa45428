/** The past: a closed slice of a list's history. Its number stays, so an address keeps what it shows. */
import type { Article } from "../model/article.ts";
import { directionOf } from "../model/language.ts";
import { archivePagePath, listPath, type ListName } from "../model/addresses/paths.ts";
import type { Site } from "../model/site.ts";
import { Entries } from "./parts/entries.tsx";
import { Words, wordsFor } from "./parts/language.tsx";
import { Layout, toHtml } from "./parts/layout.tsx";
import { Pager } from "./parts/pager.tsx";
import { Time } from "./parts/time.tsx";

export interface ArchivePage {
  readonly list: ListName;
  /** The section's, tag's or author's name; empty for the site. */
  readonly title: string;
  readonly number: number;
  readonly older?: number;
  /** Absent: what comes after it stands on the list's own page. */
  readonly newer?: number;
  /** Newest first. */
  readonly articles: readonly Article[];
}

export function renderArchivePage(site: Site, origin: string, page: ArchivePage): string {
  const { list, number, older, newer, articles } = page;
  const words = wordsFor(site);
  const isSite = list.kind === "site";
  const title = isSite ? site.title : page.title;
  const times = articles.map(({ published }) => published).sort();
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
        {articles.length === 0 && (
          <p>
            <Words site={site}>{words.allRemoved}</Words>
          </p>
        )}
        <Entries site={site} articles={articles} sections={list.kind !== "section"} />
        <Pager
          site={site}
          newer={newer === undefined ? listPath(list) : archivePagePath(list, newer)}
          {...(older === undefined ? {} : { older: archivePagePath(list, older) })}
        />
      </div>
    </Layout>,
  );
}
