/**
 * How the parser's time grows with its texts: four times the text may take a little more than four
 * times as long, but not sixteen.
 */
import { parse } from "../../src/parse/parse.ts";

const encoder = new TextEncoder();
const ATTEMPTS = 4;
/** Four times the work; sixteen would be quadratic. */
export const MOST = 10;

/** Milliseconds of this thread's computing, the best of some runs: nothing else counts. */
function time(texts: readonly string[], times: number): number {
  const sources = texts.map((text) => ({ path: "articles/x.txt", bytes: encoder.encode(text) }));
  const runs = Array.from({ length: times }, () => {
    const start = process.threadCpuUsage();
    for (const source of sources) parse(source);
    const { user, system } = process.threadCpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.max(5, Math.min(...runs));
}

/** How many times as long `large` takes as `small`, or less than `MOST`. */
export function growth(small: readonly string[], large: readonly string[]): number {
  time(small, 1);
  // A busy machine spoils a measurement, but not four in a row, each of more runs than the last.
  const ratios: number[] = [];
  while (ratios.length < ATTEMPTS && !ratios.some((ratio) => ratio < MOST)) {
    const times = ratios.length + 1;
    ratios.push(time(large, times) / time(small, times));
  }
  return Math.min(...ratios);
}
