/** A feed for the person who opened its address in a browser: what it is, and what it holds. */
import type { Article } from "../model/article.ts";
import { feedPath, SITE_PATHS, type Format, type ListName } from "../model/addresses/paths.ts";
import type { Site } from "../model/site.ts";
import { FORMATS } from "./parts/feed-formats.tsx";
import { Headlines } from "./parts/headlines.tsx";
import { wordsFor } from "./parts/language.tsx";
import { Layout, toHtml } from "./parts/layout.tsx";
import { Readers } from "./parts/readers.tsx";

export interface FeedPage {
  readonly list: ListName;
  /** The section's, tag's or author's name; empty for the site. */
  readonly title: string;
  readonly format: Format;
  /** Newest first. */
  readonly articles: readonly Article[];
}

export function renderFeedPage(site: Site, origin: string, page: FeedPage): string {
  const words = wordsFor(site);
  const isSite = page.list.kind === "site";
  const title = isSite ? site.title : page.title;
  const path = feedPath(page.list, page.format);
  const name = FORMATS.find(({ format }) => format === page.format)?.name ?? page.format;
  return toHtml(
    <Layout
      site={site}
      origin={origin}
      title={`${title}: ${words.aFeed(name)} · ${site.title}`}
      description={words.openedAFeed}
      language={words.language}
      direction="ltr"
      {...(isSite ? {} : { list: { name: page.list, title } })}
    >
      <div class="column">
        <div class="prose">
          <p class="kicker">{words.aFeed(name)}</p>
          <h1>
            <bdi>{title}</bdi>
          </h1>
          <p class="standfirst">{words.openedAFeed}</p>
          <p>
            {words.copyAddress} <a href={SITE_PATHS.subscribe}>{words.whatIsAFeed}</a>
          </p>
          <code class="address">{origin + path}</code>
          <Readers feed={origin + path} words={words} />
          <p class="hint">
            {words.pageForBrowsers}{" "}
            <a href={path} download>
              {words.download}
            </a>
          </p>
        </div>
        <section class="more" aria-labelledby="held">
          <h2 id="held">{words.inTheFeed}</h2>
          <Headlines site={site} list={page.articles} />
        </section>
      </div>
    </Layout>,
  );
}
