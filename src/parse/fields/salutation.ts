/** Tells a greeting that opens a letter: "Sir," or "Dear readers," right above the text. */
import type { Line } from "../lines/line.ts";
import type { Draft } from "../story/draft.ts";

const LONGEST = 60;

/** Above a text without a headline. */
export function isSalutation(draft: Draft, { at, form }: Line): boolean {
  if (draft.headline !== undefined || form.ending !== "comma" || form.length > LONGEST)
    return false;
  return at >= Math.max(draft.lede, draft.range.first) - 2;
}
