/** What every UTF-16 code unit is, by tables: the time depends on nothing but the length. */

export const LETTER = 1;
export const DIGIT = 2;
export const IDEOGRAPH = 3;
export const JOINER = 4;

/** What every UTF-16 code unit is; surrogates count as letters. */
export const CLASSES = new Uint8Array(65536);
/** 1 for a small letter, 2 for a capital, 0 for what has no case. */
const CASES = new Uint8Array(65536);

/** Every code unit at its own index, so that one search over it fills a table. */
const ALL = Buffer.from(Uint16Array.from(CLASSES.keys()).buffer).toString("utf16le");
// The later of two that match stands.
classify(/[\p{L}\p{M}]+/gu, LETTER);
classify(/[\u200c-\u200f\u0640]+/gu, JOINER);
classify(/\p{N}+/gu, DIGIT);
classify(/[\u3040-\u30fa\u30fc-\u30ff\u3400-\u9fff\uac00-\ud7af]+/gu, IDEOGRAPH);
CLASSES.fill(LETTER, 0xd800, 0xe000);
for (const { 0: char, index } of ALL.matchAll(/\p{Changes_When_Casemapped}/gu)) {
  CASES[index] = char === char.toLowerCase() ? 1 : 2;
}

function classify(pattern: RegExp, kind: number): void {
  for (const { 0: run, index } of ALL.matchAll(pattern))
    CLASSES.fill(kind, index, index + run.length);
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

/** Whether a character is two columns wide: Unicode's East Asian Width (UAX 11), roughly. */
export function isWide(code: number): boolean {
  return (
    code >= 0x1100 &&
    (code <= 0x115f ||
      (code >= 0x2e80 && code <= 0xa4cf) ||
      (code >= 0xac00 && code <= 0xd7a3) ||
      (code >= 0xf900 && code <= 0xfaff) ||
      (code >= 0xfe30 && code <= 0xfe6f) ||
      (code >= 0xff00 && code <= 0xff60))
  );
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
