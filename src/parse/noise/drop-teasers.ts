/**
 * Drops the teasers of other stories below a story that was saved with its page. Nothing in one of
 * them tells it from the story; together they do, so that the end of the page which speaks most for
 * other stories goes.
 */
import type { Line } from "../lines/line.ts";
import type { Role, Verdict } from "../lines/verdict.ts";
import type { Draft } from "../story/draft.ts";
import { TeaserScale } from "./weigh-teaser.ts";

/** A story whose paragraphs are shorter cannot be told from teasers by their length. */
const SHORTEST_USUAL = 180;
/** So many points must speak for other stories. */
const ENOUGH = 1.5;
/** By so many a label must be a better beginning than furniture below it. */
const MARGIN = 1.5;

export function dropTeasers(draft: Draft): void {
  if (!draft.isPage) return;
  const scale = new TeaserScale(draft);
  if (scale.usual < SHORTEST_USUAL) return;
  for (const line of draft.lines.slice(heaviestEnd(draft, scale)))
    if (draft.isOpen(line)) draft.drop(line, "promo", "teaser-below-the-text");
}

/** Where the end of the page that speaks most for other stories begins. */
function heaviestEnd(draft: Draft, scale: TeaserScale): number {
  let sum = 0;
  let highest = ENOUGH;
  let from: Line | undefined;
  for (const line of draft.lines.slice(Math.max(0, draft.range.first + 1)).toReversed()) {
    sum += scale.weigh(line);
    const isKnown = isFurniture(draft, line);
    if (!isKnown && !isLabel(draft, line)) continue;
    const isBetter = sum >= highest + (!isKnown && isFurniture(draft, from) ? MARGIN : 0);
    if (!isBetter) continue;
    highest = sum;
    from = line;
  }
  return from?.at ?? draft.lines.length;
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
function isFurniture(draft: Draft, line: Line | undefined): boolean {
  const verdict = draft.verdict(line);
  if (verdict?.fate !== "dropped" || verdict.where === "below") return false;
  return FURNITURE.has(verdict.role);
}

/** What states a field or speaks of the story heads no list of others. */
const KEPT = new Set<Verdict["fate"] | undefined>(["field", "body"]);

function isLabel(draft: Draft, line: Line): boolean {
  const { form, passage } = line;
  if (line.isProse || KEPT.has(draft.fate(line))) return false;
  const above = draft.above(line)?.form.ending;
  return (
    (form.ending === "open" || form.ending === "question") &&
    form.bullet === "" &&
    passage.markup === undefined &&
    above !== "colon" &&
    above !== "comma"
  );
}
