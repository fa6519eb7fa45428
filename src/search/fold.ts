/** A text in, the same out as search compares it: without case, diacritics and the forms that letters have. */

/** Letters that no diacritic can be taken from. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  ħ: "h",
  ł: "l",
  ŧ: "t",
  þ: "th",
  ı: "i",
  ς: "σ",
};
const LETTER = new RegExp(`[${Object.keys(LETTERS).join("")}]`, "g");

/**
 * What is left out: marks of scripts that are read without them, but for those that make another letter of
 * a kana; the stroke that lengthens Arabic words; and what is not seen, but for the mark between two words.
 */
const LEFT_OUT =
  /[[[\p{M}&&[\p{sc=Zinh}\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}]]\p{DI}\u0640]--[\u3099\u309a\u200b]]/gv;
const WORDS = /[\p{L}\p{N}\p{M}]+/gu;

export function isAscii(text: string): boolean {
  return /^[\0-\x7f]*$/.test(text);
}

export function fold(text: string): string {
  if (isAscii(text)) return text.toLowerCase();
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(LEFT_OUT, "")
    .replace(LETTER, (letter) => LETTERS[letter] ?? letter)
    .normalize("NFC");
}

/** The letters and digits of a text, folded, with one blank wherever others stand between. */
export function plainWords(text: string): string {
  return (fold(text).match(WORDS) ?? []).join(" ");
}

/** A name as it is compared: its words, or its signs where it has none. */
export function plainName(name: string): string {
  return (
    plainWords(name) ||
    fold(name)
      .replace(/[\s"]+/g, " ")
      .trim()
  );
}
