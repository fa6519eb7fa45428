/**
 * Whole numbers as characters of ASCII and back: five bits a character, the smallest first; a
 * character from the upper half of the alphabet goes on with the next one.
 */
const FIRST = 48;
const BASE = 32;

export function printNumber(number: number): string {
  const bytes = new Uint8Array(widthOf(number));
  writeNumber(number, bytes, 0);
  return String.fromCharCode(...bytes);
}

/** Writes a number into bytes; returns where it ends. */
export function writeNumber(number: number, bytes: Uint8Array, start: number): number {
  let at = start;
  let rest = number;
  while (rest >= BASE) {
    bytes[at++] = FIRST + BASE + (rest % BASE);
    rest = Math.floor(rest / BASE);
  }
  bytes[at++] = FIRST + rest;
  return at;
}

/** How many characters a number has. */
export function widthOf(number: number): number {
  let width = 1;
  for (let rest = number; rest >= BASE; rest = Math.floor(rest / BASE)) width++;
  return width;
}

/** The numbers that printed distances lead down to from `top`, in one loop: it is the inner one. */
export function readFalling(
  bytes: Uint8Array,
  start: number,
  end: number,
  top: number,
): Uint32Array {
  const numbers = new Uint32Array(end - start);
  let count = 0;
  let number = top;
  for (let at = start, distance = 0, weight = 1; at < end; at++) {
    const digit = (bytes[at] ?? FIRST) - FIRST;
    if (digit >= BASE) {
      distance += (digit - BASE) * weight;
      weight *= BASE;
      continue;
    }
    number -= distance + digit * weight;
    numbers[count++] = number;
    distance = 0;
    weight = 1;
  }
  return numbers.subarray(0, count);
}

/** Reads printed numbers, one after the other, from a part of a file. */
export class NumberReader {
  readonly #bytes: Uint8Array;
  #at: number;

  constructor(bytes: Uint8Array, start: number) {
    this.#bytes = bytes;
    this.#at = start;
  }

  /** Where the next number begins. */
  get at(): number {
    return this.#at;
  }

  next(): number {
    let number = 0;
    let weight = 1;
    for (;;) {
      const digit = (this.#bytes[this.#at++] ?? FIRST) - FIRST;
      if (digit < BASE) return number + digit * weight;
      number += (digit - BASE) * weight;
      weight *= BASE;
    }
  }

  skip(bytes: number): void {
    this.#at += bytes;
  }
}
