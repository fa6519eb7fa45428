/**
 * What subscribers hold and what the next deploy does to it in, what somebody should look at first
 * out.
 */
import type { Manuscript } from "../../model/article.ts";
import { compare } from "../../model/compare.ts";
import type { Effect } from "./compare-published.ts";
import { hazard, LEDGER, percentOf, type Hazard } from "./hazard.ts";
import type { Ledger } from "../ledger.ts";
import { listHazards } from "./list-hazards.ts";
import { lostHoldings } from "./lost-holdings.ts";
import type { Holdings } from "./published.ts";
import { textHazards } from "./text-hazards.ts";

export interface PlannedDeploy {
  readonly held: Holdings;
  readonly next: Ledger;
  readonly effects: readonly Effect[];
  readonly manuscripts: readonly Manuscript[];
  /** The share of all articles, 0 to 1, that may be updated or removed at once. */
  readonly mostUpdated: number;
}

/** In a publication of five articles, two edits are no flood. */
const FEW = 5;

export function findHazards(plan: PlannedDeploy): Hazard[] {
  const { held, next, effects } = plan;
  const hazards = [
    ...changedIdentities(plan),
    ...lostHoldings(held, next, effects),
    ...listHazards(held, next),
    ...datesBackwards(plan),
    ...floods(plan),
    ...textHazards(plan),
  ];
  return hazards.sort((a, b) => compare(a.file, b.file) || compare(a.rule, b.rule));
}

function changedIdentities({ effects, manuscripts }: PlannedDeploy): Hazard[] {
  const asked = new Map(manuscripts.map(({ path, slug }) => [path, slug]));
  return effects.flatMap(({ kind, path: file, title, from = "", to = "" }) => {
    if (kind === "resurrected") {
      return hazard({
        file,
        rule: "id-changed",
        mark: to,
        message: `"${title}" is known as ${from} and would get another id: readers show it again`,
        hint: `bring back the ledger that holds the old id: "git log -p ${LEDGER}"`,
      });
    }
    if (kind !== "reslugged" || asked.get(file)?.normalize("NFC") === to) return [];
    return hazard({
      file,
      rule: "slug-changed",
      mark: to,
      message: `the slug changes from "${from}" to "${to}", and no front matter asks for it`,
      hint: `write slug: ${from} in its front matter, or restore its line of the ledger`,
    });
  });
}

/** A date that front matter states is the publisher's word; one of the same day moves nothing. */
function datesBackwards({ held, next, manuscripts }: PlannedDeploy): Hazard[] {
  const before = new Map(held.articles.map((article) => [article.id, article]));
  const stated = new Set(
    manuscripts.filter(({ published }) => published?.by === "front matter").map(({ path }) => path),
  );
  return next.entries.flatMap((entry) =>
    (["published", "updated"] as const).flatMap((field) => {
      const old = before.get(entry.id)?.[field];
      const now = entry[field];
      if (old === undefined || now >= old) return [];
      const isMeant = stated.has(entry.path) || now.slice(0, 10) === old.slice(0, 10);
      if (field === "published" && isMeant) return [];
      return hazard({
        file: entry.path,
        rule: "date-backwards",
        mark: `${field} ${now}`,
        message: `${field} moves backwards, from ${old} to ${now}: readers reorder it or miss it`,
        hint: `state the date in front matter if it is meant: date: ${now.slice(0, 10)}`,
      });
    }),
  );
}

function floods({ held, effects, mostUpdated }: PlannedDeploy): Hazard[] {
  const live = held.articles.filter(({ removed }) => !removed).length;
  const count = (kind: Effect["kind"]): number =>
    effects.filter((effect) => effect.kind === kind).length;
  const [updated, removed] = [count("updated"), count("removed")];
  const isFlood = (number: number): boolean => number >= FEW && number > live * mostUpdated;
  return [
    ...(isFlood(updated)
      ? [
          hazard({
            file: LEDGER,
            rule: "many-updated",
            mark: `${updated} of ${live}`,
            message: `${updated} of ${live} articles are updated at once, more than ${percentOf(mostUpdated)}`,
            hint: "readers show updated articles anew; if it is meant, raise --most-updated",
          }),
        ]
      : []),
    ...(isFlood(removed) || (live > 0 && removed === live)
      ? [
          hazard({
            file: LEDGER,
            rule: "many-removed",
            mark: `${removed} of ${live}`,
            message: `${removed} of ${live} articles are removed or withdrawn at once`,
            hint: "look whether their files are where they should be, and no drafts",
          }),
        ]
      : []),
  ];
}
