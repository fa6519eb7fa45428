/** Languages and directions: the article's, the publication's, and the pages' own English words. */
import type { Child } from "hono/jsx";
import type { Site } from "../site.ts";

const RTL_SCRIPTS = new Set([
  "Adlm",
  "Arab",
  "Hebr",
  "Mand",
  "Nkoo",
  "Rohg",
  "Samr",
  "Syrc",
  "Thaa",
]);

/** The direction in which a language is written; `tag` is BCP 47. */
export function directionOf(tag: string): "ltr" | "rtl" {
  return RTL_SCRIPTS.has(new Intl.Locale(tag).maximize().script ?? "") ? "rtl" : "ltr";
}

/** The language to name for a text: the publication's where the text is too short to tell. */
export function languageOf(text: { readonly language: string }, site: Site): string {
  return text.language === "und" ? site.language : text.language;
}

/** Words of the page itself: English, and left to right, whatever the article around them is. */
export const Words = ({ children }: { children?: Child }) => (
  <span lang="en" dir="ltr">
    {children}
  </span>
);
