/**
 * Indexes blocks for the search in threads, while the build's own thread makes and writes all else of an
 * edition. Few texts are indexed here: a thread would take longer to start.
 */
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import {
  indexBlock,
  linesIn,
  type BlockToIndex,
  type BodyPlace,
  type LinesIn,
} from "../../edition/search/index-block.ts";
import type { GatherBlock, IndexBlock } from "../../edition/search/index-segment.ts";
import type { ScratchFile } from "../files/scratch-file.ts";
import type { LinesOfFiles } from "../../search/index-articles.ts";

const WORTH_A_THREAD = 500;
/** Most of what indexing allocates is short-lived: with more room it takes more, and is no faster. */
const YOUNG_MEGABYTES = 24;
/** One more than it works at, so that it never waits. */
const BLOCKS_A_THREAD = 2;

export class IndexThreads {
  readonly #threads: IndexThread[] = [];
  readonly #waiting: (() => void)[] = [];
  readonly #scratch: ScratchFile;

  /** Bodies lie in the file, and lines wait there until all blocks are indexed. */
  constructor(scratch: ScratchFile) {
    this.#scratch = scratch;
  }

  readonly indexBlock: IndexBlock = async (articles, gather) => {
    if (articles < WORTH_A_THREAD) return linesIn(indexBlock(await gather(), this.#read));
    const thread = this.#free() ?? (await this.#nextFree());
    try {
      return this.#putAside(await thread.index(gather));
    } finally {
      this.#waiting.shift()?.();
    }
  };

  readonly #read = (place: BodyPlace): string => this.#scratch.read(place).toString();

  #putAside({ bytes, ends }: LinesOfFiles): LinesIn {
    const first = this.#scratch.add(bytes);
    return (file) => {
      const start = ends[file - 1] ?? 0;
      return this.#scratch.read([first + start, (ends[file] ?? start) - start]);
    };
  }

  async end(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.end()));
  }

  #free(): IndexThread | undefined {
    const free = this.#threads.find(({ blocks }) => blocks === 0);
    if (free) return free;
    if (this.#threads.length < Math.max(1, availableParallelism() - 1)) {
      const started = new IndexThread(this.#scratch.file);
      this.#threads.push(started);
      return started;
    }
    return this.#threads.find(({ blocks }) => blocks < BLOCKS_A_THREAD);
  }

  async #nextFree(): Promise<IndexThread> {
    for (;;) {
      await new Promise<void>((done) => this.#waiting.push(done));
      const free = this.#free();
      if (free) return free;
    }
  }
}

/** What a thread is given. */
export interface ThreadBlock extends BlockToIndex {
  /** The descriptor of the file in which bodies lie: threads share it. */
  readonly bodies: number;
}

interface Receiver {
  readonly done: (lines: LinesOfFiles) => void;
  readonly fail: (error: Error) => void;
}

class IndexThread {
  /** How many it has been given and not yet answered. */
  blocks = 0;
  readonly #worker = new Worker(new URL("start-thread.js", import.meta.url), {
    workerData: "index-thread.ts",
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
  });
  /** It answers in the order in which it is asked. */
  readonly #receivers: Receiver[] = [];
  /** The descriptor of the file that bodies lie in. */
  readonly #bodies: number;
  /** What ended the thread. */
  #failure: Error | undefined;

  constructor(bodies: number) {
    this.#bodies = bodies;
    this.#worker.on("message", (lines: LinesOfFiles) => this.#receivers.shift()?.done(lines));
    this.#worker.on("error", (error: Error) => {
      this.#failure = error;
      for (const { fail } of this.#receivers.splice(0)) fail(error);
    });
  }

  async index(gather: GatherBlock): Promise<LinesOfFiles> {
    this.blocks += 1;
    try {
      const gathered = gather();
      return await this.#ask("block" in gathered ? gathered : await gathered);
    } finally {
      this.blocks -= 1;
    }
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  #ask(block: BlockToIndex): Promise<LinesOfFiles> {
    if (this.#failure) return Promise.reject(this.#failure);
    return new Promise((done, fail) => {
      this.#receivers.push({ done, fail });
      this.#worker.postMessage({ ...block, bodies: this.#bodies } satisfies ThreadBlock);
    });
  }
}
