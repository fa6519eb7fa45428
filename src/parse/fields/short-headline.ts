/** Finds a headline of one to three words by the text below, which repeats them. */
import { isDateLine } from "../lines/read-date-line.ts";
import { shareKnown } from "../story/lede-words.ts";
import { looksLikeName } from "../words/looks-like-name.ts";
import type { Range } from "../story/main-range.ts";
import { readBreadcrumb } from "../lines/read-breadcrumb.ts";
import { readByline } from "../lines/read-byline.ts";
import type { Verdict } from "../lines/roles.ts";
import { isPicture, type Sight } from "../lines/sight.ts";

/** How far above the text a headline of one or two words may stand, other fields between them. */
const SHORT_REACH = 6;

/** "Yellow Vests and I": a short line right above the text, whose words the text repeats. */
export function shortHeadline(
  sights: readonly Sight[],
  verdicts: readonly (Verdict | undefined)[],
  range: Range,
  words: () => ReadonlySet<string>,
): number | undefined {
  for (let at = range.first - 1; at >= Math.max(0, range.first - SHORT_REACH); at--) {
    const sight = sights[at];
    if (sight === undefined || verdicts[at] !== undefined || isPicture(sight)) continue;
    const { form, text } = sight;
    if (form.ending !== "open" || form.length < 10 || form.bullet !== "" || form.wide) continue;
    if (form.lower || form.shouted || sight.evidence().section || isDateLine(text)) continue;
    if (readByline(text)?.stated === true || readBreadcrumb(text) !== undefined) continue;
    // One or two words may be a section or a name: the text must use all of them.
    const isPhrase = form.wordCount >= 3 && !looksLikeName(text);
    const known = shareKnown(sight, words());
    if (isPhrase ? known >= 0.5 : known === 1 && form.length >= 15) return at;
  }
  return undefined;
}
