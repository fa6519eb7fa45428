/** What becomes of sections, tags and authors: their feeds were public, and somebody reads them. */
import { listPath } from "../../model/addresses/paths.ts";
import { formerLists } from "../addresses/former-lists.ts";
import { hazard, LEDGER, type Hazard } from "./hazard.ts";
import type { Ledger } from "../ledger.ts";
import { membershipsOf, type Holdings, type Membership } from "./published.ts";

/** The last article of a list is removed by intent; more of them at once may be a slip. */
const FEW = 2;

export function listHazards({ articles }: Holdings, next: Ledger): Hazard[] {
  const living = new Set(next.entries.flatMap(membershipsOf).map(({ list }) => listPath(list)));
  const former = new Map(formerLists(next).map((one) => [listPath(one.list), one]));
  const published = new Set(next.entries.map(({ id }) => id));
  const lists = new Map<
    string,
    Membership & { members: number; remaining: number; file: string }
  >();
  for (const article of articles) {
    if (article.removed) continue;
    for (const { list, title } of membershipsOf(article)) {
      const key = listPath(list);
      const known = lists.get(key) ?? { list, title, members: 0, remaining: 0, file: LEDGER };
      lists.set(key, {
        ...known,
        members: known.members + 1,
        remaining: known.remaining + (published.has(article.id) ? 1 : 0),
        file: article.path ?? known.file,
      });
    }
  }
  return [...lists].flatMap(([key, { list, title, members, remaining, file }]) => {
    if (living.has(key) || (remaining === 0 && members < FEW)) return [];
    const to = former.get(key)?.to;
    return hazard({
      file,
      rule: to ? "list-moved" : "list-emptied",
      mark: key,
      message: to
        ? `the ${list.kind} "${title}" has no articles any more: its feeds redirect to ${listPath(to)}`
        : `the ${list.kind} "${title}" has no articles any more: its feeds stay, empty`,
      hint: `give one of its articles the ${list.kind} "${title}" if that is not meant`,
    });
  });
}
