/**
 * The facts of media files, remembered from build to build by the files' time stamps: a thousand pictures
 * are read once.
 */
import { readFileSync, statSync, type Stats } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type * as measuring from "../../media/measure-picture.ts";
import { mediaType } from "../../media/media-types.ts";
import { digest } from "../../model/digest.ts";
import type { FileFacts } from "../../media/resolve-references.ts";
import { stampOf } from "../files/stamp.ts";
import { codeVersion } from "../memory/code-version.ts";
import { MemoryFile } from "../memory/memory-file.ts";

// Most builds measure nothing.
const load = createRequire(import.meta.url);
const measurer = () => load("../../media/measure-picture.ts") as typeof measuring;

interface Remembered {
  readonly file: string;
  readonly stamp: string;
  readonly facts: FileFacts;
}

/** 80 bits. */
const DIGITS = 20;

export class MediaFacts {
  readonly #root: string;
  readonly #memory: MemoryFile<Remembered>;
  readonly #known: ReadonlyMap<string, Remembered>;
  readonly #current = new Map<string, Remembered>();
  readonly #read = new Map<string, FileFacts | undefined>();

  /** `memory` is the path of the file that remembers. */
  constructor(root: string, memory: string) {
    this.#root = root;
    this.#memory = new MemoryFile(memory, codeVersion(["media", "build/media"]));
    this.#known = new Map(this.#memory.entries.map((entry) => [entry.file, entry]));
  }

  /** Undefined when the file cannot be read. */
  of(file: string): FileFacts | undefined {
    if (!this.#read.has(file)) this.#read.set(file, this.#factsOf(file));
    return this.#read.get(file);
  }

  #factsOf(file: string): FileFacts | undefined {
    const path = join(this.#root, file);
    try {
      const stats = statSync(path);
      const stamp = stampOf(stats);
      const known = this.#known.get(file);
      if (known !== undefined && known.stamp === stamp) {
        this.#current.set(file, known);
        return known.facts;
      }
      const facts = readFacts(path, stats);
      if (stamp !== undefined) this.#current.set(file, { file, stamp, facts });
      return facts;
    } catch (error) {
      if (error instanceof Error && "code" in error) return undefined;
      throw error;
    }
  }

  /** Keeps for the next build what was asked for. */
  remember(): void {
    this.#memory.replace([...this.#current.values()]);
  }
}

function readFacts(path: string, { size }: Stats): FileFacts {
  const bytes = readFileSync(path);
  const isPicture = mediaType(path)?.startsWith("image/") === true;
  return {
    ...{ digest: digest([bytes], DIGITS), size },
    ...(isPicture ? measurer().measurePicture(bytes) : {}),
  };
}
