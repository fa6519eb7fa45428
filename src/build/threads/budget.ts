/**
 * How long the parser may take for a source, and how long it has taken. Time counts while this process
 * gets a processor: a machine that is busy with other things, or slow to wake, fails no source.
 */
import { statSync } from "node:fs";

/**
 * A usual source of 4 kB takes 3 ms, and a page of 1 MiB some seconds: what takes longer than this
 * does so on any machine.
 */
const FLOOR = 5000;
const A_KILOBYTE = 25;

/** For the file at this path, in milliseconds. */
export function budgetFor(path: string): number {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  return Math.ceil(FLOOR + (size / 1024) * A_KILOBYTE);
}

/** Time since it was made: on the clock, or on the processors if that is less. */
export class Stopwatch {
  readonly #start = performance.now();
  readonly #used = process.cpuUsage();

  /** In milliseconds. All threads of the process count, so a few that work at once are no excuse. */
  elapsed(): number {
    const { user, system } = process.cpuUsage(this.#used);
    return Math.min(performance.now() - this.#start, (user + system) / 1000);
  }
}
