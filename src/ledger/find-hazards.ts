/**
 * What the next deploy does to subscribers in, what somebody should look at first out: each hazard
 * is a problem of severity `error`, because a plan with one must not pass unseen.
 */
import type { Manuscript } from "../model/article.ts";
import type { Problem } from "../model/problem.ts";
import type { Effect } from "./compare-published.ts";
import { compare } from "../model/compare.ts";
import type { Entry, Ledger } from "./ledger.ts";
import { nearDuplicates } from "./near-duplicates.ts";
import type { Published } from "./published.ts";

export interface PlannedDeploy {
  readonly known: readonly Published[];
  readonly next: Ledger;
  readonly effects: readonly Effect[];
  readonly manuscripts: readonly Manuscript[];
  /** The share of all articles, 0 to 1, that may be updated at once. */
  readonly mostUpdated: number;
}

const LEDGER = "articles/ledger.json";
/** In a publication of five articles, two edits are no flood. */
const FEW = 5;

export function findHazards(plan: PlannedDeploy): Problem[] {
  const hazards = [
    ...changedIdentities(plan),
    ...datesBackwards(plan),
    ...floods(plan),
    ...twins(plan),
    ...cutTexts(plan),
  ];
  return hazards.sort((a, b) => compare(a.file, b.file) || compare(a.rule, b.rule));
}

function hazard(file: string, rule: string, message: string, hint: string): Problem {
  return { file, severity: "error", rule, message, hint };
}

function changedIdentities({ known, next, effects, manuscripts }: PlannedDeploy): Problem[] {
  const asked = new Map(manuscripts.map(({ path, slug }) => [path, slug]));
  const entries = new Map(next.entries.map((entry) => [entry.id, entry]));
  const problems: Problem[] = [];
  for (const { kind, path, title, from, to } of effects) {
    if (kind === "resurrected") {
      problems.push(
        hazard(
          path,
          "id-changed",
          `"${title}" is known as ${from ?? ""} and would get another id: readers show it again`,
          `bring back the ledger that holds the old id: "git log -p ${LEDGER}"`,
        ),
      );
    }
    if (kind === "reslugged" && asked.get(path)?.normalize("NFC") !== to) {
      problems.push(
        hazard(
          path,
          "slug-changed",
          `the slug changes from "${from ?? ""}" to "${to ?? ""}", and no front matter asks for it`,
          `write slug: ${from ?? ""} in its front matter, or restore its line of the ledger`,
        ),
      );
    }
  }
  for (const old of known) {
    const entry = entries.get(old.id);
    if (!entry || old.slug === entry.slug || entry.formerSlugs.includes(old.slug)) continue;
    problems.push(
      hazard(
        entry.path,
        "link-broken",
        `the link with "${old.slug}" would lead nowhere`,
        `add "${old.slug}" to formerSlugs in its line of the ledger, or to its aliases`,
      ),
    );
  }
  return problems;
}

function datesBackwards({ known, next }: PlannedDeploy): Problem[] {
  const before = new Map(known.map((article) => [article.id, article]));
  return next.entries.flatMap((entry) =>
    (["published", "updated"] as const).flatMap((field) => {
      const old = before.get(entry.id)?.[field];
      if (old === undefined || entry[field] >= old) return [];
      return hazard(
        entry.path,
        "date-backwards",
        `${field} moves backwards, from ${old} to ${entry[field]}: readers reorder it or miss it`,
        "state the date in front matter if it is meant, and deploy with this hazard known",
      );
    }),
  );
}

function floods({ known, effects, mostUpdated }: PlannedDeploy): Problem[] {
  const live = known.filter(({ removed }) => !removed).length;
  const updated = effects.filter(({ kind }) => kind === "updated").length;
  if (updated < FEW || updated <= live * mostUpdated) return [];
  return [
    hazard(
      LEDGER,
      "many-updated",
      `${updated} of ${live} articles are updated at once, more than ${percent(mostUpdated)}`,
      "readers show updated articles anew; if it is meant, raise --most-updated",
    ),
  ];
}

/** New articles, and those that look different: the ones whose text is worth a look. */
function freshIds(effects: readonly Effect[]): Set<string> {
  const kinds = new Set(["new", "resurrected", "updated", "reparsed"]);
  return new Set(effects.filter(({ kind }) => kinds.has(kind)).map(({ id }) => id));
}

function twins({ next, effects }: PlannedDeploy): Problem[] {
  return nearDuplicates(next.entries, freshIds(effects)).map(({ one, other, likeness }) =>
    hazard(
      one.path,
      "near-duplicate",
      `is ${percent(likeness)} the same text as ${other.path}`,
      "delete one of the two, or publish both knowingly",
    ),
  );
}

function cutTexts({ next, effects, manuscripts }: PlannedDeploy): Problem[] {
  const fresh = freshIds(effects);
  const entries = new Map<string, Entry>(next.entries.map((entry) => [entry.path, entry]));
  return manuscripts.flatMap((manuscript) => {
    const entry = entries.get(manuscript.path);
    if (!entry || !fresh.has(entry.id)) return [];
    const all = letters(manuscript.lines);
    const dropped = letters(manuscript.dropped);
    if (dropped * 2 <= all) return [];
    return hazard(
      manuscript.path,
      "mostly-dropped",
      `the cleaning dropped ${percent(dropped / all)} of the text`,
      `see what and why: npm run explain -- ${manuscript.path}`,
    );
  });
}

function letters(lines: readonly { readonly text: string }[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0);
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
