/** Tells by its form which line may be a headline, and which is another part of a story's head. */
import type { Line } from "../../lines/line.ts";
import { readBreadcrumb } from "../../lines/read-breadcrumb.ts";
import { looksLikeName } from "../../words/names/looks-like-name.ts";
import { readDate } from "../../words/dates/read-date.ts";
import { hasTrait } from "../../words/tables/tables.ts";

/** Of a headline's usual length and form. */
export function isFullHeadline({ form, text, isHeadlineLike }: Line): boolean {
  if (!isHeadlineLike) return false;
  // "Saint-Jean-sur-Mer" is one word here.
  return form.wide ? form.length >= 16 : form.wordCount >= 3 && /\s/u.test(text);
}

/** A headline of another story, a bare motto: shorter ones need a date or a byline below them. */
const LONGEST_LOOSE = 120;

/**
 * Of any form, short or with a full stop, `above` a date or a byline. `known` is the share of its
 * words that the text uses.
 */
export function isLooseHeadline({ form }: Line, above: 1 | 2 | undefined, known: number): boolean {
  if (above === undefined || form.bullet !== "" || form.length > LONGEST_LOOSE) return false;
  if (form.ending === "comma" || form.ending === "colon") return false;
  if (above === 1) return form.wordCount >= 2 || form.wide || known > 0.5;
  return form.ending !== "sentence" && form.wordCount >= 2 && form.length >= 10 && known >= 0.5;
}

/** Too long for the name of a section. */
export function isLong({ form }: Line): boolean {
  return form.wide || form.wordCount >= 4;
}

/**
 * "Gipfel in Velmora" above "Keine Einigung über das Wasser": where the language's news have the habit,
 * the short line above is what the story is about, and the longer one the headline.
 */
export function isKickerAbove(upper: Line, lower: Line): boolean {
  if (
    !hasTrait(upper.language, "kicker first") ||
    upper.form.ending !== "open" ||
    upper.form.quoted
  )
    return false;
  const isShort = upper.form.wordCount <= 4 && upper.form.length <= 32;
  const isHeadline = lower.form.wordCount <= 12 && !lower.form.several && lower.isHeadlineLike;
  return isShort && isHeadline && lower.form.length > upper.form.length;
}

/** "Jane Doe (words) and John Roe (pictures)" */
const WITH_ASIDE = /^[^()]{3,40}\s\(\p{Ll}+\)/u;

/** What is a section, a name, a path, a date or a picture is no headline. */
export function isOtherField(line: Line): boolean {
  const { text, form } = line;
  return (
    line.isPicture ||
    isDateline(text) ||
    // What somebody says in the story.
    (/^[–—-]/u.test(form.bullet) && form.ending === "sentence") ||
    line.evidence.section ||
    (looksLikeName(text) && !form.shouted) ||
    (WITH_ASIDE.test(text) && line.byline !== undefined) ||
    line.byline?.stated === true ||
    readBreadcrumb(text) !== undefined ||
    line.isDate
  );
}

const LONGEST_DATELINE = 60;
const DATELINE = /^\p{Lu}[^,\d]{1,30},.*\d.*\([^()]{2,30}\)$/u;

/** "Valladolid, 8 Feb 2024 (An Agency)" */
function isDateline(text: string): boolean {
  if (text.length > LONGEST_DATELINE || !DATELINE.test(text)) return false;
  return readDate(text, "und") !== undefined;
}
