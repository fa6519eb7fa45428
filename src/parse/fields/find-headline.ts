/**
 * Finds the headline: of the lines above the first running text, the one that looks most like it by
 * its length, its nearness, the words that it shares with the text, the date or byline below it,
 * and whether the page repeats it.
 */
import { keyOf, scoreRepetitions } from "../story/count-repetitions.ts";
import { findAttested, LABELLED, mayBeHeadline, type Attested } from "./find-attested.ts";
import { shareKnown, wordsOfLede } from "../story/lede-words.ts";
import type { Range } from "../story/main-range.ts";
import { isDump, isPage } from "../story/page-dump.ts";
import { readBreadcrumb } from "../lines/read-breadcrumb.ts";
import { looksLikeName } from "../words/looks-like-name.ts";
import { readByline } from "../lines/read-byline.ts";
import { readDate } from "../words/read-date.ts";
import { isDateLine } from "../lines/read-date-line.ts";
import type { Verdict } from "../lines/roles.ts";
import { shortHeadline } from "./short-headline.ts";
import { isHeadlineLike, isPicture, isProse, type Sight } from "../lines/sight.ts";

type Verdicts = readonly (Verdict | undefined)[];

/** How many passages above the first running text a headline may stand. */
const REACH = 28;
/** How many below its start, when a date below attests it. */
const REACH_INTO_TEXT = 6;
/** A lower line must be better than the upper one by this much, which is else its second headline. */
const UPPER_FIRST = 0.75;
/** The same in a plain text, where captions may lie between them and no menu above. */
const LEADING = 0.6;
const FAR = 8;
const ATTESTED = 0.4;
/** So many passages above the text, a headline keeps a score whatever else is known of it. */
const NEAR = 3;
/** A headline of another story, a bare motto: shorter ones need a date or a byline below them. */
const LONGEST_LOOSE = 120;

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
  const from = Math.max(0, range.first - REACH);
  // Where one line alone can be it, nobody asks what words it shares.
  let lede: ReadonlySet<string> | undefined;
  const words = (): ReadonlySet<string> => (lede ??= wordsOfLede(sights, verdicts, range));
  const attested = findAttested(sights, verdicts, from, range.first + REACH_INTO_TEXT + 2);
  const above = bestAbove(sights, verdicts, from, range.first, words, attested);
  if (above !== undefined && attested.has(above)) return above;
  const inside = isDump(sights) ? undefined : inText(sights, verdicts, range, attested);
  if (inside !== undefined) return inside;
  if (above !== undefined && !isPage(sights, verdicts)) return above;
  // A skip link or a slogan has no word of the text's; a short line that has all of them is better.
  const sight = above === undefined ? undefined : sights[above];
  if (sight !== undefined && shareKnown(sight, words()) > 0) return above;
  return shortHeadline(sights, verdicts, range, words) ?? above;
}

function bestAbove(
  sights: readonly Sight[],
  verdicts: Verdicts,
  from: number,
  first: number,
  words: () => ReadonlySet<string>,
  attested: Attested,
): number | undefined {
  const isText = !isPage(sights, verdicts);
  const candidates: number[] = [];
  for (let at = first - 1; at >= from; at--) {
    const sight = sights[at];
    if (sight === undefined || !mayBeHeadline(verdicts[at])) continue;
    // What looks like a promo is the headline right above the text that it speaks of.
    const leads = (): boolean =>
      (at === first - 1 && shareKnown(sight, words()) >= 0.5) ||
      (isText &&
        first - at <= FAR &&
        verdicts[at]?.rule === LABELLED &&
        shareKnown(sight, words()) >= 0.3);
    if (verdicts[at] !== undefined && !attested.has(at) && !leads()) continue;
    if (!isField(sight) && (isFullHeadline(sight) || attested.has(at))) candidates.push(at);
  }
  const [only = -1] = candidates;
  const sole = candidates.length === 1 ? sights[only] : undefined;
  // No score takes so much away that the one line right above the text would not be it.
  if (sole && isFullHeadline(sole) && only >= first - NEAR) return only;
  const repeated = scoreRepetitions(sights, from, first);
  let best: number | undefined;
  let highest = 0;
  for (const at of candidates) {
    const sight = sights[at];
    if (sight === undefined) continue;
    const above = attested.get(at);
    const known = shareKnown(sight, words());
    const fits = isFullHeadline(sight) || isLoose(sight, above, known);
    if (!fits) continue;
    const score =
      0.4 +
      Math.min(sight.form.length, 60) / 60 +
      1.2 * known +
      (above === undefined ? 0 : ATTESTED) +
      (repeated.get(keyOf(sight)) ?? 0) -
      (first - at) * 0.04;
    if (score <= 0) continue;
    // Of two that fit, the upper one is the headline and the lower one the second headline.
    const heads =
      above === 2 && best === at + 1 && attested.get(best) === 1 && (isLong(sight) || known >= 0.5);
    const leads =
      isText &&
      isLong(sight) &&
      best !== undefined &&
      mayLead(at, best, { sights, verdicts, attested });
    const below = best === at + 1 ? sights[best] : undefined;
    if (below !== undefined && isText && isKickerAbove(sight, below)) continue;
    const enough = highest * (heads ? 0.5 : leads ? LEADING : UPPER_FIRST);
    const isSecond = best !== undefined && (leads || mayBeSecond(best, at, verdicts, attested));
    if (best === undefined || score >= highest || (isSecond && score >= enough)) {
      best = at;
      highest = Math.max(score, highest);
    }
  }
  return best;
}

/**
 * Whether the upper of two lines far apart may be the headline of a plain text: no menu lies between
 * them, and what a date attests below is a caption, or a second headline below the byline.
 */
function mayLead(
  upper: number,
  lower: number,
  {
    sights,
    verdicts,
    attested,
  }: { sights: readonly Sight[]; verdicts: Verdicts; attested: Attested },
): boolean {
  const roles = verdicts.slice(upper + 1, lower).map((verdict) => verdict?.role);
  const labels = roles.filter((role) => role === "navigation").length;
  if (roles.length >= FAR || labels > 1) return false;
  const isBylineBetween = sights.slice(upper + 1, lower).some(({ text }) => looksLikeName(text));
  return (
    attested.get(lower) !== 1 || attested.has(upper) || roles.includes("caption") || isBylineBetween
  );
}

/**
 * "Gipfel in Velmora" above "Keine Einigung über das Wasser": in German news the short line above is
 * what the story is about, and the longer one the headline.
 */
function isKickerAbove(upper: Sight, lower: Sight): boolean {
  if (upper.language !== "de" || upper.form.ending !== "open" || upper.form.quoted) return false;
  const isShort = upper.form.wordCount <= 4 && upper.form.length <= 32;
  const isHeadline = lower.form.wordCount <= 12 && !lower.form.several && isHeadlineLike(lower);
  return isShort && isHeadline && lower.form.length > upper.form.length;
}

/** Too long for the name of a section. */
function isLong({ form }: Sight): boolean {
  return form.wide || form.wordCount >= 4;
}

/** Whether the lower of two lines may be the second headline of the upper one. */
function mayBeSecond(
  lower: number,
  upper: number,
  verdicts: Verdicts,
  attested: Attested,
): boolean {
  if (lower - upper > 2 || (lower - upper === 2 && verdicts[upper + 1] !== undefined)) return false;
  return attested.get(lower) !== 1 || attested.get(upper) === 2;
}

/** Of a headline's usual length and form. */
function isFullHeadline(sight: Sight): boolean {
  const { form, text } = sight;
  if (!isHeadlineLike(sight)) return false;
  // "Saint-Jean-sur-Mer" is one word here.
  return form.wide ? form.length >= 16 : form.wordCount >= 3 && /\s/u.test(text);
}

/** Of any form, short or with a full stop, right above a date or a byline. */
function isLoose(sight: Sight, above: 1 | 2 | undefined, known: number): boolean {
  const { form } = sight;
  if (above === undefined || form.bullet !== "" || form.length > LONGEST_LOOSE) return false;
  if (form.ending === "comma" || form.ending === "colon") return false;
  if (above === 1) return form.wordCount >= 2 || form.wide || known > 0.5;
  return form.ending !== "sentence" && form.wordCount >= 2 && form.length >= 10 && known >= 0.5;
}

/** What is a section, a name, a path, a date or a picture is no headline. */
function isField(sight: Sight): boolean {
  const { text, form } = sight;
  return (
    isPicture(sight) ||
    isDateline(text) ||
    // What somebody says in the story.
    (/^[–—-]/u.test(form.bullet) && form.ending === "sentence") ||
    sight.evidence().section ||
    (looksLikeName(text) && !form.shouted) ||
    (WITH_ASIDE.test(text) && readByline(text) !== undefined) ||
    readByline(text)?.stated === true ||
    readBreadcrumb(text) !== undefined ||
    isDateLine(text)
  );
}

/** "Jane Doe (words) and John Roe (pictures)" */
const WITH_ASIDE = /^[^()]{3,40}\s\(\p{Ll}+\)/u;

/** "Valladolid, 8 Feb 2024 (An Agency)" */
function isDateline(text: string): boolean {
  if (text.length > 60 || !/^\p{Lu}[^,\d]{1,30},.*\d.*\([^()]{2,30}\)$/u.test(text)) return false;
  return readDate(text, "de") !== undefined;
}

/** How much running text may stand above a headline: notices, a line about the columnist. */
const LONGEST_ABOVE = 500;
const MOST_ABOVE = 2;

/** A line that a date or a byline right below it attests, above nearly all of the text. */
function inText(
  sights: readonly Sight[],
  verdicts: Verdicts,
  { first, last }: Range,
  attested: Attested,
): number | undefined {
  let length = 0;
  let count = 0;
  for (let at = first; at < Math.min(last, first + REACH_INTO_TEXT); at++) {
    const sight = sights[at];
    if (sight === undefined || length > LONGEST_ABOVE || count > MOST_ABOVE) break;
    const { form } = sight;
    const fits =
      form.ending === "open" ? form.length <= 170 : form.length <= 90 && form.ending !== "comma";
    if (attested.get(at) === 1 && fits && form.wordCount >= 2 && !isField(sight)) return at;
    if (verdicts[at] !== undefined || !isProse(sight)) continue;
    length += form.length;
    count++;
  }
  return undefined;
}
