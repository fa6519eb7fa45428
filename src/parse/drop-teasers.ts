/**
 * Drops the teasers of other stories below a story that was saved with its page. Nothing in one of
 * them tells it from the story; together they do: they are short where the story's paragraphs are
 * long, speak of other things, break off, and stand one by one under labels of their own.
 */
import type { Range } from "./main-range.ts";
import { isPage } from "./page-dump.ts";
import { drop, type Role, type Verdict } from "./roles.ts";
import { isHeadlineLike, isProse, type Sight } from "./sight.ts";
import { usualLength } from "./usual-length.ts";
import { kinship, vocabularyOf, type Vocabulary } from "./vocabulary.ts";

type Verdicts = (Verdict | undefined)[];

/** So much more than a teaser's two lines must the story's paragraphs have. */
const SHORTEST_USUAL = 180;
/** So much must speak for other stories. */
const ENOUGH = 1.5;
/** By so much a label must be a better beginning than furniture below it. */
const MARGIN = 1.5;
/** Fewer passages than these may be the story's own last lines. */
const FEWEST = 3;

export function dropTeasers(sights: readonly Sight[], verdicts: Verdicts, range: Range): void {
  if (!isPage(sights, verdicts)) return;
  const usual = usualLength(sights, verdicts, range);
  if (usual < SHORTEST_USUAL) return;
  const words = longWords(sights, verdicts, range, usual);
  const from = heaviestEnd(sights, verdicts, range, usual, words);
  const below = belowFurniture(sights, verdicts, range, usual);
  let kept = 0;
  for (let i = below; i < sights.length; i++) if (verdicts[i] === undefined) kept++;
  for (let i = Math.min(from, below); i < sights.length; i++) {
    const sight = sights[i];
    if (sight === undefined) break;
    const isTeaser = i >= from || kept >= FEWEST || (isProse(sight) && isForeign(sight, words));
    if (isTeaser) verdicts[i] ??= drop("promo", "teaser-below-the-text");
  }
}

/** The share of its words that a teaser of another story may have in common with this one. */
const FOREIGN = 0.34;

function shareOf(sight: Sight, words: Vocabulary): number {
  const { shared, own } = kinship(sight, words, false);
  return own === 0 ? 0.3 : shared / own;
}

function isForeign(sight: Sight, words: Vocabulary): boolean {
  return shareOf(sight, words) < FOREIGN;
}

/** Where the end of the page that speaks most for other stories begins. */
function heaviestEnd(
  sights: readonly Sight[],
  verdicts: Verdicts,
  range: Range,
  usual: number,
  words: Vocabulary,
): number {
  let sum = 0;
  let highest = ENOUGH;
  let from = sights.length;
  for (let i = sights.length - 1; i > range.first; i--) {
    sum += weigh(sights, verdicts, i, usual, words);
    const known = isBreak(verdicts[i]);
    if (!known && !isLabel(sights, verdicts, i)) continue;
    if (sum >= highest + (!known && isBreak(verdicts[from]) ? MARGIN : 0)) {
      highest = sum;
      from = i;
    }
  }
  return from;
}

/** Where furniture begins below the story's last long passage. */
function belowFurniture(
  sights: readonly Sight[],
  verdicts: Verdicts,
  range: Range,
  usual: number,
): number {
  let end = sights.length - 1;
  while (end > range.first && !(isText(sights, verdicts, end) && isLong(sights[end], usual))) end--;
  let from = end + 1;
  while (from < sights.length && !isBreak(verdicts[from])) from++;
  return from;
}

/** A passage of this share of the story's usual length is no teaser. */
const LONG = 0.6;

function isLong(sight: Sight | undefined, usual: number): boolean {
  return sight !== undefined && sight.form.length >= usual * LONG;
}

/** How much a passage speaks for other stories; less than nothing when it speaks for this one. */
function weigh(
  sights: readonly Sight[],
  verdicts: Verdicts,
  i: number,
  usual: number,
  words: Vocabulary,
): number {
  const sight = sights[i];
  const verdict = verdicts[i];
  if (sight === undefined || verdict !== undefined) return 0;
  const { form } = sight;
  const led = sights[i - 1]?.form.ending === "colon";
  if (form.ending === "colon" || led || form.bullet !== "" || form.ending === "comma") return -0.5;
  const share = shareOf(sight, words);
  if (!isProse(sight)) {
    if (form.ending === "sentence") return -0.2;
    return share < FOREIGN && isHeadlineLike(sight) ? 0.2 : 0;
  }
  const size = form.length / usual;
  let weight = size >= 1 ? -2 : size >= LONG ? -1 : size < 0.4 ? 0.6 : 0.3;
  weight += share < 0.2 ? 1 : share < FOREIGN ? 0.5 : share < 0.5 ? -0.4 : -1;
  if (form.ending === "ellipsis") weight += 0.5;
  const alone = !isText(sights, verdicts, i - 1) && !isText(sights, verdicts, i + 1);
  return weight + (alone ? 0.3 : -0.4);
}

function isText(sights: readonly Sight[], verdicts: Verdicts, i: number): boolean {
  const sight = sights[i];
  return sight !== undefined && verdicts[i] === undefined && isProse(sight);
}

/** The words of the story's long passages. */
function longWords(
  sights: readonly Sight[],
  verdicts: Verdicts,
  { first, last }: Range,
  usual: number,
): Vocabulary {
  const long = sights.filter(
    (sight, i) =>
      i >= first && i <= last && isText(sights, verdicts, i) && sight.form.length >= usual * LONG,
  );
  return vocabularyOf(long, [], 0, long.length - 1);
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

/** What was dropped as furniture; for its place alone, a label like any other. */
function isBreak(verdict: Verdict | undefined): boolean {
  return (
    verdict?.fate === "dropped" &&
    !verdict.rule.endsWith("-below-the-text") &&
    BREAKS.has(verdict.role)
  );
}

function isLabel(sights: readonly Sight[], verdicts: Verdicts, i: number): boolean {
  const sight = sights[i];
  if (sight === undefined || isProse(sight) || verdicts[i]?.fate === "field") return false;
  const { form, passage } = sight;
  const before = sights[i - 1]?.form.ending;
  return (
    (form.ending === "open" || form.ending === "question") &&
    form.bullet === "" &&
    passage.markup === undefined &&
    before !== "colon" &&
    before !== "comma"
  );
}
