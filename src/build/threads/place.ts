/**
 * Lets one thread see which source another is at: a number in memory that both have. A thread that
 * hangs answers no message.
 */
import { Stopwatch } from "./budget.ts";

/** What a thread is at, counted from 1; 0: nothing yet. */
export class Place {
  readonly memory: SharedArrayBuffer;
  readonly #at: Int32Array;

  constructor(memory = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)) {
    this.memory = memory;
    this.#at = new Int32Array(memory);
  }

  get(): number {
    return Atomics.load(this.#at, 0);
  }

  set(at: number): void {
    Atomics.store(this.#at, 0, at);
  }
}

/** How often somebody looks, in milliseconds. */
const EVERY = 250;

/**
 * Calls back when the place stays the same for longer than its budget, in milliseconds. Returns what ends
 * the watch.
 */
export function watch(
  place: Place,
  budgetOf: (at: number) => number,
  onOverdue: (at: number, budget: number) => void,
): () => void {
  let at = place.get();
  let since = new Stopwatch();
  const timer = setInterval(() => {
    const now = place.get();
    if (now !== at) {
      at = now;
      since = new Stopwatch();
    } else if (at > 0 && since.elapsed() > budgetOf(at)) {
      onOverdue(at, budgetOf(at));
    }
  }, EVERY);
  timer.unref();
  return () => {
    clearInterval(timer);
  };
}
