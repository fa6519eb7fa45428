/** An error as a page in the same design, with a way on. */
import { feedPath, listPath, SITE_LIST, SITE_PATHS } from "../paths.ts";
import type { Site } from "../site.ts";
import { Layout, toHtml } from "./layout.tsx";

export interface ErrorText {
  readonly status: number;
  readonly title: string;
  readonly detail: string;
}

/** What to say beyond the detail, for someone who followed a link. */
const ADVICE: Readonly<Record<number, string>> = {
  400: "The address has a part that cannot be understood. No link on these pages has one.",
  404: "Articles keep their addresses here, so it was probably mistyped or cut short.",
  410: "It was here once, and will not come back under this address.",
  500: "The fault is here and not in your request.",
};

export function renderErrorPage(site: Site, origin: string, error: ErrorText): string {
  const { status, title, detail } = error;
  const advice = ADVICE[status];
  return toHtml(
    <Layout
      site={site}
      origin={origin}
      title={`${title} · ${site.title}`}
      description={detail}
      language="en"
      direction="ltr"
    >
      <div class="column prose">
        <p class="kicker">Error {status}</p>
        <h1>{title}</h1>
        <p class="standfirst">{detail}</p>
        {advice !== undefined && <p>{advice}</p>}
        <h2>From here</h2>
        <ul>
          <li>
            <a href={listPath(SITE_LIST)}>Read the newest articles</a>
          </li>
          <li>
            <a href={SITE_PATHS.subscribe}>Subscribe, and miss none</a>
          </li>
          <li>
            <a href={feedPath(SITE_LIST, "rss")}>Open the feed</a>
          </li>
        </ul>
      </div>
    </Layout>,
  );
}
