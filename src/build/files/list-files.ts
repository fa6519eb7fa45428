/** Lists the files of a folder, and says which cannot be read; nothing of what they hold. */
import { readdirSync, realpathSync, type Dirent } from "node:fs";
import { join, sep } from "node:path";
import type { Problem } from "../../model/problem.ts";
import { ARTICLES, LEDGER } from "./names.ts";
import { isMissing } from "./read-files.ts";

export interface Listing {
  /** Sorted; each file once, whatever links lead to it. */
  readonly paths: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * Every regular file below `articles/`, or another folder, of the publication at `root`, except dotfiles,
 * whatever lies in dot folders, and the ledger. A missing folder is an empty one.
 */
export function listFiles(root: string, folder = ARTICLES): Listing {
  const walk = new Walk(root, folder);
  try {
    walk.into(folder);
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
  walk.followLinks();
  return { paths: walk.paths.filter((path) => path !== LEDGER).sort(), problems: walk.problems };
}

class Walk {
  readonly paths: string[] = [];
  readonly problems: Problem[] = [];
  readonly #root: string;
  /** The folder whose files are listed. */
  readonly #top: string;
  readonly #links: string[] = [];

  constructor(root: string, top: string) {
    this.#root = root;
    this.#top = top;
  }

  /** Node's own `recursive` asks the disk about each file, which takes longer than all the rest. */
  into(folder: string): void {
    for (const entry of readdirSync(join(this.#root, folder), { withFileTypes: true })) {
      if (!entry.name.startsWith(".")) this.#add(`${folder}/${entry.name}`, entry);
    }
  }

  #add(path: string, entry: Dirent): void {
    if (entry.isDirectory()) this.into(path);
    else if (entry.isFile()) this.paths.push(path);
    else if (entry.isSymbolicLink()) this.#links.push(path);
  }

  /**
   * A link to a file or a folder that is found anyway adds nothing, and one that leads out of the folder
   * is not followed: it would publish what lies elsewhere. A dangling or circular link counts as an
   * unreadable file.
   */
  followLinks(): void {
    if (this.#links.length === 0) return;
    const inside = realpathSync(join(this.#root, this.#top)) + sep;
    for (const path of this.#links) {
      const target = realpathIfThere(join(this.#root, path));
      if (target === undefined) this.paths.push(path);
      else if (!`${target}${sep}`.startsWith(inside)) this.problems.push(leadsOut(path, this.#top));
    }
  }
}

function realpathIfThere(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch (error) {
    if (error instanceof Error && "code" in error) return undefined;
    throw error;
  }
}

function leadsOut(file: string, top: string): Problem {
  return {
    ...{ file, severity: "warning", rule: "link-leads-out" },
    message: `the link leads out of ${top}/ and is not followed`,
    hint: `copy the file into ${top}/`,
  };
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
