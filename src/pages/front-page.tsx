/** The front page: the newest article largest, the next ones beside and below it. */
import type { Article } from "../model/article.ts";
import { directionOf } from "../model/language.ts";
import { archivePagePath, listPath, SITE_LIST, type ListName } from "../model/addresses/paths.ts";
import type { Site } from "../model/site.ts";
import { Entries } from "./parts/entries.tsx";
import { Headlines } from "./parts/headlines.tsx";
import { Words, wordsFor } from "./parts/language.tsx";
import { Layout, toHtml } from "./parts/layout.tsx";
import { Pager } from "./parts/pager.tsx";
import { Time } from "./parts/time.tsx";

export interface FrontPage {
  /** Newest first. */
  readonly articles: readonly Article[];
  /** The sections to lead to, largest first. */
  readonly sections: readonly { readonly list: ListName; readonly title: string }[];
  /** The page of the archive that goes on where this page ends. */
  readonly olderPage?: number;
}

/** The lead, and what stands beside it. */
const TOP = 3;
/** How many are shown with their summaries; the rest are headlines. */
const SHOWN = 12;
const SECTIONS = 8;

export function renderFrontPage(site: Site, origin: string, page: FrontPage): string {
  const { articles, olderPage } = page;
  const words = wordsFor(site);
  const rest = articles.slice(SHOWN);
  return toHtml(
    <Layout
      site={site}
      origin={origin}
      title={site.title}
      description={site.description}
      language={site.language}
      direction={directionOf(site.language)}
      path={listPath(SITE_LIST)}
      strip={<Strip site={site} {...page} />}
    >
      {articles.length === 0 && (
        <p>
          <Words site={site}>{words.nothingYet}</Words>
        </p>
      )}
      {articles.length > 0 && (
        <Entries site={site} articles={articles.slice(0, TOP)} as="grid top" lead />
      )}
      {articles.length > TOP && (
        <Entries site={site} articles={articles.slice(TOP, SHOWN)} as="grid" />
      )}
      {rest.length > 0 && (
        <section class="more">
          <h2>
            <Words site={site}>{words.earlier}</Words>
          </h2>
          <Headlines site={site} list={rest} />
        </section>
      )}
      <Pager
        site={site}
        {...(olderPage === undefined ? {} : { older: archivePagePath(SITE_LIST, olderPage) })}
      />
    </Layout>,
  );
}

const Strip = ({ site, articles: [newest], sections }: FrontPage & { site: Site }) => (
  <>
    <p>
      <Words site={site}>
        {newest ? <Time site={site} at={newest.arrived} long /> : wordsFor(site).noNewsYet}
      </Words>
    </p>
    {sections.length > 0 && (
      <nav aria-label={wordsFor(site).sections}>
        <ul>
          {sections.slice(0, SECTIONS).map(({ list, title }) => (
            <li>
              <a href={listPath(list)}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
    )}
  </>
);
