/** What a thread sends of the sources that it has parsed. */
import type { ParsedSource } from "./parse-one.ts";

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

export function makeBatch(parsed: readonly ParsedSource[]): ParsedBatch {
  const ends: number[] = [];
  let end = 0;
  for (const { body } of parsed) ends.push((end += Buffer.byteLength(body ?? "")));
  const bodies = new Uint8Array(end);
  new TextEncoder().encodeInto(parsed.map(({ body }) => body ?? "").join(""), bodies);
  return { sources: parsed.map(({ body, ...source }) => source), bodies, ends };
}
