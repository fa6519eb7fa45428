/**
 * Finds where the story lies in a dump of a whole page: the stretch in which running text outweighs
 * menus, teasers and footers. Each line weighs something, noise and labels less than nothing; the
 * story is the stretch that weighs most.
 */
import type { Line } from "../lines/line.ts";
import type { Role } from "../lines/verdict.ts";
import type { Draft, Range } from "./draft.ts";
import { weighLine } from "./weigh-line.ts";

export function findRange(draft: Draft): void {
  const weights = draft.lines.map((line) => {
    const isAlone = !isText(draft, draft.above(line)) && !isText(draft, draft.below(line));
    const verdict = draft.verdict(line);
    return weighLine(line, verdict?.fate === "dropped" ? verdict : undefined, isAlone);
  });
  draft.range = extend(trim(heaviest(weights), draft), draft);
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

/** The stretch begins and ends with running text. */
function trim({ first, last }: Range, draft: Draft): Range {
  let from = first;
  let to = last;
  while (from < to && !isSolid(draft, draft.lines[from])) from++;
  while (to > from && !isSolid(draft, draft.lines[to])) to--;
  return { first: from, last: to };
}

/** The most neutral lines that may interrupt a story: a recipe, a table of results. */
const LONGEST_GAP = 12;
/** In a dump of a whole page, where the same lines are teasers. */
const LONGEST_GAP_IN_DUMP = 2;

/** Running text beyond the stretch belongs to it when only neutral lines lie between. */
function extend({ first, last }: Range, draft: Draft): Range {
  const gap = draft.isDump ? LONGEST_GAP_IN_DUMP : LONGEST_GAP;
  return { first: extendUp(first, gap, draft), last: extendDown(last, gap, draft) };
}

function extendDown(last: number, gap: number, draft: Draft): number {
  let to = last;
  for (let at = to + 1; at - to <= gap; at++) {
    const line = draft.lines[at];
    if (line === undefined || closesStory(draft, line)) break;
    if (isSolid(draft, line)) to = at;
  }
  return to;
}

function extendUp(first: number, gap: number, draft: Draft): number {
  let from = first;
  for (let at = from - 1; from - at <= gap; at--) {
    const line = draft.lines[at];
    if (line === undefined || closesStory(draft, line)) break;
    if (isText(draft, line)) from = at;
  }
  return from;
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

function closesStory(draft: Draft, line: Line): boolean {
  return CLOSING.has(draft.verdict(line)?.role ?? "paragraph");
}

function isSolid(draft: Draft, line: Line | undefined): boolean {
  return isText(draft, line) || (line?.form.ending === "sentence" && !draft.isDropped(line));
}

/** What front matter keeps is the story's as well. */
function isText(draft: Draft, line: Line | undefined): boolean {
  return line?.isProse === true && !draft.isDropped(line);
}
