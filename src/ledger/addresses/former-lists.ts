/**
 * A ledger in, every list out that an article was in and is no more, with the last time that one left
 * it. A list whose articles all went to one other list goes on there; its feeds were public.
 */
import { listPath, listSlug, type ListName } from "../../model/addresses/paths.ts";
import type { Entry, LeftList, Ledger } from "../ledger.ts";
import { membershipsOf } from "../hazards/published.ts";

export interface FormerList {
  readonly list: ListName;
  /** The name as the article wrote it that left last. */
  readonly title: string;
  readonly at: string;
  /** Where all that left and are still published went, when it is one list. */
  readonly to?: ListName;
  readonly leavings: readonly Leaving[];
}

/** Of an article that is in a slice of the site. */
interface Leaving {
  readonly slice: number;
  readonly at: string;
}

export function formerLists({ entries, removed }: Ledger): FormerList[] {
  const found = new Map<string, Omit<FormerList, "leavings">>();
  const goals = new Map<string, Set<string | undefined>>();
  const leavings = new Map<string, Leaving[]>();
  const add = ({ kind, name, at, to }: LeftList, { slice }: Entry, isLive: boolean): void => {
    const list = listNamed(kind, name);
    const key = listPath(list);
    leavings.set(key, leavings.get(key) ?? []);
    leavings.get(key)?.push({ slice, at });
    const known = found.get(key);
    if (isLive) goals.set(key, (goals.get(key) ?? new Set()).add(to && listSlug(to)));
    const goal = to === undefined ? {} : { to: listNamed(kind, to) };
    if (known === undefined || at > known.at) found.set(key, { list, title: name, at, ...goal });
  };
  for (const entry of entries) for (const one of entry.left) add(one, entry, true);
  for (const entry of removed) {
    for (const one of entry.left) add(one, entry, false);
    for (const { list, title } of membershipsOf(entry)) {
      add({ kind: list.kind as LeftList["kind"], name: title, at: entry.removed }, entry, false);
    }
  }
  return [...found].map(([key, former]): FormerList => {
    const [goal, ...others] = goals.get(key) ?? [];
    const { list, title, at } = former;
    const known = { list, title, at, leavings: leavings.get(key) ?? [] };
    if (goal === undefined || others.length > 0) return known;
    return { ...known, to: { kind: list.kind, slug: goal } };
  });
}

function listNamed(kind: LeftList["kind"], name: string): ListName {
  return { kind, slug: listSlug(name) };
}
