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

/** The parsed sources, in no particular order. `onProgress` is told how many there are so far. */
export async function parseAll(
  root: string,
  site: string,
  paths: readonly string[],
  onProgress: (parsed: number) => void = () => undefined,
): Promise<ReceivedSource[]> {
  const threads = Math.min(availableParallelism(), Math.ceil(paths.length / WORTH_A_THREAD));
  const received: ReceivedSource[] = [];
  const receive = (batch: ParsedBatch): void => {
    received.push(...openBatch(batch));
    onProgress(received.length);
  };
  await Promise.all(
    Array.from({ length: threads }, (_, thread) =>
      parseInThread(
        { root, site, paths: paths.filter((_path, at) => at % threads === thread) },
        receive,
      ),
    ),
  );
  return received;
}

function parseInThread(
  workerData: ThreadInput,
  receive: (batch: ParsedBatch) => void,
): Promise<void> {
  return new Promise((done, fail) => {
    const thread = new Worker(new URL("parse-thread.ts", import.meta.url), { workerData });
    thread.on("message", receive);
    thread.on("error", fail);
    thread.on("exit", () => {
      done();
    });
  });
}

function openBatch({ sources, bodies, ends }: ParsedBatch): ReceivedSource[] {
  return sources.map((source, at) => ({
    ...source,
    body: bodies.subarray(ends[at - 1] ?? 0, ends[at]),
  }));
}
