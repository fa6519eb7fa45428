/**
 * Bytes that a build makes and needs again later wait in a file: in memory they would take more than
 * everything else. The file has no name, so that nothing is left behind, however the build ends.
 */
import { closeSync, openSync, readSync, rmSync, writeFileSync } from "node:fs";

/** Where something lies. */
export type Span = readonly [start: number, length: number];

export class ScratchFile {
  /** Its descriptor, by which any thread reads it with `readSpan`. */
  readonly file: number;
  #end = 0;

  constructor(path: string) {
    this.file = openSync(path, "w+");
    rmSync(path);
  }

  /** Returns where the bytes begin. */
  add(bytes: Uint8Array): number {
    const start = this.#end;
    writeFileSync(this.file, bytes);
    this.#end += bytes.length;
    return start;
  }

  read(span: Span): Buffer {
    return readSpan(this.file, span);
  }

  close(): void {
    closeSync(this.file);
  }
}

export function readSpan(file: number, [start, length]: Span): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  const read = readSync(file, bytes, 0, length, start);
  if (read !== length) throw new Error(`a scratch file ends after ${read} of ${length} bytes`);
  return bytes;
}
