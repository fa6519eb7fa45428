/**
 * The memory of earlier builds: what parsing made of each source, in files of some hundred sources,
 * so that a change rewrites one of them. Deleting it is harmless.
 */
import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { shardCount, shardOf } from "../../edition/shard-of.ts";
import type { Problem } from "../../model/problem.ts";
import { codeVersion } from "./code-version.ts";
import { MemoryFile } from "./memory-file.ts";
import type { Head, ReadingOf } from "../threads/parse-one.ts";

export interface Remembered {
  /** Of the file as it was parsed. */
  readonly stamp: string;
  readonly path: string;
  /** Absent when a problem is an error. */
  readonly head?: Head;
  readonly problems: readonly Problem[];
}

export interface Memory {
  get(path: string): Remembered | undefined;
  /** Remembers these instead; writes the files that differ. */
  replace(sources: ReadonlyMap<string, Remembered>): void;
}

const SOURCES_A_FILE = 512;

/** The code that makes a manuscript, its digests and its packed body. */
const CODE = ["parse", "ledger", "model", "build/threads/parse-one.ts", "edition/pack-article.ts"];

/** Opens the memory in a folder; empty when it is another parser's, or another publication's. */
export function openMemory(folder: string, { site, parsing }: ReadingOf): Memory {
  const version = `${site} ${JSON.stringify(parsing)} ${codeVersion(CODE)}`;
  const open = (name: string) => new MemoryFile<Remembered>(join(folder, name), version);
  const entries = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
  const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  const files = new Map(names.map((name) => [name, open(name)]));
  const sources = new Map<string, Remembered>();
  for (const file of files.values()) {
    for (const one of file.entries) sources.set(one.path, one);
  }
  return {
    get: (path) => sources.get(path),
    replace(next) {
      const count = shardCount(next.size, SOURCES_A_FILE);
      const shards: Remembered[][] = Array.from({ length: count }, () => []);
      for (const [path, entry] of next) shards[shardOf(path, count)]?.push(entry);
      for (const [at, shard] of shards.entries()) {
        const name = `${at}.json`;
        (files.get(name) ?? open(name)).replace(shard);
        files.delete(name);
      }
      for (const name of files.keys()) rmSync(join(folder, name));
    },
  };
}
