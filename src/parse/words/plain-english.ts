/**
 * Whether a text is English beyond doubt, by its small words alone: a look at them costs a tenth of
 * the detector's time, and what they leave open is the detector's to decide.
 */
import { wordsOf } from "./words.ts";

/** Words of which other languages have few: "is", "in", "a" and "or" are not among them. */
const TELLING: ReadonlySet<string> = new Set(
  "the of and to with that this for from by was were are be been have has had his their which would who what when not but as it its they he she on at".split(
    " ",
  ),
);
/** As far as the detector itself (eld 2.1.0) reads. */
const REACH = 380;
const LEAST_WORDS = 40;
const LEAST_SHARE = 0.2;
const LEAST_KINDS = 6;

export function isPlainEnglish(text: string): boolean {
  const { known } = wordsOf(text, 0, Math.min(text.length, REACH));
  if (known.length < LEAST_WORDS) return false;
  const kinds = new Set<string>();
  let telling = 0;
  for (const { plain } of known) {
    if (!TELLING.has(plain)) continue;
    telling++;
    kinds.add(plain);
  }
  return kinds.size >= LEAST_KINDS && telling >= known.length * LEAST_SHARE;
}
