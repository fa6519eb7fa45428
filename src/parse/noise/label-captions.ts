/**
 * Captions told by what stands beside them: "Image caption," above, or the photographer's name below.
 */
import { drop, type Verdict } from "../lines/roles.ts";
import type { Sight } from "../lines/sight.ts";

const LONGEST = 300;

/** Drops the line below each label of a caption. */
export function dropLabelledCaptions(
  sights: readonly Sight[],
  verdicts: (Verdict | undefined)[],
): void {
  for (let i = 0; i + 1 < sights.length; i++) {
    const below = sights[i + 1];
    const label = verdicts[i];
    // "Image caption: Jane Doe at work" holds its caption.
    if (label?.role !== "caption-label" || !label.rule.includes("-whole-") || below === undefined)
      continue;
    if (verdicts[i + 1] === undefined && below.form.length <= LONGEST)
      verdicts[i + 1] = drop("caption", "under-caption-label");
  }
}

/** Whether right below a line without an end stands the credit or the label of a picture. */
export function isAboveCredit(
  sights: readonly Sight[],
  verdicts: readonly (Verdict | undefined)[],
  i: number,
): boolean {
  const role = verdicts[i + 1]?.role;
  return (
    sights[i]?.form.ending === "open" && (role === "caption-label" || isCredit(sights[i + 1], role))
  );
}

/** A credit alone, without a caption of its own. */
function isCredit(sight: Sight | undefined, role: Verdict["role"] | undefined): boolean {
  return role === "caption" && sight !== undefined && sight.form.wordCount <= 6;
}
