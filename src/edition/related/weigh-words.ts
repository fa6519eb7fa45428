/**
 * A text to its words' weights: how often each word that carries meaning occurs in its beginning.
 * Which words carry none is told by the stop words of the text's language: document frequency cannot
 * tell in a small publication. Of 75 texts on 75 subjects (tests/fixtures/) it relates 31 instead of
 * 4, and where common words are cut by it, five texts on one subject lose what they share.
 */
import * as stopWords from "stopword";
import { type Content } from "../../model/article.ts";
import { bodyText } from "../../model/reading-text.ts";
import { primaryOf } from "../../model/language.ts";

/** News puts its subject first; the bound keeps the build fast for long texts. */
const CHARACTERS = 2500;
/** A headline names the subject: each of its words counts as so many in the text. */
const HEADLINE_WEIGHT = 3;

/** The lists are named by ISO 639-3; these are the languages that BCP 47 names by two letters. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  ar: stopWords.ara,
  bg: stopWords.bul,
  bn: stopWords.ben,
  ca: stopWords.cat,
  cs: stopWords.ces,
  da: stopWords.dan,
  de: stopWords.deu,
  el: stopWords.ell,
  en: stopWords.eng,
  es: stopWords.spa,
  et: stopWords.est,
  eu: stopWords.eus,
  fa: stopWords.fas,
  fi: stopWords.fin,
  fr: stopWords.fra,
  he: stopWords.heb,
  hi: stopWords.hin,
  hr: stopWords.hrv,
  hu: stopWords.hun,
  id: stopWords.ind,
  it: stopWords.ita,
  ja: stopWords.jpn,
  ko: stopWords.kor,
  lt: stopWords.lit,
  lv: stopWords.lav,
  nb: stopWords.nob,
  nl: stopWords.nld,
  no: stopWords.nob,
  pl: stopWords.pol,
  pt: stopWords.por,
  ro: stopWords.ron,
  ru: stopWords.rus,
  sk: stopWords.slk,
  sl: stopWords.slv,
  sv: stopWords.swe,
  th: stopWords.tha,
  tr: stopWords.tur,
  uk: stopWords.ukr,
  ur: stopWords.urd,
  vi: stopWords.vie,
  zh: stopWords.zho,
};

const segmenters = new Map<string, Intl.Segmenter>();
const stopSets = new Map<string, ReadonlySet<string>>();

/** The words that carry meaning, lower case, each with the number of its occurrences. */
export function weighWords(content: Content): ReadonlyMap<string, number> {
  const language = primaryOf(content.language);
  const stopped = stopSet(language);
  const weights = new Map<string, number>();
  const count = (text: string, weight: number): void => {
    for (const { segment, isWordLike } of segmenter(language).segment(text.toLowerCase())) {
      // Numbers and initials say little about a subject.
      if (!isWordLike || !/\p{L}/u.test(segment) || isShort(segment)) continue;
      if (!stopped.has(segment)) weights.set(segment, (weights.get(segment) ?? 0) + weight);
    }
  };
  // A derived headline is the text's first words: they would count twice.
  if (!content.titleDerived) count(content.title, HEADLINE_WEIGHT);
  for (const tag of content.tags) count(tag, HEADLINE_WEIGHT);
  count(bodyText(content).slice(0, CHARACTERS), 1);
  return weights;
}

/** A letter or two, in scripts where a word has more. */
function isShort(word: string): boolean {
  return word.length < 3 && /^[\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}]+$/u.test(word);
}

function segmenter(language: string): Intl.Segmenter {
  let found = segmenters.get(language);
  if (!found) {
    found = new Intl.Segmenter(language, { granularity: "word" });
    segmenters.set(language, found);
  }
  return found;
}

function stopSet(language: string): ReadonlySet<string> {
  let found = stopSets.get(language);
  if (!found) {
    found = new Set(Object.hasOwn(LISTS, language) ? LISTS[language] : []);
    stopSets.set(language, found);
  }
  return found;
}
