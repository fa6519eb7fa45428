/**
 * Text to words, for comparing with the language tables: lower case, numbers as `#`, each Chinese,
 * Japanese or Korean character a word of its own. A table lookup for each character, so that the
 * time depends on nothing but the length.
 */

export interface Words {
  readonly words: readonly string[];
  /** Where each word starts and ends in the text. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const LETTER = 1;
const DIGIT = 2;
const IDEOGRAPH = 3;
const JOINER = 4;

/** What every UTF-16 code unit is; surrogates count as letters. */
const CLASSES = new Uint8Array(65536);
/** 1 for a small letter, 2 for a capital, 0 for what has no case. */
const CASES = new Uint8Array(65536);
for (let code = 0; code < 65536; code++) {
  const char = String.fromCharCode(code);
  if (/[\u3040-\u30fa\u30fc-\u30ff\u3400-\u9fff\uac00-\ud7af]/u.test(char))
    CLASSES[code] = IDEOGRAPH;
  else if (/\p{N}/u.test(char)) CLASSES[code] = DIGIT;
  else if (/[\u200c-\u200f\u0640]/u.test(char)) CLASSES[code] = JOINER;
  else if (/[\p{L}\p{M}\p{Cs}]/u.test(char)) CLASSES[code] = LETTER;
  if (char !== char.toLowerCase()) CASES[code] = 2;
  else if (char !== char.toUpperCase()) CASES[code] = 1;
}

export function isIdeograph(code: number): boolean {
  return CLASSES[code] === IDEOGRAPH;
}

export function isCapital(code: number): boolean {
  return CASES[code] === 2;
}

export function isSmall(code: number): boolean {
  return CASES[code] === 1;
}

/** Whether a letter has capitals at all. */
export function isCased(code: number): boolean {
  return CASES[code] !== 0;
}

/** How many letters a text has, ideographs included. */
export function countLetters(text: string): number {
  let letters = 0;
  for (let i = 0; i < text.length; i++) {
    const kind = CLASSES[text.charCodeAt(i)];
    if (kind === LETTER || kind === IDEOGRAPH) letters++;
  }
  return letters;
}

/** The words of `text` from `from` to `to`. */
export function wordsOf(text: string, from = 0, to = text.length): Words {
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = from;
  while (at < to) {
    const kind = CLASSES[text.charCodeAt(at)];
    if (kind === 0 || kind === JOINER) {
      at++;
      continue;
    }
    let end = at + 1;
    let digits = kind === DIGIT;
    let joined = false;
    if (kind !== IDEOGRAPH) {
      for (; end < to; end++) {
        const next = CLASSES[text.charCodeAt(end)];
        if (next === LETTER) digits = false;
        else if (next === JOINER) {
          digits = false;
          joined = true;
        } else if (next !== DIGIT && !(digits && isPointInNumber(text, end))) break;
      }
    }
    const lower = digits ? "#" : text.slice(at, end).toLowerCase();
    words.push(joined ? lower.replace(/[\u200c-\u200f\u0640]/gu, "") : lower);
    starts.push(at);
    ends.push(end);
    at = end;
  }
  return { words, starts, ends };
}

/** "1,204", "4.6" and "1.5" are one number. */
function isPointInNumber(text: string, at: number): boolean {
  const char = text.charCodeAt(at);
  return (char === 44 || char === 46) && CLASSES[text.charCodeAt(at + 1)] === DIGIT;
}
