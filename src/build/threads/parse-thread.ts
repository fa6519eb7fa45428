/**
 * A thread of `ParserThreads`: it loads the parser, waits for its paths, and sends back the parsed
 * sources in batches.
 */
import { parentPort } from "node:worker_threads";
import { cacheCode } from "../memory/cache-code.ts";
import type { ParsedSource } from "./parse-one.ts";

export interface ThreadInput {
  readonly root: string;
  /** The publication's UUID: the ids that texts give depend on it. */
  readonly site: string;
  readonly paths: readonly string[];
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

parentPort?.once("message", ({ root, site, paths }: ThreadInput) => {
  for (let at = 0; at < paths.length; at += BATCH) {
    const some = paths.slice(at, at + BATCH);
    const batch = makeBatch(some.map((path) => parseOne(root, site, path)));
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
