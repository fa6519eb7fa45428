/** Lists the files of `articles/`, and says which cannot be read; nothing of what they hold. */
import { readdirSync, statSync, type Dirent } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../../model/problem.ts";
import { ARTICLES, LEDGER } from "./names.ts";
import { isMissing } from "./read-files.ts";

/**
 * Every regular file below `articles/` of the publication at `root`, sorted by path, except
 * dotfiles, whatever lies in dot folders, and the ledger. A missing folder is an empty one.
 */
export function listFiles(root: string): string[] {
  try {
    return listBelow(root, ARTICLES)
      .filter((path) => path !== LEDGER)
      .sort();
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
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

/** A link to a folder counts as one; a dangling or circular link counts as an unreadable file. */
function isFolder(root: string, path: string, entry: Dirent): boolean {
  if (!entry.isSymbolicLink()) return entry.isDirectory();
  try {
    return statSync(join(root, path)).isDirectory();
  } catch {
    return false;
  }
}

/** What to tell of a source that cannot be read, or has gone by now. Other errors are rethrown. */
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
