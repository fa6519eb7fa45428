/**
 * A thread of `ParserThreads`: it loads the parser, waits for its paths, and sends back the parsed
 * sources in batches.
 */
import { parentPort } from "node:worker_threads";
import { cacheCode } from "../memory/cache-code.ts";
import type { ParsedSource, ReadingOf } from "./parse-one.ts";
import { Place } from "./place.ts";

export interface ThreadInput extends ReadingOf {
  readonly root: string;
  readonly paths: readonly string[];
  /** Where the thread writes which of the paths it is at, counted from 1. */
  readonly place: SharedArrayBuffer;
}

/**
 * Parsed sources, and their bodies as UTF-8, one after the other: bytes move between threads without
 * being copied, and they avoid GC pressure.
 */
export interface ParsedBatch {
  readonly sources: readonly Omit<ParsedSource, "body">[];
  readonly bodies: Uint8Array<ArrayBuffer>;
  /** Where each source's body ends; it starts where the one before it ends. */
  readonly ends: readonly number[];
}

const BATCH = 100;

cacheCode();
const { parseOne } = await import("./parse-one.ts");

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

function makeBatch(parsed: readonly ParsedSource[]): ParsedBatch {
  const ends: number[] = [];
  let end = 0;
  for (const { body } of parsed) ends.push((end += Buffer.byteLength(body ?? "")));
  const bodies = new Uint8Array(end);
  new TextEncoder().encodeInto(parsed.map(({ body }) => body ?? "").join(""), bodies);
  return { sources: parsed.map(({ body, ...source }) => source), bodies, ends };
}
