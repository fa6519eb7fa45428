/**
 * The form of a passage: what can be seen without understanding a word. How long it is, how it
 * begins and ends, how it is capitalised, how many small words it has.
 */
import { entryOf } from "../words/phrase-index.ts";
import { endBeforeMarks } from "./reference-marks.ts";
import { hasJoint } from "./sentences.ts";
import { wordsOf, type Words } from "../words/words.ts";

export type Ending = "sentence" | "question" | "ellipsis" | "colon" | "comma" | "open";

export interface Form {
  readonly length: number;
  /** The words of the beginning, up to `HEAD` characters. */
  readonly head: Words;
  /** Of the whole passage, estimated when it is longer than its head. */
  readonly wordCount: number;
  readonly ending: Ending;
  /** Whether a sentence ends inside the passage and another begins. */
  readonly several: boolean;
  /** Begins with an opening quotation mark. */
  readonly quoted: boolean;
  readonly bullet: string;
  readonly lower: boolean;
  /** Every cased letter is a capital. */
  readonly shouted: boolean;
  /** Share of function words. */
  readonly functionShare: number;
  readonly digits: boolean;
  readonly wide: boolean;
}

const HEAD = 600;
const CLOSERS: ReadonlySet<string> = new Set("\"'”“’‘»«›‹)]）」』】*_ \u00a0");
const BULLET = /^(?:[•·‣▪◦●○■□►▸➤✓✔*+–—-]|\d{1,2}[.)]|[a-z]\))[ \t\u00a0]+(?=\S)/u;

/** The marker of a list item at the start of a text, with the space behind it; else "". */
export function bulletOf(text: string): string {
  return BULLET.exec(text.slice(0, 8))?.[0] ?? "";
}

export function formOf(text: string): Form {
  const head = wordsOf(text, 0, Math.min(text.length, HEAD));
  const spoken = head.known.length;
  let cased = 0;
  let small = 0;
  let digits = false;
  let wide = 0;
  let shouted = true;
  for (const word of head.known) {
    if (entryOf(word)?.isFunctionWord === true) small++;
    if (word.plain === "#") digits = true;
    if (word.isIdeograph) wide++;
    if (!word.isCased) continue;
    cased++;
    if (word.hasSmall) shouted = false;
  }
  const firstStart = head.starts[0] ?? 0;
  const firstLetter = text.charAt(firstStart);
  const isWide = wide * 2 > spoken;
  return {
    length: isWide ? Math.min(text.length, 1e6) * 2 : text.length,
    head,
    wordCount: text.length <= HEAD ? spoken : Math.round((spoken * text.length) / HEAD),
    ending: endingOf(text),
    several: hasJoint(text.length > HEAD ? text.slice(0, HEAD) : text),
    quoted: /^["'“‘„«»‹›「『]/u.test(text),
    bullet: bulletOf(text),
    lower: firstLetter !== firstLetter.toUpperCase(),
    shouted: shouted && cased > 0,
    functionShare: spoken === 0 ? 0 : small / spoken,
    digits,
    wide: isWide,
  };
}

const ENDINGS: ReadonlyMap<string, Ending> = new Map<string, Ending>([
  ["…", "ellipsis"],
  [".", "sentence"], ["。", "sentence"], ["．", "sentence"], ["।", "sentence"], ["۔", "sentence"],
  ["!", "question"], ["?", "question"], ["！", "question"], ["？", "question"], ["؟", "question"],
  [":", "colon"], ["：", "colon"], ["—", "colon"], ["–", "colon"],
  [",", "comma"], [";", "comma"], ["،", "comma"], ["、", "comma"], ["；", "comma"],
]); // prettier-ignore

function endingOf(text: string): Ending {
  let at = endBeforeMarks(text) - 1;
  while (at > 0 && CLOSERS.has(text.charAt(at))) at--;
  if (text.endsWith("...", at + 1)) return "ellipsis";
  return ENDINGS.get(text.charAt(at)) ?? "open";
}
