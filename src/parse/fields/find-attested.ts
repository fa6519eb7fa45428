/**
 * Finds the lines right above a date or a byline: where those stand, a headline stands above them,
 * whatever its form, perhaps with a standfirst in between.
 */
import { isDateLine } from "../lines/read-date-line.ts";
import { looksLikeName } from "../words/looks-like-name.ts";
import { readByline } from "../lines/read-byline.ts";
import { drop, type Verdict } from "../lines/roles.ts";
import { isProse, type Sight } from "../lines/sight.ts";

/** From a line's index to how far above the date or byline it stands: 1 or 2. */
export type Attested = ReadonlyMap<number, 1 | 2>;

export function findAttested(
  sights: readonly Sight[],
  verdicts: readonly (Verdict | undefined)[],
  from: number,
  to: number,
): Attested {
  const attested = new Map<number, 1 | 2>();
  const open: number[] = [];
  for (let i = from; i <= Math.min(to, sights.length - 1); i++)
    if (mayBeHeadline(verdicts[i])) open.push(i);
  const furniture = open.map((_, k) => isFurniture(sights, open, k));
  open.forEach((_, k) => {
    const above = open[k - 1];
    if (above === undefined || furniture[k] !== true) return;
    if (furniture[k - 1] === true || sights[above]?.evidence().section === true) return;
    attested.set(above, 1);
    const second = open[k - 2];
    if (second !== undefined && furniture[k - 2] === false && !attested.has(second))
      attested.set(second, 2);
  });
  if (attested.size === 0) attestBelow(sights, open, furniture, attested);
  return attested;
}

/** Where a text opens with its date, the headline stands below. */
function attestBelow(
  sights: readonly Sight[],
  open: readonly number[],
  furniture: readonly boolean[],
  attested: Map<number, 1 | 2>,
): void {
  const last = furniture.lastIndexOf(true);
  if (last < 0 || last > 3) return;
  // One word between date and headline is a place or a section.
  const isWord = !/\s/u.test(sights[open[last + 1] ?? -1]?.text ?? "");
  const below = open[isWord ? last + 2 : last + 1];
  const sight = below === undefined ? undefined : sights[below];
  if (below !== undefined && sight !== undefined && !isProse(sight)) attested.set(below, 1);
}

/** "LETTER: Give us back our bench" and "Explained: why it rusts" are promos anywhere else. */
export function mayBeHeadline(verdict: Verdict | undefined): boolean {
  return verdict === undefined || verdict.rule === LABELLED || KEYWORD_LABEL.test(verdict.rule);
}

export const LABELLED = drop("promo", "capitals-label").rule;
const KEYWORD_LABEL = /^[a-z]{2}-label-promo$/u;

/** Of a sentence that is longer, nobody asks whether it is a byline. */
const MOST_WORDS = 12;

/** Whether the line is a date, a stated byline, or a name with one of these below. */
function isFurniture(sights: readonly Sight[], open: readonly number[], k: number): boolean {
  const sight = sights[open[k] ?? -1];
  if (sight === undefined || sight.text.length > 120) return false;
  const { text, form } = sight;
  if (form.wordCount > MOST_WORDS && isProse(sight)) return false;
  if (isDateLine(text) || readByline(text)?.stated === true) return true;
  const next = sights[open[k + 1] ?? -1]?.text;
  return next !== undefined && looksLikeName(text) && next.length <= 120 && isDateLine(next);
}
