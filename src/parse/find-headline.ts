/**
 * Finds the headline: of the lines above the first running text, the one that looks most like it by
 * its length, its nearness, the words that it shares with the text, what stands below it, and
 * whether the page repeats it (in the title of its tab, in the path above, in the share text).
 */
import { readBreadcrumb } from "./read-breadcrumb.ts";
import { looksLikeName, readByline } from "./read-byline.ts";
import { isDateLine } from "./read-date-line.ts";
import type { Range } from "./main-range.ts";
import type { Verdict } from "./roles.ts";
import { isHeadlineLike, isProse, type Sight } from "./sight.ts";

type Verdicts = readonly (Verdict | undefined)[];

/** How many passages above the first running text a headline may stand. */
const REACH = 28;
/** Words that stand in the story's first passages, by their first letters. */
const LEDE = 60;
/** A lower line must be better than the upper one by this much, which is else its second headline. */
const UPPER_FIRST = 0.75;

interface Candidate {
  readonly at: number;
  readonly score: number;
}

export function findHeadline(
  sights: readonly Sight[],
  verdicts: Verdicts,
  range: Range,
): number | undefined {
  const marked = sights.findIndex(
    ({ passage }, i) =>
      passage.markup?.level === 1 && verdicts[i] === undefined && i <= range.first,
  );
  if (marked >= 0) return marked;
  const words = wordsOfLede(sights, verdicts, range);
  const repeated = repetitions(sights, range);
  let best: Candidate | undefined;
  let highest = 0;
  for (let at = range.first - 1; at >= Math.max(0, range.first - REACH); at--) {
    const sight = sights[at];
    if (sight === undefined || !isOpen(verdicts[at]) || !canBeHeadline(sight)) continue;
    const score =
      scoreForm(sight, words) - (range.first - at) * 0.04 + (repeated.get(keyOf(sight)) ?? 0);
    if (score <= 0) continue;
    // Of two that fit, the upper one is the headline and the lower one the second headline.
    const isNearBest = best === undefined || best.at - at <= 2;
    if (best === undefined || score >= highest || (isNearBest && score >= highest * UPPER_FIRST)) {
      best = { at, score };
      highest = Math.max(score, highest);
    }
  }
  return (
    best?.at ??
    attestedHeadline(sights, verdicts, range) ??
    shortHeadline(sights, verdicts, range, words)
  );
}

/** "LETTER: Give us back our bench" is a promo anywhere else. */
function isOpen(verdict: Verdict | undefined): boolean {
  return verdict === undefined || verdict.rule === "capitals-label";
}

function canBeHeadline(sight: Sight): boolean {
  const { form, text } = sight;
  if (!isHeadlineLike(sight) || sight.evidence().section) return false;
  if (form.wide ? form.length < 16 : form.wordCount < 3) return false;
  return !(
    looksLikeName(text) ||
    readByline(text)?.stated === true ||
    readBreadcrumb(text) !== undefined ||
    isDateLine(text)
  );
}

function scoreForm(sight: Sight, words: ReadonlySet<string>): number {
  const size = Math.min(sight.form.length, 60) / 60;
  return 0.4 + size + 1.2 * shareKnown(sight, words);
}

/** The share of the longer words that stand in the lede too; a little for a line without any. */
function shareKnown({ form }: Sight, words: ReadonlySet<string>): number {
  const long = form.head.known.filter(({ plain }) => plain.length > 3);
  return long.length === 0 ? 0.3 : long.filter(({ stem }) => words.has(stem)).length / long.length;
}

function wordsOfLede(
  sights: readonly Sight[],
  verdicts: Verdicts,
  range: Range,
): ReadonlySet<string> {
  const words = new Set<string>();
  for (let i = range.first; i <= Math.min(range.last, range.first + LEDE); i++) {
    if (verdicts[i] !== undefined) continue;
    for (const { plain, stem } of sights[i]?.form.head.known ?? [])
      if (plain.length > 3) words.add(stem);
  }
  return words;
}

const REPEATED = 0.8;
const WITH_SITE_NAME = -0.6;

/** What repetition adds to a line's score, by the line. */
function repetitions(sights: readonly Sight[], range: Range): ReadonlyMap<string, number> {
  const seen = new Map<string, number>();
  for (const sight of sights) {
    if (sight.form.length >= 12 && sight.form.length <= 250 && !isProse(sight))
      seen.set(keyOf(sight), (seen.get(keyOf(sight)) ?? 0) + 1);
  }
  const scores = new Map<string, number>();
  const head = [...seen.keys()].slice(0, 200);
  for (let i = Math.max(0, range.first - REACH); i < range.first; i++) {
    const sight = sights[i];
    if (sight === undefined) continue;
    const key = keyOf(sight);
    const others = head.filter((other) => other !== key);
    // "Headline | Site" repeats the headline, and is not the headline.
    const inner = others.some((other) => other.length >= 16 && holds(key, other));
    const outer = key.length >= 16 && others.some((other) => holds(other, key));
    const again = (seen.get(key) ?? 0) > 1 && key.length >= 20;
    scores.set(key, (inner ? WITH_SITE_NAME : 0) + (outer || again ? REPEATED : 0));
  }
  return scores;
}

/** Whether `long` is `short` with something before or behind it that a separator sets off. */
function holds(long: string, short: string): boolean {
  if (long.length <= short.length || long.length > short.length + 70) return false;
  if (long.startsWith(short)) return /^\s*[|–—·•»-]\s/u.test(long.slice(short.length));
  return long.endsWith(short) && /[|/»›•·]/u.test(long.slice(0, -short.length));
}

function keyOf({ text }: Sight): string {
  return text.toLowerCase();
}

/** How far above the text a headline of one or two words may stand, other fields between them. */
const SHORT_REACH = 3;

/** "Yellow Vests and I": a short line right above the text, whose words the text repeats. */
function shortHeadline(
  sights: readonly Sight[],
  verdicts: Verdicts,
  range: Range,
  words: ReadonlySet<string>,
): number | undefined {
  for (let at = range.first - 1; at >= Math.max(0, range.first - SHORT_REACH); at--) {
    const sight = sights[at];
    if (sight === undefined || verdicts[at] !== undefined) continue;
    const { form, text } = sight;
    const fits =
      form.ending === "open" &&
      form.length >= 10 &&
      !form.wide &&
      form.bullet === "" &&
      !form.lower &&
      !form.shouted &&
      !sight.evidence().section &&
      readByline(text)?.stated !== true &&
      readBreadcrumb(text) === undefined &&
      !isDateLine(text);
    // One or two words may be a section or a name: the text must use all of them.
    const isPhrase = form.wordCount >= 3 && !looksLikeName(text);
    const known = shareKnown(sight, words);
    if (fits && (isPhrase ? known >= 0.5 : known === 1 && form.length >= 15)) return at;
  }
  return undefined;
}

/** How much running text may stand above a headline: a motto, a line about the columnist. */
const LONGEST_ABOVE = 260;

/** A line among the first passages with a date or a byline right below it, whatever its form. */
function attestedHeadline(
  sights: readonly Sight[],
  verdicts: Verdicts,
  { first, last }: Range,
): number | undefined {
  let above = 0;
  for (let at = first; at <= Math.min(last - 1, first + 6) && above <= LONGEST_ABOVE; at++) {
    const sight = sights[at];
    if (sight === undefined || verdicts[at] !== undefined) continue;
    const { form } = sight;
    const fits =
      form.ending === "open" &&
      form.bullet === "" &&
      form.wordCount >= 3 &&
      form.length >= 12 &&
      form.length <= 170 &&
      !looksLikeName(sight.text) &&
      !isDateLine(sight.text) &&
      !sight.evidence().section;
    if (fits && isAttested(sights, verdicts, at)) return at;
    above += form.length;
  }
  return undefined;
}

/** Whether the next line, or the one below a name, is a date or a stated byline. */
function isAttested(sights: readonly Sight[], verdicts: Verdicts, at: number): boolean {
  const rest = [];
  for (let i = at + 1; i < Math.min(sights.length, at + 5) && rest.length < 2; i++) {
    const sight = sights[i];
    if (sight !== undefined && verdicts[i] === undefined) rest.push(sight.text);
  }
  const [next = "", second = ""] = rest;
  const states = (text: string): boolean => isDateLine(text) || readByline(text)?.stated === true;
  return states(next) || (looksLikeName(next) && states(second));
}
