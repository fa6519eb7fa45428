/** The live articles while they find their manuscripts, step by step. */
import type { Manuscript } from "../../model/article.ts";
import type { Problem } from "../../model/problem.ts";
import type { Entry } from "../ledger.ts";

export class Pairing {
  /** Found so far. */
  readonly known = new Map<Manuscript, Entry>();
  readonly problems: Problem[] = [];
  #rest: readonly Manuscript[];
  /** By path: the articles without a manuscript yet. */
  readonly #free: Map<string, Entry>;

  constructor(manuscripts: readonly Manuscript[], entries: readonly Entry[]) {
    this.#rest = manuscripts;
    this.#free = new Map(entries.map((entry) => [entry.path, entry]));
  }

  pair(manuscript: Manuscript, entry: Entry): void {
    this.known.set(manuscript, entry);
    this.#free.delete(entry.path);
  }

  /** The manuscripts without an article yet. */
  rest(): readonly Manuscript[] {
    this.#rest = this.#rest.filter((manuscript) => !this.known.has(manuscript));
    return this.#rest;
  }

  /** The articles without a manuscript yet. */
  get free(): Entry[] {
    return [...this.#free.values()];
  }

  /** The article at a path, when it has no manuscript yet. */
  freeAt(path: string): Entry | undefined {
    return this.#free.get(path);
  }
}
