/** An error as a page, with a way on. */
import type { Site } from "../site.ts";
import { Layout, toHtml } from "./layout.tsx";

export interface ErrorText {
  readonly title: string;
  readonly detail: string;
}

export function renderErrorPage(site: Site, origin: string, { title, detail }: ErrorText): string {
  return toHtml(
    <Layout
      site={site}
      origin={origin}
      title={`${title} · ${site.title}`}
      description={detail}
      language="en"
      direction="ltr"
    >
      <h1>{title}</h1>
      <p>{detail}</p>
      <p>
        <a href="/">Read the newest articles</a>
      </p>
    </Layout>,
  );
}
