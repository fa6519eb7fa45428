/** A path that `explain` is asked about in, the articles that it means out. */
import { readdirSync, statSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { withSlashes } from "../build/files/names.ts";
import { judgeFile } from "../parse/source/source-files.ts";

/** The file itself, or every source below a folder; undefined when there is neither. */
export function articlesIn(given: string): string[] | undefined {
  const path = fromHere(given);
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return undefined;
  if (!stats.isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => judgeFile(withSlashes(relative(path, file)), 0).isSource)
    .sort();
}

/** What the folders above the publication are called says nothing of an article. */
function fromHere(path: string): string {
  const inside = relative(process.cwd(), resolve(path)) || ".";
  return inside.startsWith("..") ? path : inside;
}
