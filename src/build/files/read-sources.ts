/** Reads the files of `articles/`: their bytes and their paths, nothing of their meaning. */
import { readdirSync, statSync, type Dirent } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Source } from "../../model/article.ts";
import type { Problem } from "../../model/problem.ts";
import { ARTICLES, LEDGER } from "./names.ts";

/**
 * Every regular file below `articles/` of the project at `root`, in the order of their paths,
 * but for dotfiles, what is in dot folders, and the ledger. A missing folder is an empty one.
 */
export function listFiles(root: string): string[] {
  try {
    return listBelow(root, ARTICLES)
      .filter((path) => path !== LEDGER)
      .sort();
  } catch (error) {
    absent(error);
    return [];
  }
}

/** Node's own `recursive` asks the disk about each file, which takes longer than all the rest. */
function listBelow(root: string, folder: string): string[] {
  const found: string[] = [];
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    if (entry.name.startsWith(".")) continue;
    const path = `${folder}/${entry.name}`;
    if (isFolder(root, path, entry)) found.push(...listBelow(root, path));
    else if (entry.isFile() || entry.isSymbolicLink()) found.push(path);
  }
  return found;
}

/** A link to a folder is one; a link that leads nowhere, or in circles, is a file that cannot be read. */
function isFolder(root: string, path: string, entry: Dirent): boolean {
  if (!entry.isSymbolicLink()) return entry.isDirectory();
  try {
    return statSync(join(root, path)).isDirectory();
  } catch {
    return false;
  }
}

/** The bytes of a file of the project. */
export async function readSource(root: string, path: string): Promise<Source> {
  return { path, bytes: await readFile(join(root, path)) };
}

/** What to tell of a source that cannot be read, or is gone by now. Other errors are thrown again. */
export function unreadableSource(path: string, error: unknown): Problem {
  if (!(error instanceof Error && "code" in error)) throw error;
  return {
    file: path,
    severity: "error",
    rule: "unreadable-source",
    message: `the file cannot be read (${String(error.code)})`,
    hint: "mend the link or the permissions, or remove it from articles/",
  };
}

/** A text file of the project; undefined when it does not exist. */
export async function readText(root: string, path: string): Promise<string | undefined> {
  // Decoded at once: by pieces, a large ledger takes twice as long.
  return (await readBytes(root, path))?.toString();
}

/** The bytes of a file of the project; undefined when it does not exist. */
export async function readBytes(root: string, path: string): Promise<Buffer | undefined> {
  return readFile(join(root, path)).catch(absent);
}

function absent(error: unknown): undefined {
  if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
  throw error;
}
