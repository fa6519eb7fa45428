/** An error as a page in the same design, with a way on. */
import { feedPath, listPath, SITE_LIST, SITE_PATHS } from "../model/addresses/paths.ts";
import type { Site } from "../model/site.ts";
import { wordsFor } from "./parts/language.tsx";
import { Layout, toHtml } from "./parts/layout.tsx";

export interface ErrorText {
  readonly status: number;
  /** One English sentence, shown where the page has no words of its own for the status. */
  readonly detail: string;
}

export function renderErrorPage(site: Site, origin: string, { status, detail }: ErrorText): string {
  const words = wordsFor(site);
  const known = isKnown(status) ? words.errors[status] : undefined;
  const title = known?.title ?? words.otherError;
  return toHtml(
    <Layout
      site={site}
      origin={origin}
      title={`${title} · ${site.title}`}
      description={known?.detail ?? detail}
      language={words.language}
      direction="ltr"
    >
      <div class="column prose">
        <p class="kicker">{words.error(status)}</p>
        <h1>{title}</h1>
        {known ? (
          <>
            <p class="standfirst">{known.detail}</p>
            <p>{known.advice}</p>
          </>
        ) : (
          <p class="standfirst" lang="en">
            {detail}
          </p>
        )}
        <h2>{words.fromHere}</h2>
        <ul>
          <li>
            <a href={listPath(SITE_LIST)}>{words.readNewest}</a>
          </li>
          <li>
            <a href={SITE_PATHS.subscribe}>{words.subscribeMissNone}</a>
          </li>
          <li>
            <a href={feedPath(SITE_LIST, "rss")}>{words.openFeed}</a>
          </li>
        </ul>
      </div>
    </Layout>,
  );
}

/** The errors that people meet; the others answer what only scripts ask. */
function isKnown(status: number): status is 404 | 410 | 500 {
  return status === 404 || status === 410 || status === 500;
}
