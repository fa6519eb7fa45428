/** A folder as the files of another system. What is generated, hidden or installed is passed over. */
import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, resolve, sep } from "node:path";
import type { Files } from "./files.ts";

const PASSED_OVER = /^(?:\.(?!eleventy\.js$).*|node_modules|_site|public_html|vendor|dist)$/u;
/** Deeper than any site; a circle of links ends here. */
const DEEPEST = 24;

export function openFolder(root: string): Files {
  const paths: string[] = [];
  list(root, "", paths, 0);
  return {
    paths: paths.sort(),
    async read(path) {
      const full = resolve(root, path);
      // A post names its files itself: none outside the folder is read.
      if (!full.startsWith(resolve(root) + sep)) return undefined;
      try {
        return await readFile(full);
      } catch (error) {
        if (error instanceof Error && "code" in error) return undefined;
        throw error;
      }
    },
  };
}

function list(root: string, folder: string, found: string[], depth: number): void {
  if (depth > DEEPEST) return;
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    if (PASSED_OVER.test(entry.name)) continue;
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) list(root, path, found, depth + 1);
    else if (entry.isFile()) found.push(path);
  }
}
