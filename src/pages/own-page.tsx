/** A page of the publication itself: about, imprint, privacy. */
import type { OwnPage } from "../model/own-page.ts";
import type { Site } from "../model/site.ts";
import { anchored } from "./parts/anchored.ts";
import { Blocks } from "./parts/body.tsx";
import { languageOf, wordsFor } from "./parts/language.tsx";
import { Layout, toHtml } from "./parts/layout.tsx";

export function renderOwnPage(site: Site, origin: string, page: OwnPage): string {
  const { title, summary, direction, path } = page;
  const { id, body } = anchored(title, page.body);
  return toHtml(
    <Layout
      site={site}
      origin={origin}
      title={`${title} · ${site.title}`}
      description={summary}
      language={languageOf(page, site)}
      direction={direction}
      path={path}
    >
      <div class="column">
        <article>
          <header>
            <h1 id={id || undefined}>{title}</h1>
          </header>
          <Blocks body={body} table={wordsFor(site).table} />
        </article>
      </div>
    </Layout>,
  );
}
