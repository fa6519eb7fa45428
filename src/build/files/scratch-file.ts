/**
 * Bytes that a build makes and needs again later wait in a file: in memory they would take more than
 * everything else. The file has no name, so that nothing is left behind, however the build ends.
 */
import { closeSync, openSync, readSync, rmSync, writeFileSync } from "node:fs";

/** Where something lies. */
export type Span = readonly [start: number, length: number];

export class ScratchFile {
  readonly #file: number;
  #end = 0;

  constructor(path: string) {
    this.#file = openSync(path, "w+");
    rmSync(path);
  }

  /** Returns where the bytes begin. */
  add(bytes: Uint8Array): number {
    const start = this.#end;
    writeFileSync(this.#file, bytes);
    this.#end += bytes.length;
    return start;
  }

  read([start, length]: Span): Buffer {
    const bytes = Buffer.allocUnsafe(length);
    const read = readSync(this.#file, bytes, 0, length, start);
    if (read !== length) throw new Error(`a scratch file ends after ${read} of ${length} bytes`);
    return bytes;
  }

  close(): void {
    closeSync(this.#file);
  }
}
