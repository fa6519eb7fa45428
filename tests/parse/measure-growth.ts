/**
 * How the time of some work grows with it: four times the work may take a little more than four times as
 * long, but not sixteen.
 */
import { parse } from "../../src/parse/parse.ts";

const encoder = new TextEncoder();
const ATTEMPTS = 4;
/** Four times the work; sixteen would be quadratic. */
export const MOST = 10;

type Work = () => void;

/** Milliseconds of this thread's computing, the best of some runs: nothing else counts. */
function time(work: Work, times: number): number {
  const runs = Array.from({ length: times }, () => {
    const start = process.threadCpuUsage();
    work();
    const { user, system } = process.threadCpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.max(5, Math.min(...runs));
}

/** How many times as long `large` takes as `small`, or less than `MOST`. */
export function growthOf(small: Work, large: Work): number {
  small();
  // A busy machine spoils a measurement, but not four in a row, each of more runs than the last.
  const ratios: number[] = [];
  while (ratios.length < ATTEMPTS && !ratios.some((ratio) => ratio < MOST)) {
    const times = ratios.length + 1;
    ratios.push(time(large, times) / time(small, times));
  }
  return Math.min(...ratios);
}

/** The same of parsing texts. */
export function growth(
  small: readonly string[],
  large: readonly string[],
  path = "articles/x.txt",
): number {
  return growthOf(parsing(small, path), parsing(large, path));
}

function parsing(texts: readonly string[], path: string): Work {
  const sources = texts.map((text) => ({ path, bytes: encoder.encode(text) }));
  return () => {
    for (const source of sources) parse(source);
  };
}
