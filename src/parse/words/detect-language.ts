/**
 * The language of a text, by the `eld` detector (2.1.0, its extra small set), and its direction. A
 * text that is too short to tell is `und`.
 */
import { createRequire } from "node:module";
import { countLetters } from "./characters.ts";
import type * as detectorModule from "./detector.ts";
import { plainLanguage } from "./plain-language.ts";
import type { Direction } from "../../model/article.ts";
import { canonicalTag, directionOf } from "../../model/language.ts";

// Most texts are told without it, and it takes longer to load than hundreds of texts to parse.
const load = createRequire(import.meta.url);
const detector = () => load("./detector.ts") as typeof detectorModule;

/** Enough to tell, and little enough to cost nothing. */
const PREFIX = 700;
const SCRIPT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/gu;

/** Passages of at least this length are running text, not menus and headlines. */
const RUNNING = 100;
const LEAST_SAMPLE = 200;

/** The beginning of the running text; of everything, where there is little of it. */
export function sampleOf(passages: readonly { readonly text: string }[]): string {
  const running = beginningOf(passages, RUNNING);
  return running.length >= LEAST_SAMPLE ? running : beginningOf(passages, 0);
}

function beginningOf(passages: readonly { readonly text: string }[], shortest: number): string {
  let sample = "";
  for (const { text } of passages) {
    if (text.length >= shortest) sample += `${text.slice(0, PREFIX)}\n`;
    if (sample.length >= PREFIX) break;
  }
  return sample;
}

export function detectLanguage(text: string): string {
  const plain = plainLanguage(text);
  if (plain !== undefined) return plain;
  const sample = text.slice(0, PREFIX);
  const letters = countLetters(sample);
  if (letters < 20) return "und";
  const found = detector().eld.detect(sample);
  if (found.language === "" || (letters < 60 && !found.isReliable())) return "und";
  // BCP 47 spells some languages otherwise than the detector: "fil" for "tl".
  return canonicalTag(found.language) ?? "und";
}

/** By the language, or by the text's letters where its language is not known. */
export function directionOfText(language: string, texts: readonly string[]): Direction {
  if (language !== "und") return directionOf(language);
  const sample = texts.join("\n\n").slice(0, PREFIX);
  return (sample.match(SCRIPT)?.length ?? 0) * 2 > countLetters(sample) ? "rtl" : "ltr";
}
