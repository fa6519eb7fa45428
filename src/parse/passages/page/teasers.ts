/**
 * Finds rows of teasers in a page: boxes of one kind side by side, each with a link to another story
 * and a few words of it, or the beginning of its text.
 */
import type { Box, Run } from "./boxes.ts";
import { breaksOff } from "./prose-run.ts";

const LEAST = 3;
/** So much of a run makes it a link, with the spaces between several. */
const LINKED = 0.8;
/** In characters. */
const LONGEST = 200;
/** Teasers of other stories are a smaller share of a page's running text. */
const MUCH = 0.25;

/** Those of the box's own parts. `prose` is how much running text the page has. */
export function teasersIn({ parts }: Box, prose: number): ReadonlySet<Box> {
  const rows = new Map<string, Box[]>();
  for (const part of parts) {
    if (part.kind === "run") continue;
    const kind = rowOf(part);
    const row = rows.get(kind);
    if (row === undefined) rows.set(kind, [part]);
    else row.push(part);
  }
  const found = [...rows.values()]
    .filter((row) => row.length >= LEAST)
    .map((row) => row.filter(isTeaser))
    .filter((row) => row.length >= LEAST && !isStory(row, prose));
  return new Set(found.flat());
}

function isTeaser(box: Box): boolean {
  const runs = runsIn(box).filter((run) => !run.isPicture);
  return (
    runs.some(({ linked, text }) => linked >= text.length * LINKED) &&
    box.prose > 0 &&
    (box.prose <= LONGEST || isCutOff(runs))
  );
}

function isCutOff(runs: readonly Run[]): boolean {
  return breaksOff(runs.findLast(({ isProse }) => isProse)?.text ?? "");
}

/** A story told in short items with links: much of the page's text, and not all of them break off. */
function isStory(row: readonly Box[], prose: number): boolean {
  const own = row.reduce((sum, box) => sum + box.prose, 0);
  return own > prose * MUCH && !row.every((box) => isCutOff(runsIn(box)));
}

function runsIn({ parts }: Box): Run[] {
  return parts.flatMap((part) => (part.kind === "run" ? [part] : runsIn(part)));
}

/** Boxes of a row share their element and first class; the others say what each is about. */
function rowOf({ element: { tagName, properties } }: Box): string {
  const [first] = Array.isArray(properties.className) ? properties.className : [];
  return `${tagName}.${first ?? ""}`;
}
