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

/** Where so many runs of numbers end; before each stands its length. */
export function skipRuns(bytes: Uint8Array, start: number, count: number): number {
  let at = start;
  for (let left = count; left > 0; left--) {
    let length = 0;
    let weight = 1;
    for (;;) {
      const digit = (bytes[at++] ?? FIRST) - FIRST;
      if (digit < BASE) {
        at += length + digit * weight;
        break;
      }
      length += (digit - BASE) * weight;
      weight *= BASE;
    }
  }
  return at;
}

/** The numbers of a run, which rise: each is printed as what lies between it and the one before. */
export function readRun(bytes: Uint8Array, start: number): number[] {
  const end = skipRuns(bytes, start, 1);
  let at = start;
  while ((bytes[at++] ?? FIRST) - FIRST >= BASE);
  const numbers: number[] = [];
  for (let number = -1, distance = 0, weight = 1; at < end; at++) {
    const digit = (bytes[at] ?? FIRST) - FIRST;
    if (digit >= BASE) {
      distance += (digit - BASE) * weight;
      weight *= BASE;
      continue;
    }
    number += distance + digit * weight + 1;
    numbers.push(number);
    distance = 0;
    weight = 1;
  }
  return numbers;
}
