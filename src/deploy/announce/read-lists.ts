/** The edition's files in, every list with the digest of what its feeds show out. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { EDITION } from "../../build/files/names.ts";
import { hasEdition } from "../../build/write-edition.ts";
import { readSealed } from "../../edition/seal.ts";
import { MANIFEST, type Directory, type Manifest, type StoredList } from "../../edition/shape.ts";

/** The site's list first; undefined when nothing is built. */
export async function readLists(root: string): Promise<StoredList[] | undefined> {
  if (!hasEdition(root)) return undefined;
  const readText = (name: string): Promise<string> => readFile(join(root, EDITION, name), "utf8");
  const read = async (name: string): Promise<unknown> =>
    JSON.parse(await readSealed(readText, name));
  const manifest = (await read(MANIFEST)) as Manifest;
  const names = await namesOf(manifest.lists, read);
  const shards = await Promise.all(
    names.filter((name) => name !== "").map(async (name) => (await read(name)) as StoredList[]),
  );
  return [manifest.front, ...shards.flat()];
}

async function namesOf(
  directory: Directory,
  read: (name: string) => Promise<unknown>,
): Promise<readonly string[]> {
  if ("names" in directory) return directory.names;
  const pages = await Promise.all(directory.pages.map(read));
  return (pages as (readonly string[])[]).flat();
}
