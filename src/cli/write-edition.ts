/**
 * Writes an edition's files so that there is always a whole edition: the old one or the new one,
 * never a mixture. Files are named by their content, so what exists is already right; the
 * manifest is replaced at once, last; then what no edition names any more goes.
 */
import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import writeFileAtomic from "write-file-atomic";
import type { EditionFiles } from "../edition/make-edition.ts";
import { MANIFEST } from "../edition/shape.ts";

/** Writes the files into `folder`. Returns how many had to be written, besides the manifest. */
export async function writeEdition(folder: string, files: EditionFiles): Promise<number> {
  const folders = new Set([...files.keys()].map((path) => dirname(join(folder, path))));
  for (const each of folders) await mkdir(each, { recursive: true });
  const present = new Set(await listEdition(folder));
  let written = 0;
  for (const [path, content] of files) {
    if (path === MANIFEST || present.has(path)) continue;
    const target = join(folder, path);
    // A crash must not leave half a file under a name that promises its content.
    await writeFile(`${target}.new`, content(), { flush: true });
    await rename(`${target}.new`, target);
    written += 1;
  }
  await writeFileAtomic(join(folder, MANIFEST), files.get(MANIFEST)?.() ?? "");
  for (const path of present) if (!files.has(path)) await rm(join(folder, path));
  return written;
}

async function listEdition(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"));
}
