/** Language tags (BCP 47, RFC 5646): their canonical spelling, their language, their direction. */
import type { Direction } from "./article.ts";

/** The tag in its canonical spelling; undefined if it is not one: "english", "en_GB", "en-US-DE". */
export function canonicalTag(language: string): string | undefined {
  if (!/^[a-z]{2,3}(?:-[a-z0-9]+)*$/iu.test(language)) return undefined;
  try {
    return Intl.getCanonicalLocales(language)[0];
  } catch (error) {
    // A well-formed tag may still be invalid: "en-US-DE" has two regions.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The language alone, without region and script (RFC 5646, 2.2.1). */
export function primaryOf(tag: string): string {
  return tag.toLowerCase().split("-")[0] ?? tag;
}

/** ECMA-402's locale information, which TypeScript's library of 2024 has not. */
type InformedLocale = Intl.Locale & { getTextInfo(): { readonly direction?: Direction } };

/** By tag: making a locale takes as long as reading a short text. */
const directions = new Map<string, Direction>();

/** The direction in which the language is written, by its script. */
export function directionOf(tag: string): Direction {
  const known = directions.get(tag);
  if (known !== undefined) return known;
  const direction = (new Intl.Locale(tag) as InformedLocale).getTextInfo().direction ?? "ltr";
  directions.set(tag, direction);
  return direction;
}
