/**
 * Parses many sources in threads: on all cores when there are enough sources to pay for it, and
 * never in the build's own thread, which reads the ledger meanwhile and need not load the parser.
 */
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { ParsedBatch, ThreadInput } from "./parse-thread.ts";

/** A thread takes about as long to start as it takes to parse this many sources of 4 kB. */
const WORTH_A_THREAD = 500;

/** The first thread starts at once, and loads the parser while the build's thread goes on. */
export class ParserThreads {
  readonly #idle = [startThread()];

  /** Hands on the parsed sources as they come, in no particular order; the threads end with them. */
  async parseAll(work: ThreadInput, receive: (batch: ParsedBatch) => void): Promise<void> {
    const { paths } = work;
    const count = Math.min(availableParallelism(), Math.ceil(paths.length / WORTH_A_THREAD));
    while (this.#idle.length < count) this.#idle.push(startThread());
    if (count === 0) await this.end();
    const runs = this.#idle.splice(0).map((thread, own) => {
      const share = paths.filter((_path, at) => at % count === own);
      return parseInThread(thread, { ...work, paths: share }, receive);
    });
    await Promise.all(runs);
  }

  /** Ends the threads that are waiting for work. */
  async end(): Promise<void> {
    await Promise.all(this.#idle.splice(0).map((thread) => thread.terminate()));
  }
}

/**
 * Most of what parsing allocates is short-lived: given more room, V8 takes 100 MB more for each
 * thread and is no faster.
 */
const YOUNG_MEGABYTES = 24;

function startThread(): Worker {
  return new Worker(new URL("parse-thread.ts", import.meta.url), {
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
  });
}

function parseInThread(
  thread: Worker,
  work: ThreadInput,
  receive: (batch: ParsedBatch) => void,
): Promise<void> {
  return new Promise((done, fail) => {
    thread.on("message", receive);
    thread.on("error", fail);
    thread.on("exit", () => {
      done();
    });
    thread.postMessage(work);
  });
}
