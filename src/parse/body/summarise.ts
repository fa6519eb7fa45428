/** The summary: the standfirst, or the first whole sentences of the story. Also the reading time. */
import { sentenceEnds } from "../lines/sentences.ts";
import { isIdeograph } from "../words/characters.ts";
import { unitsOf } from "../../model/units.ts";

const LONGEST = 280;
/** "Dear readers," says nothing of the text. */
const GREETING = /^.{1,60}[,，،]\s*$/u;
const LONGEST_SENTENCE = 2000;
const WORDS_A_MINUTE = 230;
const IDEOGRAPHS_A_MINUTE = 480;

export function summarise(standfirst: string | undefined, paragraphs: readonly string[]): string {
  if (standfirst !== undefined && standfirst.length <= LONGEST * 1.5) return standfirst;
  const first = paragraphs.length > 1 && GREETING.test(paragraphs[0] ?? "") ? 1 : 0;
  const text = (paragraphs[first] ?? "").replace(/[\s\u00a0]+/gu, " ").trim();
  if (text.length <= LONGEST) return text;
  const ends = sentenceEnds(text.slice(0, LONGEST_SENTENCE));
  // One sentence longer than a summary should be: whole sentences only, so it stays whole.
  const end = ends.findLast((at) => at <= LONGEST) ?? ends[0];
  return text.slice(0, end).trim();
}

/** Minutes, rounded up, at least 1. */
export function readingTime(texts: readonly string[]): number {
  let words = 0;
  let wide = 0;
  for (const text of texts) {
    const units = unitsOf(text);
    let apart = 1;
    for (let i = 0; i < text.length; i++) {
      const code = units[i] ?? 0;
      const space = code === 32 || code === 10 || code === 160 ? 1 : 0;
      // No ideograph stands below U+3040.
      if (code >= 0x3040 && isIdeograph(code)) wide++;
      else words += apart & ~space;
      apart = space;
    }
  }
  return Math.max(1, Math.ceil(words / WORDS_A_MINUTE + wide / IDEOGRAPHS_A_MINUTE));
}
