/** The pages for people and the documents for browsers and search engines, as OpenAPI paths. */
import {
  ALIASES,
  archivePagePath,
  articlePath,
  FORMATS,
  LIST_KINDS,
  listPath,
  SITE_LIST,
  SITE_PATHS,
  sitemapPartPath,
  type ListKind,
} from "../../model/addresses/paths.ts";
import { feedAnswer } from "./describe-feeds.ts";
import { operation, pathParameter, template, type Operation } from "./describe-operation.ts";

const TEXT = { type: "string" };
const PAGE = { "text/html": TEXT };
const NUMBER = { type: "integer", minimum: 1 };

/** By path. */
export function pagePaths(): object {
  const slug = pathParameter("slug", "The last part of the article's permalink");
  const part = { ...pathParameter("part", "The number of the part"), schema: NUMBER };
  return {
    [listPath(SITE_LIST)]: get("getFrontPage", "The front page", {
      answer: PAGE,
      // An old address may be a query: /?p=12.
      errors: ["410"],
    }),
    ...listPagePaths("site", "the whole site"),
    ...LIST_KINDS.reduce(
      (paths, kind) => ({ ...paths, ...listPagePaths(kind, `the ${kind}`) }),
      {},
    ),
    [template(articlePath("{slug}"))]: get("getArticlePage", "An article's page, its permalink", {
      parameters: [slug],
      answer: PAGE,
      errors: ["404", "410"],
    }),
    "/{page}": get("getOwnPage", "A page of the publication itself: about, imprint, privacy", {
      parameters: [pathParameter("page", "The last part of its address")],
      answer: PAGE,
      errors: ["404", "410"],
    }),
    [SITE_PATHS.subscribe]: get("getSubscribePage", "How to subscribe", { answer: PAGE }),
    ...feedsElsewhere(),
    [SITE_PATHS.sitemap]: get("getSitemap", "The sitemap, or the index of its parts", {
      answer: { "application/xml": TEXT },
    }),
    [sitemapPartPath(1).replace("1", "{part}")]: get("getSitemapPart", "A part of the sitemap", {
      parameters: [part],
      answer: { "application/xml": TEXT },
      errors: ["404"],
    }),
    [SITE_PATHS.robots]: get("getRobots", "What crawlers may read", {
      answer: { "text/plain": TEXT },
    }),
    [SITE_PATHS.icon]: get("getIcon", "The site's icon", { answer: { "image/svg+xml": TEXT } }),
  };
}

/** The site's feed at other addresses than its own. */
function feedsElsewhere(): object {
  const aliases = Object.entries(ALIASES)
    // OpenAPI's linters allow no slash at the end; without it, the address leads to one of these.
    .filter(([path]) => !path.endsWith("/"))
    .map(([path, format], at) => {
      const what = "The site's feed, at an address that readers probe";
      return [path, get(`getAlias${at + 1}`, what, { answer: feedAnswer(format) })] as const;
    });
  const ofFeeds = FORMATS.map(feedAnswer).reduce((all, one) => ({ ...all, ...one }));
  return {
    [SITE_PATHS.feed]: get("getFeed", "The newest articles in the format that Accept prefers", {
      answer: ofFeeds,
    }),
    ...Object.fromEntries(aliases),
  };
}

/** The page of a kind of list, and those of its past. */
function listPagePaths(kind: ListKind, what: string): object {
  const isSite = kind === "site";
  const list = isSite ? SITE_LIST : { kind, slug: `{${kind}}` };
  const parameters = isSite ? [] : [pathParameter(kind, `The last part of the address of ${what}`)];
  const slice = {
    ...pathParameter("slice", "The number of a closed slice of the history: links lead there"),
    schema: NUMBER,
  };
  const name = kind.slice(0, 1).toUpperCase() + kind.slice(1);
  return {
    ...(isSite
      ? {}
      : {
          [template(listPath(list))]: get(`get${name}Page`, `The page of ${what}`, {
            parameters,
            answer: PAGE,
            errors: ["404"],
          }),
        }),
    [template(archivePagePath(list, 1)).replace(/1$/, "{slice}")]: get(
      `get${name}ArchivePage`,
      `Earlier articles of ${what}, as a page`,
      { parameters: [...parameters, slice], answer: PAGE, errors: ["404"] },
    ),
  };
}

function get(operationId: string, summary: string, described: Operation): object {
  return { get: operation(operationId, summary, described) };
}
