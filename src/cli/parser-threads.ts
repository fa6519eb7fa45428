/**
 * Parses many sources, in threads: on all cores when there are enough of them to pay for it, and
 * never in the build's own thread, which reads the ledger in the meantime and need not even load
 * the parser.
 */
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { ParsedSource } from "./parse-one.ts";
import type { ParsedBatch, ThreadInput } from "./parse-thread.ts";

/** A thread takes about as long to start as it takes to parse this many sources of 4 kB. */
const WORTH_A_THREAD = 500;

/** A source as the build's thread gets it: the body as UTF-8 of the packed body's JSON. */
export type ReceivedSource = Omit<ParsedSource, "body"> & { readonly body: Uint8Array };

/** The threads that parse. The first one starts at once, and loads the parser while others work. */
export class ParserThreads {
  readonly #idle = [startThread()];

  /**
   * The parsed sources, in no particular order; the threads end with them. `onProgress` is told
   * how many there are so far.
   */
  async parseAll(
    work: ThreadInput,
    onProgress: (parsed: number) => void = () => undefined,
  ): Promise<ReceivedSource[]> {
    const { paths } = work;
    const count = Math.min(availableParallelism(), Math.ceil(paths.length / WORTH_A_THREAD));
    while (this.#idle.length < count) this.#idle.push(startThread());
    if (count === 0) await this.end();
    const received: ReceivedSource[] = [];
    const receive = (batch: ParsedBatch): void => {
      received.push(...openBatch(batch));
      onProgress(received.length);
    };
    const runs = this.#idle.splice(0).map((thread, own) => {
      const share = paths.filter((_path, at) => at % count === own);
      return parseInThread(thread, { ...work, paths: share }, receive);
    });
    await Promise.all(runs);
    return received;
  }

  /** Ends the threads that wait for work. */
  async end(): Promise<void> {
    await Promise.all(this.#idle.splice(0).map((thread) => thread.terminate()));
  }
}

function startThread(): Worker {
  return new Worker(new URL("parse-thread.ts", import.meta.url));
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

function openBatch({ sources, bodies, ends }: ParsedBatch): ReceivedSource[] {
  return sources.map((source, at) => ({
    ...source,
    body: bodies.subarray(ends[at - 1] ?? 0, ends[at]),
  }));
}
