/** Reads the files of `articles/`: their bytes and their paths, nothing of their meaning. */
import { readdirSync, type Dirent } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import type { Source } from "../article.ts";

export const ARTICLES = "articles";
export const LEDGER = `${ARTICLES}/ledger.json`;

/**
 * Every regular file below `articles/` of the project at `root`, in the order of their paths,
 * but for dotfiles, what is in dot folders, and the ledger. A missing folder is an empty one.
 */
export function listFiles(root: string): string[] {
  const folder = join(root, ARTICLES);
  let found: Dirent[];
  try {
    found = readdirSync(folder, { recursive: true, withFileTypes: true });
  } catch (error) {
    absent(error);
    return [];
  }
  return found
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((path) => path !== LEDGER && !/(?:^|\/)\./.test(path))
    .sort();
}

/** The bytes of a file of the project. */
export async function readSource(root: string, path: string): Promise<Source> {
  return { path, bytes: await readFile(join(root, path)) };
}

/** A text file of the project; undefined when it does not exist. */
export async function readText(root: string, path: string): Promise<string | undefined> {
  return readFile(join(root, path), "utf8").catch(absent);
}

function absent(error: unknown): undefined {
  if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
  throw error;
}
