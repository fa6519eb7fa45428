/**
 * Finds where the story lies in a dump of a whole page: the stretch in which running text outweighs
 * menus, teasers and footers. Each passage weighs something, noise and labels less than nothing;
 * the story is the stretch that weighs most.
 */
import type { Verdict } from "./roles.ts";
import { isProse, type Sight } from "./sight.ts";

export interface Range {
  readonly first: number;
  /** Inclusive; -1 when there is no running text at all. */
  readonly last: number;
}

export function mainRange(
  sights: readonly Sight[],
  alone: readonly (Verdict | undefined)[],
): Range {
  let best = 0;
  let range: Range = { first: 0, last: -1 };
  let sum = 0;
  let start = 0;
  sights.forEach((sight, i) => {
    if (sum <= 0) {
      sum = 0;
      start = i;
    }
    sum += weigh(sight, alone[i]);
    if (sum > best) {
      best = sum;
      range = { first: start, last: i };
    }
  });
  return trim(range, sights, alone);
}

/** In characters of prose: what a passage adds to the stretch that it lies in. */
export function weigh(sight: Sight, noise: Verdict | undefined): number {
  const { form } = sight;
  if (noise !== undefined) {
    switch (noise.role) {
      case "comments":
      case "comment-form":
        return -250;
      case "related":
      case "footer":
      case "copyright":
        return -120;
      case "navigation":
        return -60;
      default:
        return -40;
    }
  }
  if (sight.passage.outside === true) return -200;
  if (isProse(sight)) return Math.min(form.length, 300);
  if (form.ending === "sentence" || form.ending === "colon") return 20;
  if (form.bullet !== "") return -5;
  return form.length > 60 ? -30 : -22;
}

/** The stretch begins and ends with running text. */
function trim(
  { first, last }: Range,
  sights: readonly Sight[],
  alone: readonly (Verdict | undefined)[],
): Range {
  const solid = (i: number): boolean => {
    const sight = sights[i];
    return (
      sight !== undefined &&
      alone[i] === undefined &&
      (isProse(sight) || sight.form.ending === "sentence")
    );
  };
  let from = first;
  let to = last;
  while (from < to && !solid(from)) from++;
  while (to > from && !solid(to)) to--;
  return { first: from, last: to };
}
