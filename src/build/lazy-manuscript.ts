/**
 * A manuscript whose large parts are made when they are asked for: most builds need few of them, and
 * memory must not hold them all.
 */
import { createRequire } from "node:module";
import { unpackBody } from "../edition/pack-article.ts";
import type { StoredBlock } from "../edition/shape.ts";
import type { Manuscript } from "../model/article.ts";
import type { ParserSettings } from "../parse/parser-settings.ts";
import type { FreshBodies } from "./memory/fresh-bodies.ts";
import type { Head } from "./threads/parse-one.ts";

const require = createRequire(import.meta.url);

/** `bodies` has those that this build parsed; all else is parsed again. */
export function lazyManuscript(
  root: string,
  head: Head,
  parsing: ParserSettings,
  bodies: FreshBodies | undefined,
): Manuscript {
  return Object.assign(new LazyParts(root, head, parsing, bodies), head);
}

/** Getters of a class: with getters of its own, each of 100,000 objects would take a kilobyte more. */
class LazyParts {
  readonly #root: string;
  readonly #head: Head;
  readonly #parsing: ParserSettings;
  readonly #bodies: FreshBodies | undefined;

  constructor(root: string, head: Head, parsing: ParserSettings, bodies: FreshBodies | undefined) {
    this.#root = root;
    this.#head = head;
    this.#parsing = parsing;
    this.#bodies = bodies;
  }

  get body(): Manuscript["body"] {
    const packed = this.#bodies?.get(this.#head.digests.content);
    if (packed === undefined) return this.#parseAgain().body;
    return unpackBody(JSON.parse(packed) as StoredBlock[]);
  }

  get text(): string {
    return this.#parseAgain().text;
  }

  get lines(): Manuscript["lines"] {
    return this.#parseAgain().lines;
  }

  get dropped(): Manuscript["dropped"] {
    return this.#parseAgain().dropped;
  }

  #parseAgain(): Manuscript {
    // Seldom needed, so that most builds do without the parser in this thread.
    const { parseFile } =
      require("./threads/parse-one.ts") as typeof import("./threads/parse-one.ts");
    const { path, sourceHash } = this.#head;
    const { manuscript } = parseFile(this.#root, path, this.#parsing);
    if (manuscript?.sourceHash !== sourceHash)
      throw new Error(`${path} changed while it was being published`);
    return manuscript;
  }
}
