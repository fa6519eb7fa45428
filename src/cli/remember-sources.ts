/**
 * The memory of earlier builds: what parsing made of each source, in files of some hundred sources,
 * so that a change rewrites one of them. It is worth nothing but time: deleting it is harmless.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { mkdir, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import writeFileAtomic from "write-file-atomic";
import { shardCount, shardOf } from "../edition/shard-of.ts";
import type { Problem } from "../problem.ts";
import type { Head } from "./parse-one.ts";

export interface Remembered {
  /** Of the file as it was parsed. */
  readonly stamp: string;
  readonly head: Head;
  readonly problems: readonly Problem[];
}

export interface Memory {
  get(path: string): Remembered | undefined;
  /** Remembers these instead; writes the files that differ. */
  replace(sources: ReadonlyMap<string, Remembered>): Promise<void>;
}

const SOURCES_A_FILE = 512;

/** Opens the memory in a folder; empty when it is another parser's, or another publication's. */
export async function openMemory(folder: string, site: string): Promise<Memory> {
  const version = parserVersion(site);
  const texts = new Map<string, string>();
  const sources = new Map<string, Remembered>();
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const { name } of entries.filter((entry) => entry.isFile())) {
    const text = await readFile(join(folder, name), "utf8");
    texts.set(name, text);
    // The version stands first: what follows it was written by this very code.
    const [first, ...remembered] = readJson(text);
    if (first !== version) continue;
    for (const entry of remembered as Remembered[]) sources.set(entry.head.path, entry);
  }
  return {
    get: (path) => sources.get(path),
    async replace(next) {
      const count = shardCount(next.size, SOURCES_A_FILE);
      const shards: unknown[][] = Array.from({ length: count }, () => [version]);
      for (const [path, entry] of next) shards[shardOf(path, count)]?.push(entry);
      await mkdir(folder, { recursive: true });
      for (const [at, shard] of shards.entries()) {
        const name = `${at}.json`;
        const text = JSON.stringify(shard);
        if (texts.get(name) !== text) await writeFileAtomic(join(folder, name), text);
        texts.delete(name);
      }
      for (const name of texts.keys()) await rm(join(folder, name));
    },
  };
}

/** A damaged file is as good as none. */
function readJson(text: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : [];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}

/** Changes with the code that makes a manuscript, and with the libraries that it uses. */
function parserVersion(site: string): string {
  const source = join(import.meta.dirname, "..");
  const files = ["parse", "ledger"].flatMap((part) =>
    readdirSync(join(source, part), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .map((name) => join(part, name))
      .sort(),
  );
  const digest = createHash("sha256").update(site + process.version);
  for (const name of [
    ...files,
    "article.ts",
    "cli/parse-one.ts",
    "edition/pack-article.ts",
    "../package-lock.json",
  ]) {
    digest.update(readFileSync(join(source, name)));
  }
  return digest.digest("hex");
}
