/** The directory of sections, tags and authors, and the history that each of them has. */
import { z } from "zod";
import { SITE_PATHS } from "../../model/addresses/paths.ts";
import type { Check } from "../check.ts";
import { CannotTell, parseJson } from "../read-answer.ts";
import { sample } from "../sample.ts";
import { FORMATS, type Visit } from "../visit.ts";
import { walkFeeds } from "../walk-feeds.ts";
import { checkEach } from "./check-each.ts";

const list = z.object({
  kind: z.enum(["section", "tag", "author"]),
  title: z.string(),
  count: z.int().positive(),
  url: z.url(),
  feed_url: z.url(),
});
const listsPage = z.object({ lists: z.array(list), next: z.url().optional() });
type NamedList = z.infer<typeof list>;

/** Parts of the directory that are read. */
const MOST_PARTS = 100;

async function readLists(visit: Visit): Promise<NamedList[]> {
  const lists: NamedList[] = [];
  let place: string | undefined = SITE_PATHS.lists;
  for (let part = 0; place !== undefined && part < MOST_PARTS; part++) {
    const { url, status, body } = await visit.get(place);
    const page = listsPage.safeParse(parseJson(body));
    if (status !== 200 || !page.success) throw new CannotTell(`${url} is no list of lists`);
    lists.push(...page.data.lists);
    place = page.data.next;
  }
  return lists;
}

/** Whether a list belongs before the one that it stands behind. */
function isBefore(each: NamedList, previous: NamedList | undefined): boolean {
  if (previous === undefined) return false;
  const isSection = each.kind === "section";
  if (isSection !== (previous.kind === "section")) return isSection;
  return each.count > previous.count;
}

export const LIST_CHECKS: readonly Check[] = [
  {
    name: "lists",
    asks: "/lists.json names every list once: sections first, then the largest",
    hint: "deploy again; if it stays, report it",
    find: async (visit) => {
      const { url, status, body } = await visit.get(SITE_PATHS.lists);
      if (status !== 200 || !listsPage.safeParse(parseJson(body)).success) {
        return [`${url} answers ${status}, without a list of lists`];
      }
      const lists = await readLists(visit);
      const urls = lists.map((each) => each.url);
      const twice = urls.find((each, at) => urls.indexOf(each) < at);
      const late = lists.find((each, at) => isBefore(each, lists[at - 1]));
      return [
        ...(twice === undefined ? [] : [`${twice} is named twice`]),
        ...(late === undefined ? [] : [`${late.url} stands behind a smaller one`]),
      ];
    },
  },
  {
    name: "list-archives",
    asks: "the history of a list can be walked to its end, and has every member once",
    hint: "a rule answers for the paths of archives: remove it, and deploy again",
    find: async (visit) => {
      const lists = sample(await readLists(visit)).slice(0, FORMATS.length * 2);
      return checkEach([...lists.entries()], async ([at, { feed_url: json, count }]) => {
        const format = FORMATS[at % FORMATS.length] ?? "rss";
        const first = visit.at(
          json.replace(/feed\.json$/, format === "json" ? "$&" : `${format}.xml`),
        );
        const walk = await walkFeeds(first, (url) => visit.read(url, format), visit.at);
        // An archived article that is updated stands in the subscription document as well.
        const own = walk.pages.slice(1).flatMap(({ feed }) => feed.entries.map(({ id }) => id));
        const ids = new Set(walk.pages.flatMap(({ feed }) => feed.entries.map(({ id }) => id)));
        return [
          walk.broken,
          new Set(own).size < own.length && `${first}: an article comes twice in its archives`,
          walk.isWhole &&
            ids.size !== count &&
            `${first} leads to ${ids.size} articles of ${count}`,
        ];
      });
    },
  },
];
