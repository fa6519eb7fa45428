/**
 * A thread of `ParserThreads`: it loads the parser, waits for its paths, and sends back the parsed
 * sources in batches.
 */
import { parentPort } from "node:worker_threads";
import { parseOne, type ReadingOf } from "./parse-one.ts";
import { makeBatch } from "./parsed-batch.ts";
import { Place } from "./place.ts";

export interface ThreadInput extends ReadingOf {
  readonly root: string;
  readonly paths: readonly string[];
  /** Where the thread writes which of the paths it is at, counted from 1. */
  readonly place: SharedArrayBuffer;
}

const BATCH = 100;

parentPort?.once("message", ({ root, paths, place, ...reading }: ThreadInput) => {
  const here = new Place(place);
  for (let start = 0; start < paths.length; start += BATCH) {
    const some = paths.slice(start, start + BATCH).map((path, at) => {
      here.set(start + at + 1);
      return parseOne(root, reading, path);
    });
    const batch = makeBatch(some);
    parentPort?.postMessage(batch, [batch.bodies.buffer]);
  }
});
