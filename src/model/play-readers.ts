/**
 * The feed that subscribers of an earlier site have in, with what is served in its place; out comes what
 * each of its entries becomes in their readers, which know it by its id.
 */
import {
  addressKey,
  secondOf,
  titleKey,
  titleTimeKey,
  type OldEntry,
  type OldFeed,
} from "./old-feed.ts";
import { oldPathOf } from "./addresses/old-path.ts";

/** An entry of all that is served in the old feed's format, archives and all. */
export interface ServedEntry {
  readonly id: string;
  /** The path of its address, or the whole of it. */
  readonly link: string;
  readonly title: string;
  readonly published: string;
  readonly updated: string;
}

/**
 * `kept`: nothing happens. `unread`: it has another id, and comes again. `doubled`: it is there, and a
 * second time under another id. `lost`: it is not there.
 */
export type Fate = "kept" | "unread" | "doubled" | "lost";

export interface PlayedEntry {
  readonly entry: OldEntry;
  readonly fate: Fate;
  /** The ids that it is served under, in the old feed's format. */
  readonly ids: readonly string[];
  /** Whether something is at its old address; so it is when it had none here. */
  readonly answered: boolean;
  /** Undefined when it had none. */
  readonly dateStays: boolean | undefined;
  /** When it was published, as it is served. */
  readonly published: string | undefined;
}

/** `isAnswered` is asked with a path, as it was written in the old feed. */
export function playReaders(
  feed: OldFeed,
  served: readonly ServedEntry[],
  isAnswered: (path: string) => boolean,
): PlayedEntry[] {
  const oldIds = new Set(feed.entries.map(({ id }) => id));
  const byId = Map.groupBy(served, ({ id }) => id);
  const alike = findAlike(
    feed.entries,
    served.filter(({ id }) => !oldIds.has(id)),
  );
  return [...new Map(feed.entries.map((entry) => [entry.id, entry])).values()].map((entry) => {
    const same = byId.get(entry.id) ?? [];
    const others = alike(entry, same.length === 0);
    const [here] = [...same, ...others];
    return {
      entry,
      fate: fateOf(same.length, others.length),
      ids: [...same, ...others].map(({ id }) => id),
      answered: pathsOf(entry).every(isAnswered),
      published: here?.published,
      dateStays:
        entry.published === undefined ? undefined : here === undefined || isDated(entry, here),
    };
  });
}

function fateOf(same: number, others: number): Fate {
  if (same + others === 0) return "lost";
  if (same === 0) return "unread";
  return same + others > 1 ? "doubled" : "kept";
}

/** What an entry would be taken for by its address or its title, though its id is another. */
function findAlike(old: readonly OldEntry[], served: readonly ServedEntry[]) {
  const byAddress = Map.groupBy(served, ({ link }) => addressKey(link));
  const byTitleTime = Map.groupBy(served, titleTimeKey);
  const byTitle = Map.groupBy(served, ({ title }) => titleKey(title));
  const oldTitles = Map.groupBy(old, ({ title }) => titleKey(title));
  return (entry: OldEntry, isMissing: boolean): ServedEntry[] => {
    const address = addressKey(entry.link);
    const moment = titleTimeKey(entry);
    const title = titleKey(entry.title) ?? "";
    const sure = new Set([
      ...(address === undefined ? [] : (byAddress.get(address) ?? [])),
      ...(moment === undefined ? [] : (byTitleTime.get(moment) ?? [])),
    ]);
    const named = title === "" ? [] : (byTitle.get(title) ?? []);
    const isOnly = named.length === 1 && oldTitles.get(title)?.length === 1;
    return sure.size === 0 && isMissing && isOnly ? named : [...sure];
  };
}

/** The path of its address; none when it had none, or that of the front page. */
export function pathsOf({ link }: OldEntry): string[] {
  const path = link === undefined ? undefined : oldPathOf(link);
  return path === undefined || path === "/" ? [] : [path];
}

/** An Atom feed may have given no other time than that of the last change. */
function isDated(old: OldEntry, here: ServedEntry): boolean {
  const times = old.published === old.updated ? [here.published, here.updated] : [here.published];
  return times.map(secondOf).includes(secondOf(old.published ?? ""));
}

/** Whether its readers see nothing happen, and its link leads to it. */
export function isUnharmed({ fate, answered }: PlayedEntry): boolean {
  return fate === "kept" && answered;
}

/** For people; undefined when subscribers see nothing happen. */
export function sayFate({ entry, fate, ids }: PlayedEntry): string | undefined {
  const name = nameOf(entry);
  switch (fate) {
    case "kept":
      return undefined;
    case "unread":
      return `${name} comes back as unread: its id is ${ids.join(", ")}, and was ${entry.id}`;
    case "doubled":
      return `${name} is doubled: it is there ${ids.length} times, as ${ids.join(", ")}`;
    case "lost":
      return `${name} is lost: nothing has its id ${entry.id}`;
  }
}

export function nameOf({ title, link, id }: OldEntry): string {
  return title === undefined || title === "" ? (link ?? id) : `"${title}"`;
}
