/** Drops single bullets between paragraphs: lists have two, and something that leads to them. */
import type { Line } from "../lines/line.ts";
import type { Draft } from "../story/draft.ts";
import { standingAbove, standingBelow } from "../story/standing-lines.ts";

export function dropSingleBullets(draft: Draft): void {
  for (const line of draft.rangeLines) {
    if (!isBullet(line) || !draft.isOpen(line)) continue;
    const before = standingAbove(draft, line);
    const after = standingBelow(draft, line);
    if (before?.isProse !== true || after?.isProse !== true) continue;
    const isInList = before.form.bullet !== "" || after.form.bullet !== "";
    if (!isInList && before.form.ending !== "colon") draft.drop(line, "promo", "single-bullet");
  }
}

/** Numbers and dashes are no ornaments: steps of a recipe, what somebody says. */
function isBullet({ form, passage, isProse }: Line): boolean {
  if (form.bullet === "" || passage.markup !== undefined || isProse) return false;
  return !/[\d–—-]/u.test(form.bullet);
}
