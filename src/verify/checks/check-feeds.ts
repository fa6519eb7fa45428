/** The three feeds of the site: that they answer, can be read, and say the same. */
import { FEED_TYPES } from "../../model/feed-types.ts";
import { feedPath, SITE_LIST, type Format } from "../../model/addresses/paths.ts";
import type { Check } from "../check.ts";
import { readFeed, type ReadEntry } from "../read-feed.ts";
import { typeOf } from "../read-answer.ts";
import { FORMATS, type Visit } from "../visit.ts";

const pathOf = (format: Format): string => feedPath(SITE_LIST, format);

const DIFFER = "something between the Worker and here rewrites a feed: compare the entries named";

/** Compares facts of each entry in the three formats, over the whole history. */
function equal(what: string, facts: readonly (keyof ReadEntry)[]): Check {
  return {
    name: `equal-${what}`,
    asks: `the three feeds give the same ${what}`,
    hint: DIFFER,
    find: async (visit) => {
      const [rss, ...others] = await Promise.all(
        FORMATS.map(async (format) => ({ format, entries: await entriesOf(visit, format) })),
      );
      const expected = rss?.entries ?? [];
      return others.flatMap(({ format, entries }) => {
        const byId = new Map(entries.map((entry) => [entry.id, entry]));
        return expected.flatMap((entry) =>
          facts
            .filter((key) => byId.has(entry.id) && byId.get(entry.id)?.[key] !== entry[key])
            .map((key) => {
              const other = byId.get(entry.id)?.[key];
              return `${entry.id}: ${key} is ${show(entry[key])} in rss, ${show(other)} in ${format}`;
            }),
        );
      });
    },
  };
}

const show = (value: string | undefined): string => JSON.stringify(value ?? null);

async function entriesOf(visit: Visit, format: Format): Promise<readonly ReadEntry[]> {
  const walks = await Promise.all(FORMATS.map((each) => visit.walk(each)));
  // Where a walk breaks off, the documents that people subscribe to can still be compared.
  if (walks.some(({ broken }) => broken !== undefined)) return (await visit.feed(format)).entries;
  return (await visit.walk(format)).pages.flatMap(({ feed }) => feed.entries);
}

export const FEED_CHECKS: readonly Check[] = [
  {
    name: "feeds-answer",
    asks: "the three feeds answer",
    hint: "look at the Worker's log (npx wrangler tail), and deploy again",
    find: async (visit) => {
      const answers = await Promise.all(FORMATS.map((format) => visit.get(pathOf(format))));
      return answers
        .filter(({ status }) => status !== 200)
        .map(({ url, status }) => `${url} answers ${status}`);
    },
  },
  {
    name: "feeds-well-formed",
    asks: "they are well-formed",
    hint: "something between the Worker and here rewrites the feeds, or it is our error: report it",
    find: async (visit) => {
      const answers = await Promise.all(
        FORMATS.map(async (format) => ({ format, ...(await visit.get(pathOf(format))) })),
      );
      return answers
        .filter(({ status }) => status === 200)
        .flatMap(({ format, url, body }) => {
          try {
            const { entries } = readFeed(body, format);
            const nameless = entries.filter(({ id }) => id === "").length;
            return nameless > 0 ? [`${url}: entries without an id: ${nameless}`] : [];
          } catch (error) {
            return [`${url}: ${error instanceof Error ? error.message.trim() : String(error)}`];
          }
        });
    },
  },
  {
    name: "content-types",
    asks: "they say what they are (Content-Type)",
    hint: "remove the rule (transform rule, Snippet) that sets Content-Type for the feeds' paths",
    find: async (visit) => {
      const answers = await Promise.all(
        FORMATS.map(async (format) => ({ format, ...(await visit.get(pathOf(format))) })),
      );
      return answers
        .map(({ format, url, headers }) => ({
          url,
          wanted: FEED_TYPES[format],
          type: typeOf(headers),
        }))
        .filter(({ wanted, type }) => type !== wanted)
        .map(({ url, wanted, type }) => `${url} is sent as ${type}, not as ${wanted}`);
    },
  },
  {
    name: "equal-ids",
    asks: "the three feeds list the same articles in the same order",
    hint: DIFFER,
    find: async (visit) => {
      const [rss = [], ...others] = await Promise.all(
        FORMATS.map(async (format) => (await entriesOf(visit, format)).map(({ id }) => id)),
      );
      return others.flatMap((ids, at) => {
        const place = Array.from(
          { length: Math.max(ids.length, rss.length) },
          (_, index) => index,
        ).find((index) => ids[index] !== rss[index]);
        if (place === undefined) return [];
        const format = FORMATS[at + 1] ?? "";
        return [
          `entry ${place + 1} is ${rss[place] ?? "missing"} in rss, ${ids[place] ?? "missing"} in ${format}`,
        ];
      });
    },
  },
  equal("titles", ["title"]),
  equal("links", ["link"]),
  equal("dates", ["published", "updated"]),
  equal("content", ["content"]),
  {
    name: "self-links",
    asks: "each feed names its own address",
    hint: "readers resubscribe to that address: set SITE_URL in wrangler.toml and deploy",
    find: async (visit) => {
      const feeds = await Promise.all(
        FORMATS.map(async (format) => ({ format, ...(await visit.feed(format)) })),
      );
      return feeds
        .map(({ format, self }) => ({ self, wanted: visit.canonical + pathOf(format) }))
        .filter(({ self, wanted }) => self !== wanted)
        .map(({ self, wanted }) => `${wanted} calls itself ${self ?? "nothing"}`);
    },
  },
  {
    name: "updated",
    asks: "no feed is older than an entry in it",
    hint: "something between the Worker and here rewrites a feed: compare its date with the entries'",
    find: async (visit) => {
      const walks = await Promise.all(FORMATS.map((format) => visit.walk(format)));
      return walks.flatMap(({ pages }) =>
        pages.flatMap(({ url, feed: { updated, entries } }) => {
          const newer = entries.find((entry) => updated !== undefined && entry.updated > updated);
          return newer ? [`${url} is of ${updated ?? ""}, ${newer.id} of ${newer.updated}`] : [];
        }),
      );
    },
  },
  {
    name: "hub",
    asks: "the three formats name the same WebSub hub, or none",
    hint: "HUB_URL in wrangler.toml sets it for all: deploy again",
    find: async (visit) => {
      const hubs = await Promise.all(FORMATS.map(async (format) => (await visit.feed(format)).hub));
      return new Set(hubs).size === 1
        ? []
        : [FORMATS.map((format, at) => `${format}: ${hubs[at] ?? "none"}`).join(", ")];
    },
  },
];
