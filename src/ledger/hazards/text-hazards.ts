/** What the texts themselves make doubtful: one that is there twice, and one that the cleaning cut short. */
import type { Manuscript } from "../../model/article.ts";
import type { Effect } from "./compare-published.ts";
import { hazard, percentOf, type Hazard } from "./hazard.ts";
import type { Entry, Ledger } from "../ledger.ts";
import { nearDuplicates } from "../match/near-duplicates.ts";

interface PlannedTexts {
  readonly next: Ledger;
  readonly effects: readonly Effect[];
  readonly manuscripts: readonly Manuscript[];
}

export function textHazards(plan: PlannedTexts): Hazard[] {
  return [...twins(plan), ...cutTexts(plan)];
}

/** New articles, and those that look different: the ones whose text is worth a look. */
function freshIds(effects: readonly Effect[]): Set<string> {
  const kinds = new Set(["new", "resurrected", "updated", "reparsed"]);
  return new Set(effects.filter(({ kind }) => kinds.has(kind)).map(({ id }) => id));
}

/**
 * Each new article once, with what it is most like. A series that is written by a template is told of
 * with its second text; where two of it are published, or were accepted, the next is one more of it.
 */
function twins({ next, effects }: PlannedTexts): Hazard[] {
  const fresh = freshIds(effects);
  const pairs = nearDuplicates(next.entries, fresh);
  const byArticle = Map.groupBy(pairs, ({ one }) => one);
  return [...byArticle].flatMap(([one, found]) => {
    const others = found.map(({ other }) => other);
    const known = others.filter(({ id }) => !fresh.has(id));
    if (known.length > 1 || others.some((other) => isInAcceptedPair(next, other))) return [];
    const [most] = found.toSorted((a, b) => b.likeness - a.likeness);
    if (most === undefined) return [];
    return hazard({
      file: one.path,
      rule: "near-duplicate",
      mark: one.id,
      message: `is ${percentOf(most.likeness)} the same text as ${most.other.path}`,
      hint: "delete one of the two, or publish both knowingly",
    });
  });
}

function isInAcceptedPair({ accepted }: Ledger, { id }: Entry): boolean {
  return accepted.some(({ rule, mark }) => rule === "near-duplicate" && mark === id);
}

function cutTexts({ next, effects, manuscripts }: PlannedTexts): Hazard[] {
  const fresh = freshIds(effects);
  const entries = new Map<string, Entry>(next.entries.map((entry) => [entry.path, entry]));
  return manuscripts.flatMap((manuscript) => {
    const entry = entries.get(manuscript.path);
    if (!entry || !fresh.has(entry.id)) return [];
    const all = letters(manuscript.lines);
    const dropped = letters(manuscript.dropped);
    if (dropped * 2 <= all) return [];
    return hazard({
      file: manuscript.path,
      rule: "mostly-dropped",
      mark: entry.contentHash,
      message: `the cleaning dropped ${percentOf(dropped / all)} of the text`,
      hint: `see what and why: npm run explain -- ${manuscript.path}`,
    });
  });
}

function letters(lines: readonly { readonly text: string }[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0);
}
