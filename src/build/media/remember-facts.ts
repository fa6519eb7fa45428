/**
 * The facts of media files, remembered from build to build by the files' time stamps: a thousand pictures
 * are read once.
 */
import { readFileSync, statSync, type Stats } from "node:fs";
import { join } from "node:path";
import { mediaType } from "../../model/media-types.ts";
import { digest } from "../../model/digest.ts";
import type { FileFacts } from "../../media/resolve-references.ts";
import { stampOf } from "../files/stamp.ts";
import { codeVersion } from "../memory/code-version.ts";
import { MemoryFile } from "../memory/memory-file.ts";

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
  readonly #read = new Map<string, Promise<FileFacts | undefined>>();

  /** `memory` is the path of the file that remembers. */
  constructor(root: string, memory: string) {
    this.#root = root;
    this.#memory = new MemoryFile(memory, codeVersion(["media", "build/media"]));
    this.#known = new Map(this.#memory.entries.map((entry) => [entry.file, entry]));
  }

  /** Undefined when the file cannot be read. */
  of(file: string): Promise<FileFacts | undefined> {
    const read = this.#read.get(file) ?? this.#factsOf(file);
    this.#read.set(file, read);
    return read;
  }

  async #factsOf(file: string): Promise<FileFacts | undefined> {
    const path = join(this.#root, file);
    try {
      const stats = statSync(path);
      const stamp = stampOf(stats);
      const known = this.#known.get(file);
      if (known !== undefined && known.stamp === stamp) {
        this.#current.set(file, known);
        return known.facts;
      }
      const facts = await readFacts(path, stats);
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

async function readFacts(path: string, { size }: Stats): Promise<FileFacts> {
  const bytes = readFileSync(path);
  return {
    digest: digest([bytes], DIGITS),
    size,
    ...(await measure(bytes, mediaType(path) ?? "")),
  };
}

/** The libraries are loaded when there is something to measure. */
async function measure(bytes: Buffer, type: string): Promise<Omit<FileFacts, "digest" | "size">> {
  if (type.startsWith("image/")) {
    const { measurePicture } = await import("../../media/measure-picture.ts");
    return measurePicture(bytes) ?? {};
  }
  if (!/^(?:audio|video)\//u.test(type)) return {};
  const { measureSound } = await import("../../media/measure-sound.ts");
  const duration = await measureSound(bytes, type);
  return duration === undefined ? {} : { duration };
}
