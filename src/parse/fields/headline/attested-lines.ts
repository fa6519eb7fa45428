/**
 * Finds the lines right above a date or a byline: where those stand, a headline stands above them,
 * whatever its form, perhaps with a standfirst in between.
 */
import type { Line } from "../../lines/line.ts";
import type { Draft } from "../../story/draft.ts";
import { looksLikeName } from "../../words/names/looks-like-name.ts";

/** From a line to how far above the date or byline it stands: 1 or 2. */
export type Attested = ReadonlyMap<Line, 1 | 2>;

/** Among the lines from one position to another. */
export function findAttested(draft: Draft, from: number, to: number): Attested {
  const open = draft.between(from, to).filter((line) => mayBeHeadline(draft, line));
  const furniture = open.map((line, i) => isFurniture(line, open[i + 1]));
  const attested = new Map<Line, 1 | 2>();
  furniture.forEach((is, i) => {
    const above = open[i - 1];
    if (!is || above === undefined || furniture[i - 1] === true || above.evidence.section) return;
    attested.set(above, 1);
    const second = open[i - 2];
    if (second !== undefined && furniture[i - 2] === false && !attested.has(second))
      attested.set(second, 2);
  });
  if (attested.size > 0) return attested;
  const below = lineBelowDate(open, furniture);
  return below === undefined || below.isProse ? attested : new Map([[below, 1]]);
}

/** Where a text opens with its date, the headline stands below. */
function lineBelowDate(open: readonly Line[], furniture: readonly boolean[]): Line | undefined {
  const last = furniture.lastIndexOf(true);
  if (last < 0 || last > 3) return undefined;
  // One word between date and headline is a place or a section.
  const isWord = !/\s/u.test(open[last + 1]?.text ?? "");
  return open[isWord ? last + 2 : last + 1];
}

/** "LETTER: Give us back our bench" and "Explained: why it rusts" are promos anywhere else. */
export function mayBeHeadline(draft: Draft, line: Line): boolean {
  const verdict = draft.verdict(line);
  return verdict === undefined || (verdict.role === "promo" && verdict.where === "label");
}

/** Of a sentence that is longer, nobody asks whether it is a byline. */
const MOST_WORDS = 12;
const LONGEST = 120;

/** Whether the line is a date, a stated byline, or a name with one of these below. */
function isFurniture(line: Line, below: Line | undefined): boolean {
  const { text, form, isProse } = line;
  if (text.length > LONGEST || (form.wordCount > MOST_WORDS && isProse)) return false;
  if (line.isDate || line.byline?.stated === true) return true;
  if (below === undefined || below.text.length > LONGEST) return false;
  return looksLikeName(text) && below.isDate;
}
