/** How much a line says that the story lies here, in characters of running text. */
import type { Line } from "../lines/line.ts";
import type { Verdict } from "../lines/verdict.ts";

/** The cap per line: a single very long one is no story. */
const HEAVIEST = 300;

/** A line up to this length, with no other running text above or below it, may be a teaser. */
const SHORTEST_ALONE = 150;
const TEASER = 0.8;

/**
 * What a line adds to the stretch that it lies in: labels and noise take away. `isAlone` says that no
 * running text stands next to it.
 */
export function weighLine(
  { form, isProse }: Line,
  noise: Verdict | undefined,
  isAlone: boolean,
): number {
  if (noise !== undefined) return weighNoise(noise);
  if (isProse) {
    const weight = Math.min(form.length, HEAVIEST);
    return isAlone && form.length <= SHORTEST_ALONE ? weight * TEASER : weight;
  }
  if (form.ending === "sentence" || form.ending === "colon") return 20;
  // Rows of a recipe or of results may be the story's.
  return form.bullet !== "" || form.digits ? -10 : -25;
}

function weighNoise({ role }: Verdict): number {
  switch (role) {
    case "outside":
      return -200;
    case "comments":
    case "comment-form":
      return -250;
    case "related":
    case "footer":
    case "copyright":
      return -120;
    case "navigation":
      return -60;
    default:
      return -40;
  }
}
