/** What subscribers of an earlier site see here: of each entry of the feed that they have, what becomes. */
import type { NamedFeed } from "../../model/old-feed.ts";
import { oldPathOf } from "../../model/addresses/old-path.ts";
import {
  nameOf,
  pathsOf,
  playReaders,
  sayFate,
  type PlayedEntry,
} from "../../model/play-readers.ts";
import type { Check } from "../check.ts";
import { CannotTell, readAnswer } from "../read-answer.ts";
import type { Visit } from "../visit.ts";
import { checkEach } from "./check-each.ts";

/** The checks for these feeds; without one, none. */
export function oldFeedChecks(feeds: readonly NamedFeed[]): readonly Check[] {
  if (feeds.length === 0) return [];
  const find = (
    say: (played: PlayedEntry) => string | undefined,
  ): ((visit: Visit) => Promise<string[]>) => {
    return async (visit) => {
      const played = await Promise.all(feeds.map((one) => playFeed(one, visit)));
      return played.flat().flatMap((one) => say(one) ?? []);
    };
  };
  return [
    {
      name: "old-entries",
      asks: "each entry of the old feed has the id that readers know, and is there once",
      hint: "import again, with --feed for each format that subscribers have, before anybody asks here",
      find: find(sayFate),
    },
    {
      name: "old-dates",
      asks: "the entries of the old feed have the dates that they had",
      hint: "write the old date into the front matter of the source",
      find: find(({ entry, dateStays }) =>
        dateStays !== false
          ? undefined
          : `${nameOf(entry)} was published at ${entry.published ?? ""}`,
      ),
    },
    {
      name: "old-links",
      asks: "the addresses of the old feed's entries answer",
      hint: 'write the old path into the source: "permalink: /2019/05/shed/", or below "aliases:"',
      find: async (visit) => {
        const paths = feeds.flatMap(({ feed }) => feed.entries.flatMap((entry) => pathsOf(entry)));
        return checkEach([...new Set(paths)], async (path) => {
          const end = await endOf(path, visit);
          return [end !== 200 && `${path} ends ${typeof end === "number" ? `with ${end}` : end}`];
        });
      },
    },
    {
      name: "old-feed-address",
      asks: "the address that subscribers of the old feed ask at answers with the feed",
      hint: "name it in FEED_ALIASES, or redirect it here from the old host",
      find: (visit) =>
        checkEach(feeds, async ({ feed: { self, format } }) => {
          const path = self === undefined ? undefined : oldPathOf(self);
          if (path === undefined) return [];
          try {
            readAnswer(await visit.get(path), format);
            return [];
          } catch (error) {
            if (!(error instanceof CannotTell)) throw error;
            return [error.message];
          }
        }),
    },
  ];
}

/** An old entry may be anywhere in it: more documents than a publication of a million articles has. */
const WHOLE_HISTORY = 70_000;

async function playFeed({ feed }: NamedFeed, visit: Visit): Promise<PlayedEntry[]> {
  const { pages, broken } = await visit.walk(feed.format, WHOLE_HISTORY);
  if (broken !== undefined) throw new CannotTell(broken);
  const served = pages.flatMap((page) => page.feed.entries);
  // Links are asked for by a check of their own.
  return playReaders(feed, served, () => true);
}

const MOST_REDIRECTS = 5;

/** The status at which an address ends, redirects followed; what is elsewhere cannot be told. */
async function endOf(path: string, visit: Visit): Promise<number | string> {
  let answer = await visit.get(path);
  // The front page answers whatever it is asked for.
  if (path.startsWith("/?") && answer.status === 200) return "on the front page";
  for (let hops = 0; hops < MOST_REDIRECTS && [301, 308].includes(answer.status); hops++) {
    const there = URL.parse(answer.headers.get("Location") ?? "", answer.url);
    if (there === null) break;
    answer = await visit.get(there.href);
  }
  return answer.status;
}
