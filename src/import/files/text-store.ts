/**
 * Texts in, the means to read each again out: they lie in one file that has no name any more, so that an
 * export of any size takes little memory, and nothing is left over, however the import ends.
 */
import { closeSync, mkdirSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import type { Body } from "../post.ts";

export class TextStore {
  readonly #file: number;
  #end = 0;
  #buffer = Buffer.alloc(64 * 1024);

  /** `folder` is where the disk has room. */
  constructor(folder: string) {
    const made = mkdirSync(folder, { recursive: true });
    const own = mkdtempSync(join(folder, "texts-"));
    this.#file = openSync(join(own, "texts"), "wx+");
    rmSync(made ?? own, { recursive: true });
  }

  keep(text: string): () => string {
    const length = Buffer.byteLength(text);
    const start = this.#end;
    const buffer = this.#bufferFor(length);
    buffer.write(text);
    for (let done = 0; done < length;) {
      done += writeSync(this.#file, buffer, done, length - done, start + done);
    }
    this.#end += length;
    return () => this.#read(start, length);
  }

  keepBody(form: Body["form"], text: string): Body {
    return { form, isEmpty: text.trim() === "", text: this.keep(text) };
  }

  close(): void {
    closeSync(this.#file);
  }

  #read(start: number, length: number): string {
    const buffer = this.#bufferFor(length);
    for (let done = 0; done < length;) {
      done += readSync(this.#file, buffer, done, length - done, start + done);
    }
    return buffer.toString("utf8", 0, length);
  }

  #bufferFor(length: number): Buffer {
    if (this.#buffer.length < length) this.#buffer = Buffer.alloc(length * 2);
    return this.#buffer;
  }
}
