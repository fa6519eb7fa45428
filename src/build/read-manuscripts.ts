/**
 * The sources of a project in, their manuscripts out. What was parsed before is remembered in
 * `.broadsheet/`, so that a build reads and parses only what changed; a remembered manuscript reads
 * its source again when its body is asked for.
 */
import { statSync, type Stats } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Manuscript } from "../model/article.ts";
import { unpackBody } from "../edition/pack-article.ts";
import type { StoredBlock } from "../edition/shape.ts";
import { judgeFile } from "../parse/source/source-files.ts";
import type { Problem } from "../model/problem.ts";
import type { FreshBodies } from "./memory/fresh-bodies.ts";
import type { ParsedBatch } from "./threads/parse-thread.ts";
import { ParserThreads } from "./threads/parser-threads.ts";
import type { Head } from "./threads/parse-one.ts";
import { listFiles } from "./files/list-files.ts";
import { openMemory, type Remembered } from "./memory/remember-sources.ts";

export interface ReadManuscripts {
  readonly manuscripts: readonly Manuscript[];
  /** The paths that have errors, and so no manuscript. */
  readonly unreadable: readonly string[];
  readonly problems: readonly Problem[];
  /** Keeps for the next build what was parsed; call it when nothing else can fail. */
  readonly remember: () => void;
}

export interface ReadingHelp {
  /** Threads that were started before. */
  readonly threads?: ParserThreads;
  readonly onProgress?: (text: string) => void;
  /** Takes the bodies of what is parsed; without it, a body that is asked for is parsed again. */
  readonly bodies?: FreshBodies;
}

/**
 * `site` is the publication's UUID; `memory` is the folder for what is remembered, relative to the
 * project's. The threads are given their work before the first `await` in it.
 */
export async function readManuscripts(
  root: string,
  site: string,
  memory: string,
  { threads = new ParserThreads(), onProgress, bodies }: ReadingHelp = {},
): Promise<ReadManuscripts> {
  const unreadable: string[] = [];
  const problems: Problem[] = [];
  const stamps = new Map<string, string | undefined>();
  for (const path of listFiles(root)) {
    const stat = statIfReadable(join(root, path));
    const { isSource, problem } = judgeFile(path, stat?.size ?? 0);
    if (problem) problems.push(problem);
    if (problem?.severity === "error") unreadable.push(path);
    if (isSource) stamps.set(path, stat && stampOf(stat));
  }
  const known = openMemory(join(root, memory, "sources"), site);
  const current = new Map<string, Remembered>();
  const changed: string[] = [];
  for (const [path, stamp] of stamps) {
    const found = known.get(path);
    if (found && found.stamp === stamp) current.set(path, found);
    else changed.push(path);
  }
  const fresh = new Map<string, ParsedBatch["sources"][number]>();
  await threads.parseAll({ root, site, paths: changed }, (batch) => {
    bodies?.add(batch);
    for (const source of batch.sources) fresh.set(source.path, source);
    onProgress?.(`parsed ${fresh.size} of ${changed.length} articles`);
  });

  const manuscripts: Manuscript[] = [];
  const next = new Map<string, Remembered>();
  for (const [path, stamp] of stamps) {
    const kept = current.get(path);
    const found = fresh.get(path) ?? kept;
    if (!found) throw new Error(`${path} was neither parsed nor remembered`);
    problems.push(...found.problems);
    if (!found.head) {
      unreadable.push(path);
      continue;
    }
    manuscripts.push(lazyManuscript(root, found.head, bodies));
    if (stamp !== undefined) {
      next.set(path, kept ?? { stamp, head: found.head, problems: found.problems });
    }
  }
  return {
    manuscripts,
    unreadable,
    problems,
    remember: () => {
      known.replace(next);
    },
  };
}

/** Undefined for what reading will complain of: a link to nowhere, or in a circle. */
function statIfReadable(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch (error) {
    if (error instanceof Error && "code" in error) return undefined;
    throw error;
  }
}

/** A file changed this recently may change again within the resolution of its time stamp. */
const SETTLED_AFTER = 2000;

/** What tells that a file is still the same, as git does; undefined when it is too fresh to tell. */
function stampOf({ mtimeMs, ctimeMs, size, ino }: Stats): string | undefined {
  if (Date.now() - Math.max(mtimeMs, ctimeMs) < SETTLED_AFTER) return undefined;
  return `${mtimeMs} ${ctimeMs} ${size} ${ino}`;
}

/** The manuscript whose large parts are made when they are asked for. */
function lazyManuscript(root: string, head: Head, bodies: FreshBodies | undefined): Manuscript {
  return Object.assign(new LazyParts(root, head, bodies), head);
}

/** Getters of a class: with getters of its own, each of 100,000 objects would take a kilobyte more. */
class LazyParts {
  readonly #root: string;
  readonly #head: Head;
  readonly #bodies: FreshBodies | undefined;

  constructor(root: string, head: Head, bodies: FreshBodies | undefined) {
    this.#root = root;
    this.#head = head;
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
    const { manuscript } = parseFile(this.#root, path);
    if (manuscript?.sourceHash !== sourceHash)
      throw new Error(`${path} changed while it was being published`);
    return manuscript;
  }
}

const require = createRequire(import.meta.url);
