/**
 * Finds where the story lies in a dump of a whole page: the stretch in which running text outweighs
 * menus, teasers and footers. Each passage weighs something, noise and labels less than nothing;
 * the story is the stretch that weighs most.
 */
import { isDump } from "./page-dump.ts";
import type { Role, Verdict } from "../lines/roles.ts";
import { isProse, type Sight } from "../lines/sight.ts";
import { weigh } from "./weigh.ts";

export interface Range {
  readonly first: number;
  /** Inclusive; -1 when there is no running text at all. */
  readonly last: number;
}

type Verdicts = readonly (Verdict | undefined)[];

export function mainRange(sights: readonly Sight[], alone: Verdicts): Range {
  const isText = (i: number): boolean => {
    const sight = sights[i];
    return sight !== undefined && alone[i] === undefined && isProse(sight);
  };
  const weights = sights.map((sight, i) =>
    weigh(sight, alone[i], !isText(i - 1) && !isText(i + 1)),
  );
  return extend(trim(heaviest(weights), sights, alone), sights, alone);
}

/** The stretch with the greatest sum (Kadane's algorithm). */
function heaviest(weights: readonly number[]): Range {
  let best = 0;
  let range: Range = { first: 0, last: -1 };
  let sum = 0;
  let start = 0;
  weights.forEach((weight, i) => {
    if (sum <= 0) {
      sum = 0;
      start = i;
    }
    sum += weight;
    if (sum > best) {
      best = sum;
      range = { first: start, last: i };
    }
  });
  return range;
}

/** How many lines of neither kind the story may be interrupted by: a recipe, a table of results. */
const LONGEST_GAP = 12;
/** In a dump of a whole page, where the same lines are teasers. */
const LONGEST_GAP_IN_DUMP = 2;

/** Above it, where labels between are a menu and the running text above is a notice. */
const MOST_LABELS_ABOVE = 6;

/** Running text beyond the stretch belongs to it when only neutral lines lie between. */
function extend({ first, last }: Range, sights: readonly Sight[], alone: Verdicts): Range {
  const gap = isDump(sights) ? LONGEST_GAP_IN_DUMP : LONGEST_GAP;
  let from = first;
  let to = last;
  for (let i = to + 1; i < sights.length && i - to <= gap; i++) {
    if (CLOSING.has(alone[i]?.role ?? "paragraph")) break;
    if (isSolid(sights, alone, i)) to = i;
  }
  let labels = 0;
  for (let i = from - 1; i >= 0 && from - i <= gap && labels < MOST_LABELS_ABOVE; i--) {
    if (CLOSING.has(alone[i]?.role ?? "paragraph")) break;
    const above = sights[i];
    if (above && alone[i] === undefined && isProse(above)) {
      from = i;
      labels = 0;
    } else if (sights[i]?.passage.markup === undefined && sights[i]?.form.bullet === "") labels++;
  }
  return { first: from, last: to };
}

const CLOSING: ReadonlySet<Role> = new Set<Role>([
  "comments",
  "comment-form",
  "related",
  "footer",
  "copyright",
  "navigation",
  "biography",
  "tag-row",
]);

/** The stretch begins and ends with running text. */
function trim({ first, last }: Range, sights: readonly Sight[], alone: Verdicts): Range {
  let from = first;
  let to = last;
  while (from < to && !isSolid(sights, alone, from)) from++;
  while (to > from && !isSolid(sights, alone, to)) to--;
  return { first: from, last: to };
}

function isSolid(sights: readonly Sight[], alone: Verdicts, i: number): boolean {
  const sight = sights[i];
  return (
    sight !== undefined &&
    alone[i] === undefined &&
    (isProse(sight) || sight.form.ending === "sentence")
  );
}
