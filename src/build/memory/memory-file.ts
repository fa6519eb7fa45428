/**
 * A file that carries something from build to build: a JSON list, headed by the version of the code
 * that wrote it. All it saves is time, so a file that is missing, damaged or written by other code
 * counts as empty.
 */
import { mkdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import writeFileAtomic from "write-file-atomic";

export class MemoryFile<Entry> {
  readonly #path: string;
  readonly #version: string;
  readonly #isOurs: boolean;
  readonly entries: readonly Entry[];

  constructor(path: string, version: string) {
    this.#path = path;
    this.#version = version;
    const [first, ...entries] = readList(readIfThere(path) ?? "[]");
    this.#isOurs = first === version;
    // What follows the version was written by this very code.
    this.entries = this.#isOurs ? (entries as Entry[]) : [];
  }

  /** Writes the file, unless these are the very entries that were read from it. */
  replace(entries: readonly Entry[]): void {
    const isSame = (entry: Entry, at: number): boolean => entry === this.entries[at];
    if (this.#isOurs && entries.length === this.entries.length && entries.every(isSame)) return;
    const text = JSON.stringify([this.#version, ...entries]);
    mkdirSync(dirname(this.#path), { recursive: true });
    // A half-written file counts as damaged, so there is no need to wait for the disk.
    writeFileAtomic.sync(this.#path, text, { fsync: false });
  }
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}

function readList(text: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : [];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}
