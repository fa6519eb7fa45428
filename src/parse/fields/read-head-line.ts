/** Reads one line between headline and text: a date, a source, a byline, a standfirst, or noise. */
import type { Fields } from "./fields.ts";
import type { Ending } from "../lines/form.ts";
import { isAboveCredit } from "../noise/label-captions.ts";
import { readSignature } from "../lines/read-agency.ts";
import { readByline } from "../lines/read-byline.ts";
import { readSource } from "../lines/read-source.ts";
import { isDateLine } from "../lines/read-date-line.ts";
import { drop, field, type Verdict } from "../lines/roles.ts";
import { isHeadlineLike, isPicture, isProse, type Sight } from "../lines/sight.ts";
import { takeAgency, takeAuthor } from "./take-author.ts";
import { takeTime } from "./take-time.ts";

/** A line of this length below the headline says something of the story. */
export const LONG_LINE = 70;

type Verdicts = (Verdict | undefined)[];

/**
 * What reads as noise anywhere else: "Autor: …" heads a box about the author, "Redaktion" stands in
 * menus, "Quelle: dpa" below pictures.
 */
function isReadAgain(sight: Sight, isBesideField: boolean): boolean {
  const byline = readByline(sight.text);
  if (byline?.stated === true) return true;
  if (!isBesideField) return false;
  return (
    byline !== undefined ||
    readSource(sight)?.name !== undefined ||
    readSignature(sight.text) !== undefined
  );
}

/** The time above an entry of a live blog, whose heading stands between it and the text. */
const CLOCK = /^\d{1,2}[.:]\d{2}(?:\s?[\p{L}.]{1,5})?$/u;
/** "But tragedy struck." and "Dear readers," are the story's own however short they are. */
const STAYING: ReadonlySet<Ending> = new Set<Ending>(["sentence", "comma", "colon"]);

/** The points of a list above the text, as wires send them, and an exclamation of some words. */
function isOfStory(sights: readonly Sight[], i: number): boolean {
  const form = sights[i]?.form;
  if (form === undefined) return false;
  if (form.bullet !== "")
    return [sights[i - 1], sights[i + 1]].some((beside) => beside?.form.bullet === form.bullet);
  return form.wordCount >= 4 && (sights[i]?.text ?? "").endsWith("!");
}

export function readHeadLine(
  sights: readonly Sight[],
  verdicts: Verdicts,
  i: number,
  fields: Fields,
  language: string,
  belowHeadline: boolean,
  lede: number,
): void {
  const sight = sights[i];
  // The picture that opens a story stands here.
  if (sight === undefined || isPicture(sight) || verdicts[i]?.fate === "body") return;
  if (takeTime(sight, i, verdicts, fields, language)) return;
  const isBeside = verdicts[i - 1]?.fate === "field";
  if (verdicts[i] !== undefined && !(belowHeadline && isReadAgain(sight, isBeside))) return;
  const source = readSource(sight);
  if (source?.name !== undefined || source?.url !== undefined) {
    fields.source ??= source;
    verdicts[i] = field("source-line", "source-in-head");
    return;
  }
  if (belowHeadline && takeAgency(sight, i, verdicts, fields)) return;
  const isDated = isDateLine(sights[i + 1]?.text ?? "");
  if (takeAuthor(sight, i, verdicts, fields, belowHeadline || isDated)) return;
  if (!belowHeadline) {
    // A salutation: "Sir," or "Dear readers,".
    const greets = i >= lede - 2 && sight.form.ending === "comma";
    if (!isProse(sight) && !greets) verdicts[i] = drop("navigation", "above-the-text");
    return;
  }
  // Whole sentences between headline and byline stay in the body: a lede must not be lost.
  const standfirst = !isProse(sight) && isHeadlineLike(sight);
  // A standfirst stands above the byline; what stands below without a full stop is a picture's.
  const isBelowByline = fields.byline !== undefined && sight.form.length >= 35;
  if (standfirst && sight.form.ending === "open" && isBelowByline) {
    verdicts[i] = drop("caption", "open-line-below-byline");
    return;
  }
  if (standfirst && isAboveCredit(sights, verdicts, i)) {
    verdicts[i] = drop("caption", "above-credit");
    return;
  }
  if (standfirst && fields.standfirst === undefined && sight.form.length >= 25 && i < lede) {
    fields.standfirst = sight.text;
    verdicts[i] = field("standfirst", "second-headline");
  } else if (
    !isProse(sight) &&
    !STAYING.has(sight.form.ending) &&
    !isOfStory(sights, i) &&
    !(CLOCK.test(sights[i - 1]?.text ?? "") && i === lede - 1) &&
    !(standfirst && sight.form.length >= LONG_LINE && sight.text !== fields.standfirst)
  ) {
    verdicts[i] = drop("navigation", "between-headline-and-text");
  }
}
