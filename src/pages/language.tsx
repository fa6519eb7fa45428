/** Languages and directions: the article's, the publication's, and those of the pages' own words. */
import type { Child } from "hono/jsx";
import type { Site } from "../model/site.ts";
import { DE } from "./words/de.ts";
import { EN } from "./words/en.ts";
import { ES } from "./words/es.ts";
import { FR } from "./words/fr.ts";
import type { PageWords } from "./words/page-words.ts";
import { PT } from "./words/pt.ts";

const TABLES: Readonly<Record<string, PageWords>> = {
  de: DE,
  en: EN,
  es: ES,
  fr: FR,
  pt: PT,
};

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

/** The pages' words for a publication: English where there is no table of its language. */
export function wordsFor(site: Site): PageWords {
  return TABLES[primaryOf(site.language)] ?? EN;
}

/**
 * The locale of the pages' dates, which stand among the words: the publication's own where there
 * are words of its language ("en-US" has the month first).
 */
export function localeFor(site: Site): string {
  const { language } = wordsFor(site);
  if (primaryOf(site.language) !== language || site.language === "en") {
    return language === "en" ? "en-GB" : language;
  }
  return site.language;
}

/** RFC 5646, 2.2.1: the language itself, before region and script. */
function primaryOf(tag: string): string {
  return tag.toLowerCase().split("-")[0] ?? tag;
}

/** Words of the page itself, in their own language, whatever the article around them is in. */
export const Words = ({ site, children }: { site: Site; children?: Child }) => (
  <span lang={wordsFor(site).language} dir="ltr">
    {children}
  </span>
);
