/** The packed bodies of what a build parses, as JSON: they wait until their slices are written. */
import type { ScratchFile, Span } from "../files/scratch-file.ts";
import type { ParsedBatch } from "../threads/parsed-batch.ts";

export class FreshBodies {
  readonly #file: ScratchFile;
  readonly #spans = new Map<string, Span>();

  constructor(file: ScratchFile) {
    this.#file = file;
  }

  add({ sources, bodies, ends }: ParsedBatch): void {
    const first = this.#file.add(bodies);
    for (const [at, { head }] of sources.entries()) {
      const start = ends[at - 1] ?? 0;
      const length = (ends[at] ?? start) - start;
      if (head) this.#spans.set(head.digests.content, [first + start, length]);
    }
  }

  /** Where the body lies, by the digest of what its article publishes; undefined unless this build parsed it. */
  find(content: string): Span | undefined {
    return this.#spans.get(content);
  }

  /** The body itself. */
  get(content: string): string | undefined {
    const span = this.find(content);
    return span && this.#file.read(span).toString();
  }
}
