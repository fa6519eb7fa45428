/**
 * The packed bodies of what a build parses, as JSON. They wait in a file until their slices are
 * written: at 100,000 articles they would take more memory than everything else.
 */
import { closeSync, openSync, readSync, rmSync, writeFileSync } from "node:fs";
import type { ParsedBatch } from "../threads/parsed-batch.ts";

export class FreshBodies {
  readonly #file: number;
  readonly #spans = new Map<string, readonly [start: number, length: number]>();
  #end = 0;

  /** The file is unlinked at once, so that nothing is left behind, however the build ends. */
  constructor(path: string) {
    this.#file = openSync(path, "w+");
    rmSync(path);
  }

  add({ sources, bodies, ends }: ParsedBatch): void {
    writeFileSync(this.#file, bodies);
    for (const [at, { head }] of sources.entries()) {
      const start = ends[at - 1] ?? 0;
      const length = (ends[at] ?? start) - start;
      if (head) this.#spans.set(head.digests.content, [this.#end + start, length]);
    }
    this.#end += bodies.length;
  }

  /** The body, by the digest of what its article publishes; undefined unless this build parsed it. */
  get(content: string): string | undefined {
    const span = this.#spans.get(content);
    if (!span) return undefined;
    const [start, length] = span;
    const body = Buffer.allocUnsafe(length);
    const read = readSync(this.#file, body, 0, length, start);
    if (read !== length)
      throw new Error(`the file of bodies ends after ${read} of ${length} bytes`);
    return body.toString();
  }

  close(): void {
    closeSync(this.#file);
  }
}
