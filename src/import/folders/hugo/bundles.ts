/** Hugo's page bundles: the folders with an `index.md`, of whose other texts Hugo makes no pages. */
import { posix } from "node:path";

const PAGE = /\/index(?:\.[a-z]{2,3}(?:-[a-z]+)?)?\.(?:md|markdown|mdown|html?)$/iu;

/** The folders below the content folder that are one page, with all that lies in them. */
export function bundlesIn(paths: readonly string[], folder: string): ReadonlySet<string> {
  const pages = paths.filter((path) => path.startsWith(folder) && PAGE.test(path));
  const bundles = new Set(pages.map((path) => posix.dirname(path)));
  bundles.delete(folder.slice(0, -1));
  return bundles;
}

export function isResource(path: string, bundles: ReadonlySet<string>): boolean {
  const folders = posix
    .dirname(/\/index\.[^/]+$/u.test(path) ? posix.dirname(path) : path)
    .split("/");
  return folders.some((_, at) => bundles.has(folders.slice(0, at + 1).join("/")));
}
