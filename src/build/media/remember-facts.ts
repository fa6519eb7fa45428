/**
 * The facts of media files, remembered from build to build by the files' time stamps: a thousand pictures
 * are read once.
 */
import { existsSync, readFileSync, statSync, type Stats } from "node:fs";
import { join } from "node:path";
import { mediaType } from "../../model/media-types.ts";
import { digest } from "../../model/digest.ts";
import { publishedAs, type FileFacts } from "../../media/resolve-references.ts";
import { EDITION } from "../files/names.ts";
import { isMissing } from "../files/read-files.ts";
import { stampOf } from "../files/stamp.ts";
import { codeVersion } from "../memory/code-version.ts";
import { MemoryFile } from "../memory/memory-file.ts";

interface Remembered {
  readonly file: string;
  readonly stamp: string;
  readonly facts: FileFacts;
}

/** The stamp of a file that may change again unseen: like no other. */
const TOO_FRESH = "too fresh";

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
      this.#current.set(file, { file, stamp: stamp ?? TOO_FRESH, facts });
      return facts;
    } catch (error) {
      if (!(error instanceof Error && "code" in error)) throw error;
      return isMissing(error) ? this.#publishedFacts(file) : undefined;
    }
  }

  /** The files that earlier builds published and that the last edition still has, whether they are there or not. */
  published(): string[] {
    return [...this.#known.keys()].filter((file) => this.#isInEdition(file));
  }

  #publishedFacts(file: string): FileFacts | undefined {
    const known = this.#known.get(file);
    if (known === undefined || !this.#isInEdition(file)) return undefined;
    this.#current.set(file, known);
    return { ...known.facts, isGone: true };
  }

  #isInEdition(file: string): boolean {
    const known = this.#known.get(file);
    const type = mediaType(file);
    if (known === undefined || type === undefined) return false;
    const { path } = publishedAs(file, type, known.facts);
    return existsSync(join(this.#root, EDITION, decodeURIComponent(path)));
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
