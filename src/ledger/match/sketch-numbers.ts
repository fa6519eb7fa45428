/**
 * A text in, a sketch of the numbers in it out: of a report that is written by a template each day,
 * the words stay and the numbers change. Up to eight of the numbers, those with the least hashes
 * (a bottom-k sketch: Cohen and Kaplan, 2007), each as two digits of base 64.
 */
import { hashText, mixBits } from "../../model/hash.ts";

const MOST = 8;
const WIDTH = 2;
const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
/** With their separators: 1,234.5, 12:30, 2026-03-12. */
const NUMBERS = /\p{N}+(?:[.,:/–-]\p{N}+)*/gu;

/** Empty when the text has no numbers. */
export function sketchNumbers(text: string): string {
  const hashes = new Set((text.match(NUMBERS) ?? []).map((number) => mixBits(hashText(number))));
  return [...hashes]
    .sort((a, b) => a - b)
    .slice(0, MOST)
    .map((one) => digit(one) + digit(one >>> 6))
    .join("");
}

function digit(bits: number): string {
  return DIGITS.charAt(bits % DIGITS.length);
}

/**
 * Whether at least half of the numbers are the same, or all but one: a number that was put right is
 * an edit. Undefined where one has none to compare.
 */
export function sameNumbers(a: string, b: string): boolean | undefined {
  if (a === "" || b === "") return undefined;
  const [one, other] = [numbersIn(a), numbersIn(b)];
  const common = one.filter((number) => other.includes(number)).length;
  const most = Math.max(one.length, other.length);
  return common * 2 >= most || most - common <= 1;
}

function numbersIn(sketch: string): string[] {
  return Array.from({ length: sketch.length / WIDTH }, (_, at) =>
    sketch.slice(at * WIDTH, (at + 1) * WIDTH),
  );
}
