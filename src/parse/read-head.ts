/**
 * Reads the head of a story: section, headline, standfirst, byline, date and source, from the
 * passages above the first running text and the first few of it.
 */
import type { StatedTime } from "../article.ts";
import { looksLikeName, readByline, fieldAtStart } from "./read-byline.ts";
import { readDate } from "./read-date.ts";
import { isDateFiller } from "./month-names.ts";
import { drop, field, type Verdict } from "./roles.ts";
import { isHeadlineLike, isProse, type Sight } from "./sight.ts";
import { readSource, type SourceFound } from "./read-source.ts";
import { readBreadcrumb } from "./read-breadcrumb.ts";
import { wordsOf } from "./words.ts";
import type { Range } from "./main-range.ts";

export interface Fields {
  headline?: string;
  section?: string;
  standfirst?: string;
  byline?: string;
  authors?: readonly string[];
  published?: StatedTime;
  updated?: StatedTime;
  source?: SourceFound;
}

type Verdicts = (Verdict | undefined)[];

/** How far above the first running text a headline may stand. */
const REACH = 14;

export function readHead(
  sights: readonly Sight[],
  verdicts: Verdicts,
  range: Range,
  language: string,
): Fields {
  const fields: Fields = {};
  if (range.last < 0) return fields;
  const headline = findHeadline(sights, verdicts, range);
  const lede = headEnd(sights, verdicts, range, headline, language);
  const top = headline ?? range.first;
  if (headline !== undefined) {
    fields.headline = sights[headline]?.text ?? "";
    verdicts[headline] = field("headline", "headline-above-text");
  }
  for (
    let i = headline === undefined ? Math.max(0, range.first - REACH) : headline + 1;
    i < lede;
    i++
  ) {
    readHeadLine(sights, verdicts, i, fields, language, headline !== undefined, lede);
  }
  // A date or byline above the headline belongs to it when nothing below says otherwise.
  for (let i = top - 1; i >= Math.max(0, top - 4) && headline !== undefined; i--) {
    const sight = sights[i];
    if (sight === undefined || isProse(sight)) break;
    if (fields.published === undefined && verdicts[i] === undefined)
      readTime(sight, i, verdicts, fields, language);
    if (fields.byline === undefined && verdicts[i] === undefined && !sight.evidence().section) {
      readAuthor(sight, i, verdicts, fields, i > 0);
    }
  }
  readSection(sights, verdicts, top, fields);
  return fields;
}

/** The line above the text that looks most like a headline, by length, nearness and shared words. */
function findHeadline(
  sights: readonly Sight[],
  verdicts: Verdicts,
  range: Range,
): number | undefined {
  const marked = sights.findIndex(
    ({ passage }, i) =>
      passage.markup?.level === 1 && verdicts[i] === undefined && i <= range.first,
  );
  if (marked >= 0) return marked;
  const candidates: number[] = [];
  const from = Math.max(0, range.first - REACH * 2);
  for (let i = range.first - 1; i >= from; i--) {
    const sight = sights[i];
    if (sight !== undefined && verdicts[i] === undefined && mayBeHeadline(sight))
      candidates.push(i);
  }
  let [best] = candidates;
  // The words of the text need to be known only where there is a choice.
  if (candidates.length < 2) return best;
  const body = bodyStems(sights, verdicts, range);
  let bestScore = 0;
  for (const i of candidates) {
    const sight = sights[i];
    if (sight === undefined || best === undefined) continue;
    const score = headlineScore(sight, body, range.first - i);
    // Of two that fit, the upper one is the headline and the lower one the second headline.
    if (score < bestScore * 0.75 || (score < bestScore && best - i > 2)) continue;
    best = i;
    bestScore = Math.max(score, bestScore);
  }
  return best;
}

/** The stems of the longer words at the beginning of the text. */
function bodyStems(
  sights: readonly Sight[],
  verdicts: Verdicts,
  range: Range,
): ReadonlySet<string> {
  const stems = new Set<string>();
  for (let i = range.first; i <= Math.min(range.last, range.first + 60); i++) {
    if (verdicts[i] === undefined)
      for (const { plain, stem } of sights[i]?.form.head.known ?? [])
        if (plain.length > 3) stems.add(stem);
  }
  return stems;
}

function mayBeHeadline(sight: Sight): boolean {
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

function headlineScore({ form }: Sight, body: ReadonlySet<string>, distance: number): number {
  const long = form.head.words.filter((word) => word.length > 3 && word !== "#");
  const shared = long.filter((word) => body.has(word.slice(0, 6))).length;
  const sharing = long.length === 0 ? 0.3 : shared / long.length;
  const size = Math.min(form.length, 60) / 60;
  return Math.max(0.01, 0.4 + size + 1.2 * sharing - distance * 0.04);
}

function isDateLine(text: string): boolean {
  const date = readDate(text, "en");
  return date !== undefined && leftover(date.before, date.after).length <= 2;
}

/** Date lines further down, as dumps have them between the headline's block and the text. */
export function dropLoneDates(
  sights: readonly Sight[],
  verdicts: Verdicts,
  fields: Fields,
  language: string,
): void {
  sights.forEach((sight, i) => {
    if (verdicts[i] !== undefined || sight.form.length > 60 || !sight.form.digits || isProse(sight))
      return;
    if (sight.passage.markup !== undefined && sight.passage.markup.kind !== "paragraph") return;
    const date = readDate(sight.text, language);
    if (date === undefined || leftover(date.before, date.after).length > 0) return;
    verdicts[i] = drop("dateline", "date-alone");
    if (i < 12 && fields.published === undefined) {
      fields.published = { at: date.at, zoneAssumed: date.zoneAssumed, by: "text" };
      verdicts[i] = field("dateline", "date-alone");
    }
  });
}

/** The words around a date that say something else. */
function leftover(before: string, after: string): string[] {
  return wordsOf(`${before} ${after}`).words.filter((word) => word !== "#" && !isDateFiller(word));
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

function readHeadLine(
  sights: readonly Sight[],
  verdicts: Verdicts,
  i: number,
  fields: Fields,
  language: string,
  belowHeadline: boolean,
  lede: number,
): void {
  const sight = sights[i];
  if (sight === undefined) return;
  if (readTime(sight, i, verdicts, fields, language)) return;
  if (verdicts[i] !== undefined) return;
  const source = readSource(sight);
  if (source?.name !== undefined || source?.url !== undefined) {
    fields.source ??= source;
    verdicts[i] = field("source-line", "source-in-head");
    return;
  }
  if (readAuthor(sight, i, verdicts, fields, belowHeadline)) return;
  if (!belowHeadline) {
    if (!isProse(sight)) verdicts[i] = drop("navigation", "above-the-text");
    return;
  }
  // Whole sentences between headline and byline stay in the body: a lede must not be lost.
  const standfirst = !isProse(sight) && isHeadlineLike(sight);
  if (standfirst && fields.standfirst === undefined && sight.form.length >= 25 && i < lede) {
    fields.standfirst = sight.text;
    verdicts[i] = field("standfirst", "second-headline");
  } else if (!isProse(sight) && sight.form.ending !== "comma" && sight.form.ending !== "colon") {
    verdicts[i] = drop("navigation", "between-headline-and-text");
  }
}

function readAuthor(
  sight: Sight,
  i: number,
  verdicts: Verdicts,
  fields: Fields,
  bare: boolean,
): boolean {
  const date = readDate(sight.text, "en");
  const text = date === undefined ? sight.text : date.before;
  const found = readByline(text);
  if (found === undefined || (!found.stated && !bare) || (isProse(sight) && sight.form.length > 90))
    return false;
  if (fields.byline === undefined) {
    fields.byline = found.byline;
    fields.authors = found.authors;
    verdicts[i] = field("byline", found.stated ? "byline-with-prefix" : "bare-name-below-headline");
  } else verdicts[i] = drop("second-byline", "second-byline");
  return true;
}

/** Takes the passage as a date line, an update line or a line of byline and date. */
export function readTime(
  sight: Sight,
  i: number,
  verdicts: Verdicts,
  fields: Fields,
  language: string,
): boolean {
  const { text, form } = sight;
  if (form.length > 160) return false;
  const isUpdate = fieldAtStart(text, "updated") > 0;
  const date = readDate(text, language);
  if (date === undefined) {
    if (!isUpdate || isProse(sight) || form.wordCount > 8) return false;
    verdicts[i] = drop("updated", "update-line");
    return true;
  }
  const rest = leftover(date.before, date.after);
  const byline = readByline(
    date.before.replace(/[\s|,·•–—-]+$/u, "").replace(/\s(?:on|am|le|el|em|il|op)$/iu, ""),
  );
  if (rest.length > 3 && byline === undefined) return false;
  if (isProse(sight) && rest.length > 1 && byline === undefined) return false;
  const time: StatedTime = { at: date.at, zoneAssumed: date.zoneAssumed, by: "text" };
  const said = fieldAtStart(text, "published");
  if (isUpdate && said === 0) {
    fields.updated ??= time;
    verdicts[i] = field("updated", "update-line");
    return true;
  }
  if (byline !== undefined && fields.byline === undefined && rest.length > 0) {
    fields.byline = byline.byline;
    fields.authors = byline.authors;
  }
  if (fields.published === undefined) {
    fields.published = time;
    verdicts[i] = field("dateline", byline === undefined ? "date-line" : "byline-and-date");
  } else verdicts[i] = drop("updated", "second-date");
  return true;
}

/** The section stands above the headline: alone, as the end of a path, or as a known name. */
function readSection(
  sights: readonly Sight[],
  verdicts: Verdicts,
  top: number,
  fields: Fields,
): void {
  let labels = 0;
  for (let i = top - 1; i >= 0; i--) {
    const sight = sights[i];
    if (sight === undefined) break;
    const crumb = readBreadcrumb(sight.text);
    if (fields.section === undefined && top - i <= 6 && crumb !== undefined) {
      fields.section = crumb;
      verdicts[i] = field("section", "end-of-breadcrumb");
      continue;
    }
    const nearest = labels === 0;
    labels++;
    const single = top === 1 && isSectionLabel(sight) && sight.form.wordCount <= 3;
    if (
      fields.section === undefined &&
      nearest &&
      (verdicts[i] === undefined || sight.evidence().section) &&
      top - i <= 3
    ) {
      if (single || (sight.evidence().section && !isMenuAbove(sights, i))) {
        fields.section = sight.text;
        verdicts[i] = field("section", single ? "label-above-headline" : "section-name");
        continue;
      }
    }
    // Running text above the headline is a teaser or the lede: in doubt it is kept.
    if (!isProse(sight) || sight.form.length < 60)
      verdicts[i] ??= drop("navigation", "above-the-headline");
  }
}

function isSectionLabel({ form, text }: Sight): boolean {
  return form.ending === "open" && form.length <= 30 && !/\d/u.test(text) && form.bullet === "";
}

/** Whether the label is one of a row of section names: the menu, not the story's section. */
function isMenuAbove(sights: readonly Sight[], i: number): boolean {
  const above = sights[i - 1];
  return above !== undefined && above.evidence().section && sights[i]?.passage.apart === false;
}
