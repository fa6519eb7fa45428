/** What subscribers hold and the next ledger does not know any more in, a hazard for each out. */
import type { Effect } from "./compare-published.ts";
import { hazard, LEDGER, type Hazard } from "./hazard.ts";
import { allEntries, type Ledger } from "../ledger.ts";
import { siteFeedId, type Holdings, type Published } from "./published.ts";

/** Ids, removals, addresses, and the feeds' own id. */
export function lostHoldings(held: Holdings, next: Ledger, effects: readonly Effect[]): Hazard[] {
  const known = new Map(allEntries(next).map((entry) => [entry.id, entry]));
  const slugs = new Set(
    allEntries(next).flatMap(({ slug, formerSlugs }) => [slug, ...formerSlugs]),
  );
  const resurrected = new Set(
    effects.flatMap(({ kind, from }) => (kind === "resurrected" ? from : [])),
  );
  return [
    ...otherPublication(held, next),
    ...held.articles.flatMap((old): Hazard[] => {
      const file = known.get(old.id)?.path ?? old.path ?? LEDGER;
      const lost = [old.slug, ...(old.formerSlugs ?? [])].filter((slug) => !slugs.has(slug));
      return [
        ...(known.has(old.id) || resurrected.has(old.id) ? [] : [forgotten(old, file)]),
        ...lost.map((slug) => linkBroken(slug, file)),
      ];
    }),
  ];
}

function otherPublication({ feedId, articles }: Holdings, next: Ledger): Hazard[] {
  if (feedId === undefined || articles.length === 0 || feedId === siteFeedId(next)) return [];
  return [
    hazard({
      file: LEDGER,
      rule: "site-changed",
      mark: next.site,
      message:
        "this is the ledger of another publication: all feeds and articles would have other ids",
      hint: `bring back the ledger of this one: "git log -p ${LEDGER}"`,
    }),
  ];
}

function forgotten({ id, removed, title, slug }: Published, file: string): Hazard {
  const name = title ?? slug;
  return hazard({
    file,
    rule: removed ? "removal-forgotten" : "article-forgotten",
    mark: id,
    message: removed
      ? `that "${name}" was removed is forgotten: its address would answer 404, and mirrors keep it`
      : `"${name}" is published, and the ledger does not know it: its address would answer 404`,
    hint: `bring back its line of the ledger: "git log -p ${LEDGER}"`,
  });
}

function linkBroken(slug: string, file: string): Hazard {
  return hazard({
    file,
    rule: "link-broken",
    mark: slug,
    message: `the link with "${slug}" would lead nowhere`,
    hint: `add "${slug}" to formerSlugs in its line of the ledger, or to its aliases`,
  });
}
