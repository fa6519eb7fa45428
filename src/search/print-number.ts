/**
 * Whole numbers as characters of ASCII and back: five bits a character, the smallest first; a
 * character from the upper half of the alphabet goes on with the next one.
 */
const FIRST = 48;
const BASE = 32;

/** Most are small, and printing is the inner loop of a build. */
const SHORT = Array.from({ length: 2048 }, (_, number) => print(number));

export function printNumber(number: number): string {
  return SHORT[number] ?? print(number);
}

function print(number: number): string {
  let text = "";
  let rest = number;
  while (rest >= BASE) {
    text += String.fromCharCode(FIRST + BASE + (rest % BASE));
    rest = Math.floor(rest / BASE);
  }
  return text + String.fromCharCode(FIRST + rest);
}

/** Reads printed numbers, one after the other, from a part of a text. */
export class NumberReader {
  readonly #text: string;
  readonly #end: number;
  #at: number;

  constructor(text: string, start: number, end: number) {
    this.#text = text;
    this.#at = start;
    this.#end = end;
  }

  get done(): boolean {
    return this.#at >= this.#end;
  }

  next(): number {
    let number = 0;
    let weight = 1;
    for (;;) {
      const digit = this.#text.charCodeAt(this.#at++) - FIRST;
      if (digit < BASE) return number + digit * weight;
      number += (digit - BASE) * weight;
      weight *= BASE;
    }
  }

  skip(characters: number): void {
    this.#at += characters;
  }

  /** The next so many characters, to be read by themselves. */
  part(characters: number): NumberReader {
    return new NumberReader(this.#text, this.#at, this.#at + characters);
  }
}
