/**
 * Parses many sources in threads: on all cores when there are enough sources to pay for it, and
 * never in the build's own thread, which reads the ledger meanwhile and need not load the parser.
 */
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { Problem } from "../../model/problem.ts";
import type { ThreadInput } from "./parse-thread.ts";
import { budgetFor } from "./budget.ts";
import type { ParsedBatch } from "./parsed-batch.ts";
import { outOfMemory, outOfTime } from "./parser-failure.ts";
import { Place, watch } from "./place.ts";

export type Work = Omit<ThreadInput, "place">;
export type Receive = (batch: ParsedBatch) => void;

/** Whoever parses: hands on the parsed sources as they come, in no particular order. */
export interface Parsers {
  parseAll(work: Work, receive: Receive): Promise<void>;
}

/** A thread takes about as long to start as it takes to parse this many sources of 4 kB. */
const WORTH_A_THREAD = 500;

/** The first thread starts at once, and loads the parser while the build's thread goes on. */
export class ParserThreads implements Parsers {
  readonly #idle = [startThread()];

  /** The threads end with it. */
  async parseAll(work: Work, receive: Receive): Promise<void> {
    const { paths } = work;
    const count = Math.min(availableParallelism(), Math.ceil(paths.length / WORTH_A_THREAD));
    while (this.#idle.length < count) this.#idle.push(startThread());
    if (count === 0) await this.end();
    const runs = this.#idle.splice(0).map((thread, own) => {
      const share = paths.filter((_path, at) => at % count === own);
      return parseShare(thread, { ...work, paths: share }, receive);
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
  return new Worker(new URL("start-thread.js", import.meta.url), {
    workerData: "parse-thread.ts",
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
  });
}

/** A thread that a source ends is replaced: the others of its share are parsed all the same. */
async function parseShare(first: Worker, work: Work, receive: Receive): Promise<void> {
  let thread = first;
  let left = work.paths;
  for (;;) {
    const received = new Set<string>();
    const stopped = await parseInThread(thread, { ...work, paths: left }, (batch) => {
      for (const { path } of batch.sources) received.add(path);
      receive(batch);
    });
    if (stopped === undefined) return;
    const { file } = stopped;
    const failed = { path: file, problems: [stopped] };
    receive({ sources: [failed], bodies: new Uint8Array(0), ends: [0] });
    left = left.filter((path) => path !== file && !received.has(path));
    if (left.length === 0) return;
    thread = startThread();
  }
}

/** Undefined when all was parsed; else the problem of the source that ended the thread. */
function parseInThread(thread: Worker, work: Work, receive: Receive): Promise<Problem | undefined> {
  const place = new Place();
  const pathAt = (at: number): string => work.paths[at - 1] ?? "";
  return new Promise((done, fail) => {
    let stopped: Problem | undefined;
    const budgetOf = (at: number): number => budgetFor(join(work.root, pathAt(at)));
    const endWatch = watch(place, budgetOf, (at, budget) => {
      endWatch();
      stopped = outOfTime(pathAt(at), budget);
      void thread.terminate();
    });
    thread.on("message", (batch: ParsedBatch) => {
      try {
        receive(batch);
      } catch (error) {
        // A full disk, as what was parsed is written at once.
        void thread.terminate();
        if (!(error instanceof Error)) throw error;
        fail(error);
      }
    });
    thread.on("error", (error: Error) => {
      if ("code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY" && place.get() > 0) {
        stopped = outOfMemory(pathAt(place.get()));
      } else fail(error);
    });
    thread.on("exit", () => {
      endWatch();
      done(stopped);
    });
    thread.postMessage({ ...work, place: place.memory } satisfies ThreadInput);
  });
}
