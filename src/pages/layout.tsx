/** What every page shares: head, masthead, footer. */
import type { Child } from "hono/jsx";
import type { HtmlEscapedString } from "hono/utils/html";
import { feedPath, SITE_LIST, stylePath, type Format, type ListName } from "../paths.ts";
import type { Site } from "../site.ts";
import { STYLE_VERSION } from "./style.ts";

/** Page titles of the formats, for people and for autodiscovery. */
const FORMATS: readonly { format: Format; name: string; type: string }[] = [
  { format: "rss", name: "RSS", type: "application/rss+xml" },
  { format: "atom", name: "Atom", type: "application/atom+xml" },
  { format: "json", name: "JSON Feed", type: "application/feed+json" },
];

export interface PageFrame {
  readonly site: Site;
  readonly origin: string;
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  /** The canonical path; absent on error pages. */
  readonly path?: string;
  /** The list whose feeds are announced before the site's. */
  readonly list?: { readonly name: ListName; readonly title: string };
  readonly head?: Child;
  readonly children?: Child;
}

export const Layout = (frame: PageFrame) => {
  const { site, origin, list } = frame;
  return (
    <html lang={frame.language} dir={frame.direction}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{frame.title}</title>
        <meta name="description" content={frame.description} />
        {frame.path === undefined ? (
          <meta name="robots" content="noindex" />
        ) : (
          <link rel="canonical" href={origin + frame.path} />
        )}
        {list && (
          <FeedLinks list={list.name} title={`${site.title}: ${list.title}`} origin={origin} />
        )}
        <FeedLinks list={SITE_LIST} title={site.title} origin={origin} />
        <link rel="stylesheet" href={stylePath(STYLE_VERSION)} />
        {frame.head}
      </head>
      <body>
        <a class="skip" href="#main">
          Skip to the text
        </a>
        <header class="masthead" lang={site.language} dir="auto">
          <a class="name" href="/">
            {site.title}
          </a>
          <nav aria-label="Subscribe">
            {FORMATS.map(({ format, name }) => (
              <a href={feedPath(list?.name ?? SITE_LIST, format)}>{name}</a>
            ))}
          </nav>
        </header>
        <main id="main">{frame.children}</main>
        <footer>
          <p>
            {site.title}
            {site.rights === undefined ? "" : ` · ${site.rights}`}
          </p>
        </footer>
      </body>
    </html>
  );
};

const FeedLinks = ({ list, title, origin }: { list: ListName; title: string; origin: string }) => (
  <>
    {FORMATS.map(({ format, name, type }) => (
      <link
        rel="alternate"
        type={type}
        title={`${title} (${name})`}
        href={origin + feedPath(list, format)}
      />
    ))}
  </>
);

/** The whole document as a string: hono/jsx escapes every text and attribute. */
export function toHtml(page: HtmlEscapedString | Promise<HtmlEscapedString>): string {
  if (page instanceof Promise) throw new TypeError("pages have no asynchronous components");
  return `<!doctype html>${page.toString()}`;
}
