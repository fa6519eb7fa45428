/**
 * Drops the teasers of other stories below a story that was saved with its page. Nothing in their
 * words tells them from the story; that all of them are short does, where the story's paragraphs
 * are long and a label or a headline stands between.
 */
import type { Range } from "./main-range.ts";
import { isPage } from "./page-dump.ts";
import { drop, type Role, type Verdict } from "./roles.ts";
import { isProse, type Sight } from "./sight.ts";
import { usualLength } from "./usual-length.ts";
import { kinship, vocabularyOf, type Vocabulary } from "./vocabulary.ts";

type Verdicts = (Verdict | undefined)[];

/** A passage of this share of the story's usual length is no teaser. */
const LONG = 0.6;
/** So much more than a teaser's two lines must the story's paragraphs have. */
const SHORTEST_USUAL = 220;
/** Fewer passages than these may be the story's own last lines. */
const FEWEST = 3;

export function dropTeasers(sights: readonly Sight[], verdicts: Verdicts, range: Range): void {
  if (!isPage(sights, verdicts)) return;
  const usual = usualLength(sights, verdicts, range);
  if (usual < SHORTEST_USUAL) return;
  let end = sights.length - 1;
  while (end > range.first && !isLong(sights[end], verdicts[end], usual)) end--;
  const below = lastLead(sights, verdicts, end) + 1;
  const known = firstBreak(sights, verdicts, below, false);
  const label = firstBreak(sights, verdicts, below, true);
  const words = vocabularyOf(sights, verdicts, range.first, end);
  const prose = nextProse(sights, verdicts, below);
  const from = known > prose && goesElsewhere(sights, verdicts, label, words) ? label : known;
  let kept = 0;
  for (let i = from; i < sights.length; i++) if (verdicts[i] === undefined) kept++;
  for (let i = from; i < sights.length; i++) {
    const sight = sights[i];
    if (sight === undefined || (kept < FEWEST && !(isProse(sight) && isForeign(sight, words))))
      continue;
    verdicts[i] ??= drop("promo", "teaser-below-the-text");
  }
}

/** The last line that leads to a list of the story's own ("Getting there:"), before the next text. */
function lastLead(sights: readonly Sight[], verdicts: Verdicts, end: number): number {
  const prose = nextProse(sights, verdicts, end + 1);
  let lead = end;
  for (let i = end + 1; i < prose; i++)
    if (verdicts[i] === undefined && sights[i]?.form.ending === "colon") lead = i;
  return lead;
}

function nextProse(sights: readonly Sight[], verdicts: Verdicts, from: number): number {
  const next = sights.findIndex(
    (sight, i) => i >= from && verdicts[i] === undefined && isProse(sight),
  );
  return next < 0 ? sights.length : next;
}

/** The share of its words that a teaser of another story may have in common with this one. */
const FOREIGN = 0.34;

function isForeign(sight: Sight, words: Vocabulary): boolean {
  const { shared, own } = kinship(sight, words, false);
  return shared < own * FOREIGN;
}

/** Whether the running text from there on speaks of other things: three passages, and most of them. */
function goesElsewhere(
  sights: readonly Sight[],
  verdicts: Verdicts,
  from: number,
  words: Vocabulary,
): boolean {
  const prose = sights.filter(
    (sight, i) => i >= from && verdicts[i] === undefined && isProse(sight),
  );
  const foreign = prose.filter((sight) => isForeign(sight, words)).length;
  return foreign >= FEWEST && foreign * 2 >= prose.length;
}

function isLong(sight: Sight | undefined, verdict: Verdict | undefined, usual: number): boolean {
  return (
    sight !== undefined &&
    verdict === undefined &&
    isProse(sight) &&
    sight.form.length >= usual * LONG
  );
}

const BREAKS: ReadonlySet<Role> = new Set<Role>([
  "related",
  "promo",
  "footer",
  "share-row",
  "tag-row",
  "newsletter",
  "subscription",
  "biography",
  "copyright",
  "navigation",
]);

/** Where the story's own last lines end: at what was dropped as furniture, or at any label. */
function firstBreak(
  sights: readonly Sight[],
  verdicts: Verdicts,
  from: number,
  atLabel: boolean,
): number {
  for (let i = from; i < sights.length; i++) {
    const sight = sights[i];
    const verdict = verdicts[i];
    if (sight === undefined || verdict?.fate === "field") continue;
    // What was dropped for its place alone is a label like any other.
    const isKnown = verdict !== undefined && !verdict.rule.endsWith("-below-the-text");
    if (isKnown ? BREAKS.has(verdict.role) : atLabel && isLabel(sight, sights[i - 1])) return i;
  }
  return sights.length;
}

function isLabel(sight: Sight, before: Sight | undefined): boolean {
  const { form, passage } = sight;
  return (
    !isProse(sight) &&
    (form.ending === "open" || form.ending === "question") &&
    form.bullet === "" &&
    passage.markup === undefined &&
    before?.form.ending !== "colon" &&
    before?.form.ending !== "comma"
  );
}
