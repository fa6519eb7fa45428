/** Languages and directions: the article's, the publication's, and those of the pages' own words. */
import type { Child } from "hono/jsx";
import { primaryOf } from "../../model/language.ts";
import type { Site } from "../../model/site.ts";
import { DE } from "../words/de.ts";
import { EN } from "../words/en.ts";
import { ES } from "../words/es.ts";
import { FR } from "../words/fr.ts";
import type { PageWords } from "../words/page-words.ts";
import { PT } from "../words/pt.ts";

const TABLES: Readonly<Record<string, PageWords>> = {
  de: DE,
  en: EN,
  es: ES,
  fr: FR,
  pt: PT,
};

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

/** Words of the page itself, in their own language, whatever the article around them is in. */
export const Words = ({ site, children }: { site: Site; children?: Child }) => (
  <span lang={wordsFor(site).language} dir="ltr">
    {children}
  </span>
);
