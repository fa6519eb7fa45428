/**
 * Writes an edition's files so that there is always a whole edition, the old one or the new one,
 * never a mixture. A name stands for one content, so a file that exists is already right; the
 * manifest is replaced last, atomically; then files that it no longer names are removed.
 */
import { existsSync, mkdirSync, readdirSync, rmdirSync, rmSync } from "node:fs";
import { rename, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import writeFileAtomic from "write-file-atomic";
import { MANIFEST } from "../edition/shape.ts";
import { HEADERS_FILE } from "../media/headers-file.ts";
import { ICON_PATHS, SITE_PATHS } from "../model/addresses/paths.ts";
import { EDITION, withSlashes } from "./files/names.ts";
import { LARGEST_FILE } from "./check-limits.ts";

/** What to write where, by path: the edition's own files, and media. */
export type UploadedFiles = ReadonlyMap<string, () => Content | Promise<Content>>;

type Content = string | Uint8Array;

/** Files whose name stands for no content, in the order in which they are replaced. */
const REPLACED = [
  ...[...Object.values(ICON_PATHS), SITE_PATHS.icon].map((path) => path.slice(1)),
  ...[HEADERS_FILE, MANIFEST],
];

/** Files written concurrently: most of the work is waiting for the disk. */
const AT_ONCE = 8;

/** Writes the files into `folder`. Returns how many had to be written, besides the manifest. */
export async function writeEdition(
  folder: string,
  files: UploadedFiles,
  onProgress?: (text: string) => void,
): Promise<number> {
  const folders = new Set([...files.keys()].map((path) => dirname(join(folder, path))));
  for (const each of folders) mkdirSync(each, { recursive: true });
  const present = new Set(listEdition(folder));
  const missing = [...files].filter(([path]) => !REPLACED.includes(path) && !present.has(path));
  let started = 0;
  const write = async (): Promise<void> => {
    for (let next = missing[started++]; next; next = missing[started++]) {
      const [path, makeContent] = next;
      const target = join(folder, path);
      onProgress?.(`writing file ${started} of ${missing.length}`);
      const content = Buffer.from(await makeContent());
      // Sources are capped at 1 MiB and slices are small, so this is never the publisher's mistake.
      if (content.length > LARGEST_FILE) throw new Error(`${path} has ${content.length} bytes`);
      // A crash must not leave half a file under a name that promises its content.
      await writeFile(`${target}.new`, content, { flush: true });
      await rename(`${target}.new`, target);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, write));
  for (const path of REPLACED) {
    const content = await files.get(path)?.();
    if (content !== undefined) await writeFileAtomic(join(folder, path), Buffer.from(content));
  }
  // What a killed build left half written may have been taken over by now.
  for (const path of present) if (!files.has(path)) rmSync(join(folder, path), { force: true });
  removeEmptyFolders(folder);
  return missing.length;
}

/** Whether a whole edition was ever written here. */
export function hasEdition(root: string): boolean {
  return existsSync(join(root, EDITION, MANIFEST));
}

function listEdition(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => withSlashes(relative(folder, join(entry.parentPath, entry.name))));
}

function removeEmptyFolders(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const inner = join(folder, entry.name);
    removeEmptyFolders(inner);
    if (readdirSync(inner).length === 0) rmdirSync(inner);
  }
}
