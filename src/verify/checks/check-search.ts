/** The search: that it finds, says the same in three formats, goes on page by page, and is polled cheaply. */
import {
  feedPath,
  listPath,
  SITE_PATHS,
  type Format,
  type ListName,
} from "../../model/addresses/paths.ts";
import type { Check } from "../check.ts";
import { CannotTell, readAnswer } from "../read-answer.ts";
import type { ReadFeed } from "../read-feed.ts";
import { readLinks } from "../read-links.ts";
import { FORMATS, type Visit } from "../visit.ts";
import { walkFeeds, type Walk } from "../walk-feeds.ts";

/** Pages of a search that are read: a common word has hundreds. */
const MOST_PAGES = 4;

/** A search that must find the newest article: a word of its title. */
async function searchFor(visit: Visit): Promise<{ list: ListName; id: string }> {
  const [newest] = (await visit.feed("json")).entries;
  const words = newest?.title.match(/\b[a-z]+\b/giu) ?? [];
  const [longest] = words.sort((a, b) => b.length - a.length);
  if (!newest?.id || longest === undefined)
    throw new CannotTell("no title has a word to search for");
  return { list: { kind: "search", slug: longest.toLowerCase() }, id: newest.id };
}

async function readSearch(visit: Visit, list: ListName, format: Format): Promise<ReadFeed> {
  return readAnswer(await visit.get(feedPath(list, format)), format);
}

function walkSearch(visit: Visit, list: ListName, format: Format): Promise<Walk> {
  const read = (url: string): Promise<ReadFeed> => visit.read(url, format);
  return walkFeeds(visit.base + feedPath(list, format), read, visit.at, MOST_PAGES);
}

export const SEARCH_CHECKS: readonly Check[] = [
  {
    name: "search-finds",
    asks: "a search finds the newest article by a word of its title, in the three formats alike",
    hint: "a rule or a cache ignores the query string: remove it, or deploy again",
    find: async (visit) => {
      const { list, id } = await searchFor(visit);
      const feeds = await Promise.all(FORMATS.map((format) => readSearch(visit, list, format)));
      const ids = feeds.map(({ entries }) => entries.map((entry) => entry.id));
      return FORMATS.flatMap((format, at) => {
        const path = feedPath(list, format);
        if (!ids[at]?.includes(id)) return [`${path} does not find ${id}`];
        return ids[at].join() === ids[0]?.join() ? [] : [`${path} finds others than rss does`];
      });
    },
  },
  {
    name: "search-walk",
    asks: "its pages go on, and no article comes twice",
    hint: "a cache ignores the query string: remove it",
    find: async (visit) => {
      const { list } = await searchFor(visit);
      const walks = await Promise.all(
        FORMATS.map(async (format) => ({ format, walk: await walkSearch(visit, list, format) })),
      );
      return walks.flatMap(({ format, walk }) => {
        const ids = walk.pages.flatMap(({ feed }) => feed.entries.map(({ id }) => id));
        const twice = ids.find((id, at) => ids.indexOf(id) < at);
        return [
          ...(walk.broken === undefined ? [] : [`${format}: ${walk.broken}`]),
          ...(twice === undefined ? [] : [`${format}: ${twice} comes twice`]),
        ];
      });
    },
  },
  {
    name: "search-poll",
    asks: "what found nothing new is not sent again",
    hint: "a rule or a proxy removes the ETag or answers for the Worker: remove it",
    find: async (visit) => {
      const { list } = await searchFor(visit);
      const { url, headers } = await visit.get(feedPath(list, "rss"));
      const etag = headers.get("ETag");
      if (etag === null) return [`${url} has no ETag`];
      const { status } = await visit.ask(url, { headers: { "If-None-Match": etag } });
      return status === 304 ? [] : [`${url} answers ${status}, not 304, to its ETag`];
    },
  },
  {
    name: "search-page",
    asks: "the page of a search leads to its three feeds, and browsers to the search",
    hint: "something rewrites the HTML (an optimiser, a Snippet): switch it off for this site",
    find: async (visit) => {
      const { list } = await searchFor(visit);
      const { url, status, body } = await visit.get(listPath(list));
      if (status !== 200) return [`${url} answers ${status}`];
      const links = readLinks(body);
      const named = (rel: string): (string | undefined)[] =>
        links
          .filter((link) => link.rel.includes(rel))
          .map(({ href }) => URL.parse(href, visit.canonical)?.href);
      return [
        ...FORMATS.map((format) => ({ rel: "alternate", path: feedPath(list, format) })),
        { rel: "search", path: SITE_PATHS.opensearch },
      ]
        .filter(({ rel, path }) => !named(rel).includes(visit.canonical + path))
        .map(({ path }) => `${url} does not announce ${path}`);
    },
  },
];
