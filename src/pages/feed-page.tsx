/** A feed for the person who opened its address in a browser: what it is, and what it holds. */
import type { Article } from "../article.ts";
import { feedPath, SITE_PATHS, type Format, type ListName } from "../paths.ts";
import type { Site } from "../site.ts";
import { FORMATS } from "./feed-formats.tsx";
import { Headlines } from "./headlines.tsx";
import { Layout, toHtml } from "./layout.tsx";
import { Readers } from "./readers.tsx";

export interface FeedPage {
  readonly list: ListName;
  /** The section's, tag's or author's name; empty for the site. */
  readonly title: string;
  readonly format: Format;
  /** Newest first. */
  readonly articles: readonly Article[];
}

export function renderFeedPage(site: Site, origin: string, page: FeedPage): string {
  const isSite = page.list.kind === "site";
  const title = isSite ? site.title : page.title;
  const path = feedPath(page.list, page.format);
  const name = FORMATS.find(({ format }) => format === page.format)?.name ?? page.format;
  return toHtml(
    <Layout
      site={site}
      origin={origin}
      title={`Feed: ${title} · ${site.title}`}
      description={`A ${name} feed, for feed readers`}
      language="en"
      direction="ltr"
      {...(isSite ? {} : { list: { name: page.list, title } })}
    >
      <div class="column">
        <div class="prose">
          <p class="kicker">{name} feed</p>
          <h1>
            <bdi>{title}</bdi>
          </h1>
          <p class="standfirst">
            You have opened a feed. It is made for a feed reader, which shows you what is new here
            as soon as it appears.
          </p>
          <p>
            Copy this address into your reader, or choose it below.{" "}
            <a href={SITE_PATHS.subscribe}>What is a feed?</a>
          </p>
          <code class="address">{origin + path}</code>
          <Readers feed={origin + path} />
          <p class="hint">
            A browser is shown this page, a reader gets the feed itself.{" "}
            <a href={path} download>
              Download it
            </a>{" "}
            to look inside.
          </p>
        </div>
        <section class="more" aria-labelledby="held">
          <h2 id="held">In the feed now</h2>
          <Headlines site={site} list={page.articles} />
        </section>
      </div>
    </Layout>,
  );
}
