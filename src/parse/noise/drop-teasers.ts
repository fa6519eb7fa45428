/**
 * Drops the teasers of other stories below a story that was saved with its page. Nothing in one of
 * them tells it from the story; together they do, so that the end of the page which speaks most for
 * other stories goes.
 */
import type { Range } from "../story/main-range.ts";
import { isPage } from "../story/page-dump.ts";
import { drop, type Role, type Verdict } from "../lines/roles.ts";
import { isProse, type Sight } from "../lines/sight.ts";
import { isForeign, isLong, storyOf, weighTeaser, type Story } from "../story/weigh-teaser.ts";

/** A story whose paragraphs are shorter cannot be told from teasers by their length. */
const SHORTEST_USUAL = 180;
/** So many points must speak for other stories. */
const ENOUGH = 1.5;
/** By so many a label must be a better beginning than furniture below it. */
const MARGIN = 1.5;
/** Fewer passages than these may be the story's own last lines. */
const FEWEST = 3;

export function dropTeasers(
  sights: readonly Sight[],
  verdicts: (Verdict | undefined)[],
  range: Range,
): void {
  if (!isPage(sights, verdicts)) return;
  const story = storyOf(sights, verdicts, range);
  if (story.usual < SHORTEST_USUAL) return;
  const from = heaviestEnd(story, range);
  const below = belowFurniture(story, range);
  let kept = 0;
  for (let i = below; i < sights.length; i++) if (verdicts[i] === undefined) kept++;
  for (let i = Math.min(from, below); i < sights.length; i++) {
    const sight = sights[i];
    if (sight === undefined) break;
    const isTeaser = i >= from || kept >= FEWEST || (isProse(sight) && isForeign(sight, story));
    if (isTeaser) verdicts[i] ??= drop("promo", "teaser-below-the-text");
  }
}

/** Where the end of the page that speaks most for other stories begins. */
function heaviestEnd(story: Story, { first }: Range): number {
  const { sights, verdicts } = story;
  let sum = 0;
  let highest = ENOUGH;
  let from = sights.length;
  for (let i = sights.length - 1; i > first; i--) {
    sum += weighTeaser(story, i);
    const isKnown = isFurniture(verdicts[i]);
    if (!isKnown && !isLabel(story, i)) continue;
    if (sum >= highest + (!isKnown && isFurniture(verdicts[from]) ? MARGIN : 0)) {
      highest = sum;
      from = i;
    }
  }
  return from;
}

/** Where furniture begins below the story's last long passage. */
function belowFurniture(story: Story, { first }: Range): number {
  const { sights, verdicts } = story;
  let end = sights.length - 1;
  while (end > first && !isLong(story, end)) end--;
  let from = end + 1;
  while (from < sights.length && !isFurniture(verdicts[from])) from++;
  return from;
}

const FURNITURE: ReadonlySet<Role> = new Set<Role>([
  "related",
  "promo",
  "footer",
  "share-row",
  "tag-row",
  "newsletter",
  "subscription",
  "biography",
  "copyright",
  "navigation",
]);

/** What was dropped as such; for its place alone, it is a label like any other. */
function isFurniture(verdict: Verdict | undefined): boolean {
  return (
    verdict?.fate === "dropped" &&
    !verdict.rule.endsWith("-below-the-text") &&
    FURNITURE.has(verdict.role)
  );
}

function isLabel({ sights, verdicts }: Story, i: number): boolean {
  const sight = sights[i];
  if (sight === undefined || isProse(sight) || verdicts[i]?.fate === "field") return false;
  const { form, passage } = sight;
  const before = sights[i - 1]?.form.ending;
  return (
    (form.ending === "open" || form.ending === "question") &&
    form.bullet === "" &&
    passage.markup === undefined &&
    before !== "colon" &&
    before !== "comma"
  );
}
