/**
 * Text to words, for comparing with the language tables: lower case, numbers as `#`, each Chinese,
 * Japanese or Korean character a word of its own.
 */
import {
  CLASSES,
  DIGIT,
  IDEOGRAPH,
  isCapital,
  isCased,
  isSmall,
  JOINER,
  LETTER,
} from "./characters.ts";
import type { Entry } from "./entry.ts";
import { unitsOf } from "../../model/units.ts";

/** A word as it is written, with all that is ever asked of it. */
export interface Word {
  readonly written: string;
  readonly plain: string;
  /** Its first six letters, which its other forms share. */
  readonly stem: string;
  readonly isIdeograph: boolean;
  /** Whether its first letter has capitals at all. */
  readonly isCased: boolean;
  readonly isCapitalised: boolean;
  readonly hasSmall: boolean;
  /** What the tables say of it: null when nothing, undefined until it is looked up. */
  entry: Entry | null | undefined;
}

/** The words of a stretch of text, in order. */
export class Words {
  /** The words as written, with what is known of them. */
  readonly known: readonly Word[];
  /** Where each word starts and ends in the text. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  #plain: readonly string[] | undefined;

  constructor(known: readonly Word[], starts: readonly number[], ends: readonly number[]) {
    this.known = known;
    this.starts = starts;
    this.ends = ends;
  }

  /** The same words in lower case, numbers as `#`. */
  get words(): readonly string[] {
    return (this.#plain ??= this.known.map(({ plain }) => plain));
  }
}

/**
 * The words read last, by a hash of their characters. Texts repeat their words, and a word that is
 * found here needs no string, no lower case and no search in the tables. The longest is shorter
 * than what V8 (13.6) slices without copying, so that no text is kept alive by its words.
 */
const REMEMBERED = 1 << 14;
const LONGEST_REMEMBERED = 12;
const memory: (Word | undefined)[] = new Array<Word | undefined>(REMEMBERED).fill(undefined);
/** How long each of them is, and its characters. */
const SPELLED = 1 + LONGEST_REMEMBERED;
const spelled = new Uint16Array(REMEMBERED * SPELLED);
const NUMBER = makeWord("0", "#");

/** Where words are gathered before it is known how many there are. */
const gathered: Word[] = [];
const gatheredStarts: number[] = [];
const gatheredEnds: number[] = [];

/** The words of `text` from `from` to `to`, at most `most` of them. */
export function wordsOf(text: string, from = 0, to = text.length, most = Infinity): Words {
  const size = Math.min(to, text.length) - from;
  const units = unitsOf(text, from, from + size);
  let count = 0;
  let at = 0;
  while (at < size && count < most) {
    let hash = units[at] ?? 0;
    const kind = CLASSES[hash];
    if (kind === 0 || kind === JOINER) {
      at++;
      continue;
    }
    let end = at + 1;
    let digits = kind === DIGIT;
    if (kind !== IDEOGRAPH) {
      for (; end < size; end++) {
        const code = units[end] ?? 0;
        const next = CLASSES[code];
        if (next === LETTER || next === JOINER) digits = false;
        else if (next !== DIGIT && !(digits && isPointInNumber(text, from + end))) break;
        hash = (Math.imul(hash, 31) + code) | 0;
      }
    }
    gathered[count] = digits
      ? NUMBER
      : (recall(units, at, end, hash) ?? learn(text.slice(from + at, from + end), hash));
    gatheredStarts[count] = from + at;
    gatheredEnds[count] = from + end;
    count++;
    at = end;
  }
  return new Words(
    gathered.slice(0, count),
    gatheredStarts.slice(0, count),
    gatheredEnds.slice(0, count),
  );
}

/** The first word of a phrase in lower case, as `wordsOf` reads it but faster; empty for none. */
export function firstWordOf(phrase: string): string {
  let end = 0;
  while (CLASSES[phrase.charCodeAt(end)] === LETTER) end++;
  const next = CLASSES[phrase.charCodeAt(end)];
  if (end > 0 && next !== DIGIT && next !== JOINER) return plainOf(phrase.slice(0, end));
  if (next === IDEOGRAPH) return phrase.charAt(0);
  return wordsOf(phrase, 0, phrase.length, 1).known[0]?.plain ?? "";
}

function slotOf(hash: number): number {
  return (hash ^ (hash >>> 14)) & (REMEMBERED - 1);
}

function recall(units: Uint16Array, start: number, end: number, hash: number): Word | undefined {
  let letter = slotOf(hash) * SPELLED;
  if (spelled[letter] !== end - start) return undefined;
  for (let at = start; at < end; at++) if (spelled[++letter] !== units[at]) return undefined;
  return memory[slotOf(hash)];
}

function learn(written: string, hash: number): Word {
  const word = makeWord(written);
  if (written.length > LONGEST_REMEMBERED) return word;
  const slot = slotOf(hash);
  spelled[slot * SPELLED] = written.length;
  for (let i = 0; i < written.length; i++) spelled[slot * SPELLED + 1 + i] = written.charCodeAt(i);
  return (memory[slot] = word);
}

function makeWord(written: string, plain = plainOf(written)): Word {
  const first = written.charCodeAt(0);
  let hasSmall = false;
  for (let i = 0; !hasSmall && i < written.length; i++) hasSmall = isSmall(written.charCodeAt(i));
  return {
    written,
    plain,
    stem: plain.slice(0, 6),
    isIdeograph: CLASSES[first] === IDEOGRAPH,
    isCased: isCased(first),
    isCapitalised: isCapital(first),
    hasSmall,
    entry: undefined,
  };
}

/** The small letter of the Turkish "İ" is an i with a second dot, which goes. */
function plainOf(written: string): string {
  return written.toLowerCase().replace(/[\u0307\u200c-\u200f\u0640]/gu, "");
}

/** "1,204", "4.6" and "1.5" are one number. */
function isPointInNumber(text: string, at: number): boolean {
  const char = text.charCodeAt(at);
  return (char === 44 || char === 46) && CLASSES[text.charCodeAt(at + 1)] === DIGIT;
}
