/**
 * A text in, a sketch of the numbers in it out: of a report that is written by a template each day,
 * the words stay and the numbers change. Up to twelve of the numbers, those with the least hashes
 * (a bottom-k sketch: Cohen and Kaplan, 2007), each as one digit of base 64.
 */

const MOST = 12;
const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
/** With their separators: 1,234.5, 12:30, 2026-03-12. */
const NUMBERS = /\p{N}+(?:[.,:/–-]\p{N}+)*/gu;

/** Empty when the text has no numbers. */
export function sketchNumbers(text: string): string {
  const hashes = new Set((text.match(NUMBERS) ?? []).map(hash));
  return [...hashes]
    .sort((a, b) => a - b)
    .slice(0, MOST)
    .map((one) => DIGITS[one % DIGITS.length] ?? "")
    .join("");
}

/** Whether at least half of the numbers are the same; undefined where one has none to compare. */
export function sameNumbers(a: string, b: string): boolean | undefined {
  if (a === "" || b === "") return undefined;
  const rest = Array.from(b);
  let common = 0;
  for (const digit of a) {
    const at = rest.indexOf(digit);
    if (at < 0) continue;
    rest.splice(at, 1);
    common += 1;
  }
  return common * 2 >= Math.max(a.length, b.length);
}

/** FNV-1a with the finaliser of MurmurHash3, as an unsigned 32-bit number. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
