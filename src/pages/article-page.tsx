/** The permalink's page: one article for people, and the ways on from it. */
import type { Article } from "../model/article.ts";
import {
  permalinkOf,
  listPath,
  listSlug,
  SITE_LIST,
  SITE_PATHS,
  type ListName,
} from "../model/addresses/paths.ts";
import type { Site } from "../model/site.ts";
import { anchored } from "./parts/anchored.ts";
import { Byline, Dates, Footer } from "./parts/article-facts.tsx";
import { ArticleHead } from "./parts/article-head.tsx";
import { Body } from "./parts/body.tsx";
import { FeedItems } from "./parts/feed-formats.tsx";
import { HeadlineLink, Headlines, type Headline } from "./parts/headlines.tsx";
import { languageOf, Words, wordsFor } from "./parts/language.tsx";
import { Layout, toHtml } from "./parts/layout.tsx";

/** The articles around one. */
export interface Around {
  /** Those that arrived just after and just before. */
  readonly newer?: Headline;
  readonly older?: Headline;
  /** On the same subject, most alike first. */
  readonly related: readonly Headline[];
}

export function renderArticlePage(
  site: Site,
  origin: string,
  article: Article,
  around: Around,
): string {
  const { title, section, standfirst, direction } = article;
  const language = languageOf(article, site);
  const { id, body } = anchored(title, article.body);
  const sectionList =
    section === undefined
      ? undefined
      : { name: { kind: "section" as const, slug: listSlug(section) }, title: section };
  return toHtml(
    <Layout
      site={site}
      origin={origin}
      title={`${title} · ${site.title}`}
      description={article.summary}
      language={language}
      direction={direction}
      path={permalinkOf(article)}
      {...(sectionList ? { list: sectionList } : {})}
      head={<ArticleHead site={site} origin={origin} article={article} />}
    >
      <div class="column">
        <article>
          <header>
            {sectionList && (
              <p class="kicker">
                <a href={listPath(sectionList.name)}>{sectionList.title}</a>
              </p>
            )}
            <h1 id={id || undefined}>{title}</h1>
            {standfirst !== undefined && <p class="standfirst">{standfirst}</p>}
            <div class="meta">
              <Byline site={site} article={article} />
              <Dates site={site} article={article} />
            </div>
          </header>
          <Body article={article} body={body} table={wordsFor(site).table} />
          <Footer site={site} article={article} url={origin + permalinkOf(article)} />
        </article>
        <SameSubject site={site} related={around.related} />
        <Neighbours site={site} {...around} />
        <Follow site={site} {...(sectionList ?? { name: SITE_LIST, title: site.title })} />
      </div>
    </Layout>,
  );
}

const SameSubject = ({ site, related }: Pick<Around, "related"> & { site: Site }) =>
  related.length === 0 ? null : (
    <section class="more" aria-labelledby="related">
      <h2 id="related">
        <Words site={site}>{wordsFor(site).sameSubject}</Words>
      </h2>
      <Headlines site={site} list={related} few />
    </section>
  );

const Follow = ({ site, name, title }: { site: Site; name: ListName; title: string }) => (
  <section class="box" aria-labelledby="follow">
    <h2 id="follow">
      <Words site={site}>{wordsFor(site).follow(<bdi>{title}</bdi>)}</Words>
    </h2>
    <ul>
      <li>
        <a href={SITE_PATHS.subscribe}>
          <Words site={site}>{wordsFor(site).howToSubscribe}</Words>
        </a>
      </li>
      <FeedItems list={name} title={title} />
    </ul>
  </section>
);

const Neighbours = ({ site, newer, older }: Around & { site: Site }) =>
  newer || older ? (
    <nav class="pager" aria-label={wordsFor(site).moreArticles}>
      {newer && (
        <div>
          <b>
            <Words site={site}>{wordsFor(site).newer}</Words>
          </b>
          <div class="headline">
            <HeadlineLink site={site} of={newer} rel="prev" />
          </div>
        </div>
      )}
      {older && (
        <div>
          <b>
            <Words site={site}>{wordsFor(site).older}</Words>
          </b>
          <div class="headline">
            <HeadlineLink site={site} of={older} rel="next" />
          </div>
        </div>
      )}
    </nav>
  ) : null;
