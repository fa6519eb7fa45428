/** Takes the section above a headline, and drops what else stands there. */
import type { Fields } from "./fields.ts";
import { findSection } from "./find-section.ts";
import { isDump } from "../story/page-dump.ts";
import { drop, field, type Verdict } from "../lines/roles.ts";
import { isPicture, isProse, type Sight } from "../lines/sight.ts";
import { isKin, type Vocabulary } from "../story/vocabulary.ts";

type Verdicts = (Verdict | undefined)[];

/** A shorter line above the headline is no lede. */
const SHORTEST_LEDE = 60;
/** In the dump of a page, where it may be the caption of a picture. */
const SHORTEST_LEDE_IN_DUMP = 120;

/** How far above the headline running text is asked whether it speaks of the same thing. */
const REACH = 14;

/** Whatever it speaks of, more than this may be a story whose headline was not found. */
const LONGEST_NOTICE = 250;

/** `top` is the headline, or where the text begins; `lede` is where the text begins. */
export function takeSection(
  sights: readonly Sight[],
  verdicts: Verdicts,
  { top, lede }: { readonly top: number; readonly lede: number },
  words: () => Vocabulary,
  fields: Fields,
): void {
  const section = findSection({ sights, verdicts, top, lede, fields });
  if (section !== undefined) {
    fields.section = section.name;
    verdicts[section.at] = field("section", section.rule);
  }
  const dump = isDump(sights);
  for (let i = top - 1; i >= 0; i--) {
    const sight = sights[i];
    // What front matter keeps is the story's.
    if (sight === undefined || verdicts[i]?.fate === "body" || i === section?.at) continue;
    if (fields.headline !== undefined && sight.text.includes(fields.headline)) {
      verdicts[i] ??= drop("navigation", "repeats-the-headline");
      continue;
    }
    if (isPicture(sight)) continue;
    // Running text above the headline is kept when it speaks of the same thing: it may be the lede.
    const isNear = sight.form.length < LONGEST_NOTICE && (dump || top - i <= REACH);
    const isForeign = fields.headline !== undefined && isNear && !isKin(sight, words());
    const shortest = dump ? SHORTEST_LEDE_IN_DUMP : SHORTEST_LEDE;
    if (!isProse(sight) || sight.form.length < shortest || isForeign)
      verdicts[i] ??= drop("navigation", "above-the-headline");
  }
}
