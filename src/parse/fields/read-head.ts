/**
 * Reads the head of a story: section, headline, standfirst, byline, date and source, from the
 * passages above the first running text and the first few of it.
 */
import type { Fields } from "./fields.ts";
import { readByline } from "../lines/read-byline.ts";
import { readDate } from "../words/read-date.ts";
import { keepFacts } from "./fact-rows.ts";
import { findHeadline } from "./find-headline.ts";
import { isPage } from "../story/page-dump.ts";
import { isDateLine } from "../lines/read-date-line.ts";
import { drop, field, type Verdict } from "../lines/roles.ts";
import { readMail } from "./mail-header.ts";
import { isHeadlineLike, isProse, type Sight } from "../lines/sight.ts";
import { takeAuthor } from "./take-author.ts";
import { takeSection } from "./take-section.ts";
import { takeTime } from "./take-time.ts";
import { LONG_LINE, readHeadLine } from "./read-head-line.ts";
import { readSource } from "../lines/read-source.ts";
import { isKin, vocabularyOf, type Vocabulary } from "../story/vocabulary.ts";
import type { Range } from "../story/main-range.ts";

type Verdicts = (Verdict | undefined)[];

/** How far above the headline its date and byline may stand. */
const REACH_ABOVE = 4;

/** A line about a columnist. */
const LONGEST_ABOUT = 160;

/** How far above the first running text a headline may stand. */
const REACH = 14;

export function readHead(
  sights: readonly Sight[],
  verdicts: Verdicts,
  range: Range,
  language: string,
): Fields {
  const fields: Fields = {};
  if (range.last < 0 || readMail(sights, verdicts, fields, language)) return fields;
  // The dates in a box of facts attest no headline, so what stands in the text is kept first.
  keepFacts(sights, verdicts, range, range.first);
  const headline = findHeadline(sights, verdicts, range);
  keepFacts(sights, verdicts, range, headline ?? -1);
  const first = firstText(sights, verdicts, range, headline);
  const lede = headEnd(sights, verdicts, { first, last: range.last }, headline, language);
  const top = headline ?? range.first;
  if (headline !== undefined) {
    fields.headline = sights[headline]?.text ?? "";
    verdicts[headline] = field("headline", "headline-above-text");
  }
  // Most texts never ask for it.
  let vocabulary: Vocabulary | undefined;
  const words = (): Vocabulary => (vocabulary ??= vocabularyOf(sights, verdicts, lede, range.last));
  const known = headline !== undefined && isPage(sights, verdicts) ? words() : undefined;
  for (
    let i = headline === undefined ? Math.max(0, range.first - REACH) : headline + 1;
    i < lede;
    i++
  ) {
    const isRepeat = sights[i]?.text === fields.headline;
    if (known && verdicts[i] === undefined && !isRepeat && isLongLine(sights[i], known, language))
      continue;
    readHeadLine(sights, verdicts, i, fields, language, headline !== undefined, lede);
  }
  if (headline !== undefined) readAbove(sights, verdicts, headline, fields, language);
  takeSection(sights, verdicts, { top, lede }, words, fields);
  return fields;
}

/** A date or byline above the headline belongs to it when nothing below says otherwise. */
function readAbove(
  sights: readonly Sight[],
  verdicts: Verdicts,
  headline: number,
  fields: Fields,
  language: string,
): void {
  for (let i = headline - 1; i >= Math.max(0, headline - REACH_ABOVE); i--) {
    const sight = sights[i];
    if (sight === undefined) break;
    if (isProse(sight)) {
      // A column's head: its name, the columnist, a line about him, the headline.
      if (sight.form.length > LONGEST_ABOUT || !isColumnist(sights, i - 1)) break;
      verdicts[i] ??= drop("biography", "below-columnist");
      continue;
    }
    if (fields.published === undefined && verdicts[i] === undefined)
      takeTime(sight, i, verdicts, fields, language);
    if (fields.byline === undefined && verdicts[i] === undefined && !sight.evidence().section) {
      takeAuthor(sight, i, verdicts, fields, i > 0 || verdicts[i + 1]?.role === "dateline");
    }
  }
}

/** A bare name below the name of a section. */
function isColumnist(sights: readonly Sight[], i: number): boolean {
  const byline = readByline(sights[i]?.text ?? "");
  return byline?.stated === false && sights[i - 1]?.evidence().section === true;
}

/**
 * A standfirst, or the first of several: pages write whole sentences there without their full stop,
 * so that it stays in the body as a lede does.
 */
function isLongLine(sight: Sight | undefined, words: Vocabulary, language: string): boolean {
  return (
    sight !== undefined &&
    sight.form.length >= LONG_LINE &&
    isHeadlineLike(sight) &&
    // A credit in brackets makes it a caption.
    !/[)\]]$/u.test(sight.text) &&
    isKin(sight, words) &&
    readDate(sight.text, language) === undefined &&
    readByline(sight.text) === undefined &&
    readSource(sight) === undefined
  );
}

/** Where running text begins; below a headline that reads like running text itself. */
function firstText(
  sights: readonly Sight[],
  verdicts: Verdicts,
  { first, last }: Range,
  headline: number | undefined,
): number {
  if (headline === undefined || headline < first) {
    let from = first;
    // "Published: 3 May, 9:14 a.m." has the end of a sentence.
    while (from < last && isDateLine(sights[from]?.text ?? "")) from++;
    return from;
  }
  for (let i = headline + 1; i <= last; i++) {
    const sight = sights[i];
    if (sight === undefined || verdicts[i] !== undefined || isDateLine(sight.text)) continue;
    if (isProse(sight) && readByline(sight.text)?.stated !== true) return i;
  }
  return headline + 1;
}

/** The index of the first passage of the story itself. */
function headEnd(
  sights: readonly Sight[],
  verdicts: Verdicts,
  range: Range,
  headline: number | undefined,
  language: string,
): number {
  // A byline or a date below one or two short passages makes these the standfirst.
  const start = headline === undefined ? range.first : headline + 1;
  let prose = 0;
  for (let i = start; i <= Math.min(range.last, start + 9); i++) {
    const sight = sights[i];
    if (sight === undefined) break;
    if (isProse(sight) && verdicts[i] === undefined) {
      prose++;
      if (prose > 2 || sight.form.length > 320) break;
      continue;
    }
    if (prose === 0) continue;
    const next = sights[i + 1];
    if (verdicts[i]?.role === "updated") continue;
    const isField = isDateLine(sight.text) || isBylineLine(sight, next, verdicts[i + 1], language);
    if (isField && headline !== undefined) return Math.max(i + 1, range.first);
  }
  return Math.max(range.first, start);
}

function isBylineLine(
  sight: Sight,
  next: Sight | undefined,
  nextVerdict: Verdict | undefined,
  language: string,
): boolean {
  const byline = readByline(sight.text);
  if (byline === undefined || sight.form.ending === "comma") return false;
  if (byline.stated) return true;
  return (
    next !== undefined &&
    (nextVerdict !== undefined || isProse(next) || readDate(next.text, language) !== undefined)
  );
}
