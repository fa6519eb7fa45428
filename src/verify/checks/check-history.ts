/** The whole history: the walk through the archives, against the list of changes. */
import { changesPath } from "../../model/addresses/paths.ts";
import type { Check } from "../check.ts";
import { CannotTell, parseJson, typeOf } from "../read-answer.ts";
import { FORMATS, type Visit } from "../visit.ts";
import type { Walk } from "../walk-feeds.ts";

const walks = (visit: Visit): Promise<{ format: string; walk: Walk }[]> =>
  Promise.all(FORMATS.map(async (format) => ({ format, walk: await visit.walk(format) })));

const idsOf = (walk: Walk): string[] =>
  walk.pages.flatMap(({ feed }) => feed.entries.map(({ id }) => id));

/** Behind its window a feed shows once more what was updated since it was archived. */
function idsWithoutUpdated({ pages: [subscription, ...archives] }: Walk): string[] {
  const own = subscription?.feed.entries.map(({ id }) => id) ?? [];
  const archived = archives.flatMap(({ feed }) => feed.entries.map(({ id }) => id));
  const inArchives = new Set(archived);
  const end = own.findLastIndex((id) => !inArchives.has(id)) + 1;
  return [...own.slice(0, end), ...archived];
}

/** The first few of many. */
const name = (ids: readonly string[]): string =>
  ids.slice(0, 3).join(", ") + (ids.length > 3 ? ` and ${ids.length - 3} more` : "");

export const HISTORY_CHECKS: readonly Check[] = [
  {
    name: "archive-walk",
    asks: "the archive can be walked to its end (prev-archive, next_url)",
    hint: "a rule answers for the paths below /archive/: remove it, and deploy again",
    find: async (visit) => {
      const found = await walks(visit);
      const lengths = new Set(found.map(({ walk }) => walk.pages.length));
      const broken = found.flatMap(({ format, walk }) =>
        walk.broken === undefined ? [] : [`${format}: ${walk.broken}`],
      );
      if (broken.length > 0 || lengths.size === 1) return broken;
      return [
        found.map(({ format, walk }) => `${format} has ${walk.pages.length} documents`).join(", "),
      ];
    },
  },
  {
    name: "no-article-twice",
    asks: "no article comes twice on that walk",
    hint: "old answers are kept by a cache with rules of its own: purge it, remove the rule",
    find: async (visit) =>
      (await walks(visit)).flatMap(({ format, walk }) => {
        const seen = new Set<string>();
        const twice = idsWithoutUpdated(walk).filter((id) => seen.size === seen.add(id).size);
        return twice.length === 0 ? [] : [`${format}: ${name(twice)} twice`];
      }),
  },
  {
    name: "no-article-missing",
    asks: "the walk and /changes.json tell of the same articles",
    hint: "old answers are kept by a cache with rules of its own: purge it, remove the rule",
    find: async (visit) => {
      const { items } = await visit.changes();
      const there = new Set(items.filter(({ state }) => state !== "removed").map(({ id }) => id));
      return (await walks(visit)).flatMap(({ format, walk }) => {
        const ids = new Set(idsOf(walk));
        const unknown = [...ids].filter((id) => !there.has(id));
        // What a walk does not reach is not missing from the archive itself.
        const missing = walk.isWhole ? [...there].filter((id) => !ids.has(id)) : [];
        return [
          ...(missing.length === 0 ? [] : [`${format} lacks ${name(missing)}`]),
          ...(unknown.length === 0 ? [] : [`${format} has ${name(unknown)}, unknown to changes`]),
        ];
      });
    },
  },
  {
    name: "changes",
    asks: "/changes.json goes on from a cursor, and says so when the cursor is ahead",
    hint: "a rule ignores the query string, or a cache does: remove it",
    find: async (visit) => {
      const { revision, cursor, items } = await visit.changes();
      const lines: string[] = [];
      const late = items.filter((item, at) => item.revision <= (items[at - 1]?.revision ?? 0));
      if (late.length > 0) lines.push(`${name(late.map(({ id }) => id))} out of order`);
      const current = await visit.get(changesPath(cursor));
      const rest = parseJson(current.body) as { items?: unknown[] } | undefined;
      if (current.status !== 200 || rest?.items?.length !== 0) {
        lines.push(`${current.url} has changes after the newest one`);
      }
      const ahead = await visit.get(changesPath(`${revision + 1}.${"0".repeat(10)}`));
      if (ahead.status !== 409 || typeOf(ahead.headers) !== "application/problem+json") {
        lines.push(`${ahead.url} answers ${ahead.status} ${typeOf(ahead.headers)}, not a problem`);
      }
      if (revision < Math.max(0, ...items.map((item) => item.revision))) {
        throw new CannotTell("the list's revision is lower than its newest item's");
      }
      return lines;
    },
  },
];
