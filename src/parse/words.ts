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
const CLASSES = (() => {
  const classes = new Uint8Array(65536);
  for (let code = 0; code < 65536; code++) {
    const char = String.fromCharCode(code);
    if (/[\u3040-\u30fa\u30fc-\u30ff\u3400-\u9fff\uac00-\ud7af]/u.test(char))
      classes[code] = IDEOGRAPH;
    else if (/\p{N}/u.test(char)) classes[code] = DIGIT;
    else if (/[\u200c-\u200f\u0640]/u.test(char)) classes[code] = JOINER;
    else if (/[\p{L}\p{M}\p{Cs}]/u.test(char)) classes[code] = LETTER;
  }
  return classes;
})();

export function isIdeograph(code: number): boolean {
  return CLASSES[code] === IDEOGRAPH;
}

export function isWordCharacter(code: number): boolean {
  const kind = CLASSES[code] ?? 0;
  return kind === LETTER || kind === DIGIT || kind === IDEOGRAPH;
}

/** The words of `text` from `from` to `to`. */
export function wordsOf(text: string, from = 0, to = text.length): Words {
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = from;
  while (at < to) {
    const kind = CLASSES[text.charCodeAt(at)] ?? 0;
    if (kind === 0 || kind === JOINER) {
      at++;
      continue;
    }
    let end = at + 1;
    let digits = kind === DIGIT;
    if (kind !== IDEOGRAPH) {
      for (; end < to; end++) {
        const next = CLASSES[text.charCodeAt(end)] ?? 0;
        if (next === LETTER || next === JOINER) digits = false;
        else if (next === DIGIT) continue;
        else if (digits && isPointInNumber(text, end)) continue;
        else break;
      }
    }
    words.push(digits ? "#" : fold(text.slice(at, end)));
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

/** Lower case without joiners and Arabic lengthening. */
function fold(word: string): string {
  const lower = word.toLowerCase();
  return /[\u200c-\u200f\u0640]/u.test(lower)
    ? lower.replace(/[\u200c-\u200f\u0640]/gu, "")
    : lower;
}
