/** A text in, the same out as search compares it: without case, diacritics and the width of letters. */

/** Letters that no diacritic can be taken from. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  ł: "l",
  þ: "th",
  ı: "i",
  ς: "σ",
};

/** Combining marks of Latin, Greek and Cyrillic, and the points of Hebrew and Arabic. */
const MARKS = /[\u0300-\u036f\u0591-\u05bd\u064b-\u065f\u0670]/g;
const WIDE_AND_NARROW = /[\uff01-\uffef]+/g;
const WORDS = /[\p{L}\p{N}\p{M}]+/gu;

export function isAscii(text: string): boolean {
  return /^[\0-\x7f]*$/.test(text);
}

export function fold(text: string): string {
  if (isAscii(text)) return text.toLowerCase();
  return text
    .replace(WIDE_AND_NARROW, (part) => part.normalize("NFKC"))
    .toLowerCase()
    .normalize("NFD")
    .replace(MARKS, "")
    .replace(/[ßæœøđðłþıς]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize("NFC");
}

/** The letters and digits of a text, folded, with one blank wherever others stand between. */
export function plainWords(text: string): string {
  return (fold(text).match(WORDS) ?? []).join(" ");
}
