/**
 * A title in, the last part of a permalink out: letters of every script kept, lower case, words
 * joined by hyphens, cut at a word. Empty when nothing is left ("!!!").
 */
import { slug as slugify } from "../../model/addresses/slug.ts";

/** Long enough for most headlines, short enough for a line of an e-mail. In UTF-16 code units. */
const LONGEST = 80;

export function slugOf(title: string): string {
  const slug = slugify(title.normalize("NFC"))
    .normalize("NFC")
    .replace(/[-\s]+/gu, "-")
    .replace(/^-|-$/g, "");
  if (slug.length <= LONGEST) return slug;
  const cut = slug.slice(0, LONGEST + 1);
  const word = cut.lastIndexOf("-");
  if (word > 0) return cut.slice(0, word);
  // One long word, or a script without spaces: never in the middle of a character.
  return slug.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/u, "");
}
