/** Finds boxes about the author: under a label, or by the author's name at their beginning. */
import type { Fields } from "../fields/fields.ts";
import { drop, type Verdict } from "../lines/roles.ts";
import { isProse, type Sight } from "../lines/sight.ts";

type Verdicts = (Verdict | undefined)[];

export function isHeading({ form }: Sight): boolean {
  return form.length <= 40 && form.ending !== "sentence";
}

/** The text under "About the author". */
export function dropBiography(sights: readonly Sight[], verdicts: Verdicts, from: number): void {
  for (let i = from + 1; i < Math.min(sights.length, from + 3); i++) {
    const sight = sights[i];
    if (sight === undefined || verdicts[i] !== undefined) continue;
    verdicts[i] = drop("biography", "under-biography");
    if (isProse(sight)) break;
  }
}

/** A passage near the end that begins with the author's own name. */
export function isBiography(
  { text, form }: Sight,
  fields: Fields,
  before: number,
  after: number,
): boolean {
  if (after > before / 3 || form.length > 700) return false;
  return (fields.authors ?? []).some(
    (name) => name.length >= 4 && text.startsWith(name) && text.length > name.length + 12,
  );
}
