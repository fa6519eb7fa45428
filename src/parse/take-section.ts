/** Takes the section above a headline, and drops what else stands there. */
import type { Fields } from "./fields.ts";
import { isDump } from "./page-dump.ts";
import { readBreadcrumb } from "./read-breadcrumb.ts";
import { drop, field, type Verdict } from "./roles.ts";
import { isPicture, isProse, type Sight } from "./sight.ts";
import { isKin, type Vocabulary } from "./vocabulary.ts";

type Verdicts = (Verdict | undefined)[];

/** A shorter line above the headline is no lede. */
const SHORTEST_LEDE = 60;
/** In the dump of a page, where it may be the caption of a picture. */
const SHORTEST_LEDE_IN_DUMP = 120;

/** Whatever it speaks of, more than this may be a story whose headline was not found. */
const LONGEST_NOTICE = 250;

/** The section stands above the headline: alone, as the end of a path, or as a known name. */
export function takeSection(
  sights: readonly Sight[],
  verdicts: Verdicts,
  top: number,
  words: () => Vocabulary,
  fields: Fields,
): void {
  const dump = isDump(sights);
  let labels = 0;
  for (let i = top - 1; i >= 0; i--) {
    const sight = sights[i];
    if (sight === undefined) break;
    // What front matter keeps is the story's.
    if (verdicts[i]?.fate === "body") continue;
    const crumb = readBreadcrumb(sight.text);
    if (fields.section === undefined && top - i <= 6 && crumb !== undefined) {
      fields.section = crumb;
      verdicts[i] = field("section", "end-of-breadcrumb");
      continue;
    }
    if (fields.headline !== undefined && sight.text.includes(fields.headline)) {
      verdicts[i] ??= drop("navigation", "repeats-the-headline");
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
    if (isPicture(sight)) continue;
    // Running text above the headline is kept when it speaks of the same thing: it may be the lede.
    const isNear = sight.form.length < LONGEST_NOTICE && (dump || top - i <= 14);
    const isForeign = fields.headline !== undefined && isNear && !isKin(sight, words());
    const shortest = dump ? SHORTEST_LEDE_IN_DUMP : SHORTEST_LEDE;
    if (!isProse(sight) || sight.form.length < shortest || isForeign)
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
