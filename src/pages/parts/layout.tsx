/** What every page shares: head, masthead, footer. */
import type { Child } from "hono/jsx";
import type { HtmlEscapedString } from "hono/utils/html";
import { directionOf } from "../../model/language.ts";
import {
  ICON_PATHS,
  listPath,
  SITE_LIST,
  SITE_PATHS,
  stylePath,
  type ListName,
} from "../../model/addresses/paths.ts";
import { LICENSE_TYPE, type Site } from "../../model/site.ts";
import { FeedAlternates, FeedItems } from "./feed-formats.tsx";
import { languageOf, Words, wordsFor } from "./language.tsx";
import { STYLE_VERSION } from "../style.ts";

export interface PageFrame {
  readonly site: Site;
  readonly origin: string;
  readonly title: string;
  readonly description: string;
  /** BCP 47. */
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  /** The canonical path; absent on pages that search engines should not keep. */
  readonly path?: string;
  /** The list whose feeds are announced before the site's. */
  readonly list?: { readonly name: ListName; readonly title: string };
  /** On the front page: what stands in the strip below the masthead, which is its headline there. */
  readonly strip?: Child;
  readonly head?: Child;
  readonly children?: Child;
}

export const Layout = (frame: PageFrame) => {
  const { site, origin, list } = frame;
  const words = wordsFor(site);
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
          <FeedAlternates list={list.name} title={`${site.title}: ${list.title}`} origin={origin} />
        )}
        <FeedAlternates list={SITE_LIST} title={site.title} origin={origin} />
        <link
          rel="search"
          type="application/opensearchdescription+xml"
          title={site.title}
          href={SITE_PATHS.opensearch}
        />
        <link rel="stylesheet" href={stylePath(STYLE_VERSION)} />
        <link rel="icon" href={ICON_PATHS.favicon} sizes="32x32" />
        <link rel="icon" href={SITE_PATHS.icon} type="image/svg+xml" />
        <link rel="apple-touch-icon" href={ICON_PATHS.apple} />
        {site.license !== undefined && (
          <link rel="license" type={LICENSE_TYPE} href={site.license} />
        )}
        {frame.head}
      </head>
      <body {...(frame.strip === undefined ? {} : { class: "front-page" })}>
        <a class="skip" href="#main">
          <Words site={site}>{words.skip}</Words>
        </a>
        <header class="masthead">
          <Name {...frame} />
          {frame.strip === undefined ? (
            <SiteLinks site={site} />
          ) : (
            <div class="strip">
              {frame.strip}
              <SiteLinks site={site} />
            </div>
          )}
        </header>
        <main id="main" tabindex={-1}>
          {frame.children}
        </main>
        <footer class="foot">
          <p lang={site.language} dir={directionOf(site.language)}>
            {site.title}
            {site.rights === undefined ? "" : ` · ${site.rights}`}
          </p>
          <OwnPages site={site} />
          <nav aria-label={words.feeds}>
            <ul>
              <FeedItems list={list?.name ?? SITE_LIST} title={list?.title ?? site.title} />
            </ul>
          </nav>
        </footer>
      </body>
    </html>
  );
};

const OwnPages = ({ site }: { site: Site }) =>
  site.ownPages === undefined || site.ownPages.length === 0 ? null : (
    <nav aria-label={wordsFor(site).ownPages}>
      <ul>
        {site.ownPages.map((page) => (
          <li>
            <a href={page.path} lang={languageOf(page, site)} dir={page.direction}>
              {page.title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );

const SiteLinks = ({ site }: { site: Site }) => (
  <nav aria-label={wordsFor(site).site}>
    <a href={SITE_PATHS.search}>
      <Words site={site}>{wordsFor(site).search}</Words>
    </a>{" "}
    <a href={SITE_PATHS.subscribe}>
      <Words site={site}>{wordsFor(site).subscribe}</Words>
    </a>
  </nav>
);

const Name = ({ site, strip }: PageFrame) => {
  const own = { lang: site.language, dir: directionOf(site.language) };
  if (strip === undefined) {
    return (
      <p class="name" {...own}>
        <a href={listPath(SITE_LIST)}>{site.title}</a>
      </p>
    );
  }
  return (
    <div {...own}>
      <h1 class="name">{site.title}</h1>
      <p class="tagline">{site.description}</p>
    </div>
  );
};

/** The whole document as a string: hono/jsx escapes every text and attribute. */
export function toHtml(page: HtmlEscapedString | Promise<HtmlEscapedString>): string {
  if (page instanceof Promise) throw new TypeError("pages have no asynchronous components");
  return `<!doctype html>${page.toString()}`;
}
