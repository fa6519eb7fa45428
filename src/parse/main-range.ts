/**
 * Finds where the story lies in a dump of a whole page: the stretch in which running text outweighs
 * menus, teasers and footers. Each passage weighs something, noise and labels less than nothing;
 * the story is the stretch that weighs most.
 */
import type { Role, Verdict } from "./roles.ts";
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
  return extend(trim(range, sights, alone), sights, alone);
}

/** How many lines of neither kind the story may be interrupted by: a recipe, a table of results. */
const LONGEST_GAP = 12;
/** In a dump of a whole page, where the same lines are teasers. */
const LONGEST_GAP_IN_DUMP = 2;

/** Running text beyond the stretch belongs to it when only neutral lines lie between. */
function extend(
  { first, last }: Range,
  sights: readonly Sight[],
  alone: readonly (Verdict | undefined)[],
): Range {
  const gap = isDump(sights) ? LONGEST_GAP_IN_DUMP : LONGEST_GAP;
  let from = first;
  let to = last;
  const isText = (i: number): boolean => {
    const sight = sights[i];
    return (
      sight !== undefined &&
      alone[i] === undefined &&
      (isProse(sight) || sight.form.ending === "sentence")
    );
  };
  for (let i = to + 1; i < sights.length && i - to <= gap; i++) {
    if (CLOSING.has(alone[i]?.role ?? "paragraph")) break;
    if (isText(i)) to = i;
  }
  for (let i = from - 1; i >= 0 && from - i <= gap; i--) {
    if (CLOSING.has(alone[i]?.role ?? "paragraph")) break;
    if (isText(i)) from = i;
  }
  return { first: from, last: to };
}

/** Whether most of the text is menus and teasers: many passages, more of them short than not. */
export function isDump(sights: readonly Sight[]): boolean {
  let short = 0;
  for (const { form } of sights)
    if (form.ending === "open" && form.length < 60 && form.bullet === "") short++;
  return sights.length >= 55 && short * 2 > sights.length;
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
  if (form.digits && form.length < 60) return -12;
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
