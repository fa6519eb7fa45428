/**
 * The form of a passage: what can be seen without understanding a word. How long it is, how it
 * begins and ends, how it is capitalised, how many small words it has.
 */
import { isFunctionWord } from "./phrase-index.ts";
import { isIdeograph, wordsOf, type Words } from "./words.ts";

export type Ending = "sentence" | "question" | "ellipsis" | "colon" | "comma" | "open";

export interface Form {
  readonly length: number;
  /** The words of the beginning, up to `HEAD` characters. */
  readonly head: Words;
  /** Of the whole passage, estimated when it is longer than its head. */
  readonly wordCount: number;
  readonly ending: Ending;
  /** Begins with an opening quotation mark. */
  readonly quoted: boolean;
  readonly bullet: string;
  readonly lower: boolean;
  /** Every cased letter is a capital. */
  readonly shouted: boolean;
  /** Share of the longer words that begin with a capital. */
  readonly capitals: number;
  /** Share of function words. */
  readonly functionShare: number;
  readonly digits: boolean;
  readonly wide: boolean;
}

const HEAD = 600;
const CLOSERS = /["'”’»«›‹)\]）」』】*_]/u;
const BULLET = /^(?:[•·‣▪◦●○■□►▸➤✓✔*+–—-]|\d{1,2}[.)]|[a-z]\))[ \t\u00a0]+(?=\S)/u;

/** The marker of a list item at the start of a text, with the space behind it; else "". */
export function bulletOf(text: string): string {
  return BULLET.exec(text.slice(0, 8))?.[0] ?? "";
}

export function formOf(text: string): Form {
  const head = wordsOf(text, 0, Math.min(text.length, HEAD));
  const spoken = head.words.length;
  let cased = 0;
  let capital = 0;
  let longWords = 0;
  let small = 0;
  let digits = false;
  let wide = 0;
  let shouted = true;
  head.words.forEach((word, i) => {
    const start = head.starts[i] ?? 0;
    const end = head.ends[i] ?? 0;
    if (word === "#") digits = true;
    if (isIdeograph(text.charCodeAt(start))) wide++;
    if (isFunctionWord(word)) small++;
    const first = text.charAt(start);
    const isCapital = first !== first.toLowerCase();
    if (first.toLowerCase() === first.toUpperCase()) return;
    cased++;
    if (end - start > 3 || (isCapital && end - start > 1)) {
      longWords++;
      if (isCapital) capital++;
    }
    const written = text.slice(start, end);
    if (written !== written.toUpperCase()) {
      shouted = false;
    }
  });
  const firstStart = head.starts[0] ?? 0;
  const firstLetter = text.charAt(firstStart);
  const isWide = wide * 2 > spoken;
  return {
    length: isWide ? Math.min(text.length, 1e6) * 2 : text.length,
    head,
    wordCount: text.length <= HEAD ? spoken : Math.round((spoken * text.length) / HEAD),
    ending: endingOf(text),
    quoted: /^["'“‘„«»‹›「『]/u.test(text),
    bullet: bulletOf(text),
    lower: firstLetter !== firstLetter.toUpperCase(),
    shouted: shouted && cased > 0,
    capitals: longWords === 0 ? 0 : capital / longWords,
    functionShare: spoken === 0 ? 0 : small / spoken,
    digits,
    wide: isWide,
  };
}

function endingOf(text: string): Ending {
  let at = text.length - 1;
  while (at > 0 && (CLOSERS.test(text.charAt(at)) || /\s/u.test(text.charAt(at)))) at--;
  const last = text.charAt(at);
  if (last === "…" || text.slice(Math.max(0, at - 2), at + 1) === "...") return "ellipsis";
  if (/[.。．।۔]/u.test(last)) return "sentence";
  if (/[!?！？؟]/u.test(last)) return "question";
  if (/[:：]/u.test(last)) return "colon";
  if (/[,;،、;]/u.test(last)) return "comma";
  return "open";
}

/** Whether a passage reads as one or more sentences. */
export function isSentence(form: Form): boolean {
  return (
    (form.ending === "sentence" || form.ending === "question" || form.ending === "ellipsis") &&
    !form.bullet.startsWith("•")
  );
}
