/** The addresses that the feeds lead to: permalinks, their siblings, the pages, the other feeds. */
import { parseOpml } from "feedsmith";
import { feedPath, SITE_LIST, SITE_PATHS } from "../../model/addresses/paths.ts";
import type { Check } from "../check.ts";
import { checkEach } from "./check-each.ts";
import { checkXml, readFeed } from "../read-feed.ts";
import { readTeasers } from "../read-teasers.ts";
import { readLinks } from "../read-links.ts";
import { sample } from "../sample.ts";
import { parseJson, typeOf } from "../read-answer.ts";
import { FORMATS, type Visit } from "../visit.ts";

/** The published articles that are looked at: the newest, and some of all times. */
async function articles(visit: Visit): Promise<{ id: string; url: string }[]> {
  const { items } = await visit.changes();
  return sample(items.filter(({ state }) => state !== "removed").toReversed());
}

/** The article as JSON, as its page names it. */
async function scriptsSibling(visit: Visit, url: string): Promise<string | undefined> {
  const { body } = await visit.get(url);
  const links = readLinks(body).filter(({ rel }) => rel.includes("alternate"));
  return links.find(({ type }) => type === "application/json")?.href;
}

const refuse = (url: string, status: number, type: string): string[] => [
  `${url} answers ${status} ${type}`,
];

export const PLACE_CHECKS: readonly Check[] = [
  {
    name: "permalinks",
    asks: "permalinks answer with a page that names itself",
    hint: "deploy again; if one address stays wrong, look for a redirect rule that catches it",
    find: async (visit) =>
      checkEach(await articles(visit), async ({ url }) => {
        const { status, headers, body } = await visit.get(url);
        const type = typeOf(headers);
        if (status !== 200 || type !== "text/html") return refuse(url, status, type);
        const link = readLinks(body).find(({ rel }) => rel.includes("canonical"));
        const canonical = link?.href ?? "nothing";
        return canonical === url ? [] : [`${url} calls itself ${canonical}`];
      }),
  },
  {
    name: "permalinks-for-scripts",
    asks: "so do their .json and .txt siblings, with the id that the feeds give",
    hint: "deploy again; if one address stays wrong, look for a redirect rule that catches it",
    find: async (visit) =>
      checkEach(await articles(visit), async ({ id, url }) => {
        // An article that moved in has a permalink of its own; its siblings are below /articles/.
        const sibling = (await scriptsSibling(visit, url)) ?? `${url}.json`;
        const [json, txt] = await Promise.all([
          visit.get(sibling),
          visit.get(sibling.replace(/\.json$/u, ".txt")),
        ]);
        const article = parseJson(json.body) as { id?: unknown } | undefined;
        const right = json.status === 200 && typeOf(json.headers) === "application/json";
        return [
          ...(right ? [] : refuse(json.url, json.status, typeOf(json.headers))),
          ...(right && article?.id !== id ? [`${json.url} is another article than ${id}`] : []),
          ...(txt.status === 200 && typeOf(txt.headers) === "text/plain"
            ? []
            : refuse(txt.url, txt.status, typeOf(txt.headers))),
        ];
      }),
  },
  {
    name: "one-host",
    asks: "every link names the one host that was asked",
    hint: "set SITE_URL in wrangler.toml to the address that people shall use, and deploy",
    find: async (visit) => {
      const walks = await Promise.all(FORMATS.map((format) => visit.walk(format)));
      const links = walks.flatMap(({ pages }) =>
        pages.flatMap(({ feed }) => [
          feed.self,
          feed.page,
          feed.previous,
          ...feed.entries.map(({ link }) => link),
        ]),
      );
      const changes = (await visit.changes()).items.map(({ url }) => url);
      const others = [...links, ...changes]
        .filter((link) => link !== undefined)
        .filter((link) => URL.parse(link)?.origin !== visit.canonical);
      const distinct = [...new Set(others)];
      return distinct
        .slice(0, 5)
        .map((link) => `${link} is not at ${visit.canonical}`)
        .concat(distinct.length > 5 ? [`and ${distinct.length - 5} more`] : []);
    },
  },
  {
    name: "canonical-host",
    asks: "another host that is asked leads here with 301, which every reader follows",
    hint: "a redirect rule answers for that host: let it say 301, or leave it to the Worker",
    find: ({ ledHere }) =>
      ledHere === undefined || ledHere.status === 301
        ? []
        : [`${ledHere.from} answers ${ledHere.status}, not 301`],
  },
  {
    name: "autodiscovery",
    asks: "the front page leads to the three feeds",
    hint: "something rewrites the HTML (an optimiser, a Snippet): switch it off for this site",
    find: async (visit) => {
      const { url, status, body } = await visit.get("/");
      if (status !== 200) return [`${url} answers ${status}`];
      const alternates = readLinks(body).filter(({ rel }) => rel.includes("alternate"));
      const named = new Set(alternates.map(({ href }) => URL.parse(href, visit.canonical)?.href));
      return FORMATS.map((format) => visit.canonical + feedPath(SITE_LIST, format))
        .filter((feed) => !named.has(feed))
        .map((feed) => `${url} does not announce ${feed}`);
    },
  },
  {
    name: "teasers",
    asks: "no text under a headline of the front page is dots or the headline again",
    hint: "the headline was taken from the text: give the article one of its own",
    find: async (visit) => {
      const { url, status, body } = await visit.get("/");
      if (status !== 200) return [`${url} answers ${status}`];
      return readTeasers(body)
        .filter(({ headline, text }) => text === headline || !/[\p{L}\p{N}]/u.test(text))
        .map(({ headline, text }) => `${url} has "${text}" under "${headline}"`);
    },
  },
  {
    name: "list-feeds",
    asks: "the feeds of sections, tags and authors answer (those of /opml.xml)",
    hint: "deploy again; if it stays, report it",
    find: async (visit) => {
      const opml = await visit.get(SITE_PATHS.opml);
      if (opml.status !== 200) return [`${opml.url} answers ${opml.status}`];
      checkXml(opml.body);
      const outlines = parseOpml(opml.body).body?.outlines ?? [];
      if (outlines.length === 0) return [`${opml.url} lists no feed`];
      const feeds = outlines
        .flatMap((outline) => [outline, ...(outline.outlines ?? [])])
        .map(({ xmlUrl }) => xmlUrl)
        .filter((xmlUrl) => xmlUrl !== undefined)
        // The site's own feed has checks of its own.
        .filter((xmlUrl) => xmlUrl !== visit.canonical + feedPath(SITE_LIST, "rss"));
      return checkEach(sample(feeds), async (feed) => {
        const { status, body } = await visit.get(feed);
        if (status !== 200) return [`${feed} answers ${status}`];
        try {
          const { self } = readFeed(body, "rss");
          return self === feed ? [] : [`${feed} calls itself ${self ?? "nothing"}`];
        } catch (error) {
          return [`${feed}: ${error instanceof Error ? error.message.trim() : String(error)}`];
        }
      });
    },
  },
  {
    name: "not-found",
    asks: "an address that never was gets 404",
    hint: "a rule answers instead of the Worker: crawlers take such pages for articles",
    find: async (visit) => {
      const places = ["/articles/there-never-was-such-an-article", "/there/is/nothing/here"];
      const answers = await Promise.all(places.map((place) => visit.get(place)));
      return answers
        .filter(({ status }) => status !== 404)
        .map(({ url, status }) => `${url} answers ${status}`);
    },
  },
];
