/** The address of the last deployment from here, kept in `.broadsheet/`. */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import writeFileAtomic from "write-file-atomic";
import { GENERATED } from "../build/files/names.ts";
import { readText } from "../build/files/read-files.ts";

const FILE = `${GENERATED}/deployed-to`;

/** An origin, or undefined when nothing has been deployed from here yet. */
export async function readDeployed(root: string): Promise<string | undefined> {
  return URL.parse((await readText(root, FILE))?.trim() ?? "")?.origin;
}

export async function keepDeployed(root: string, origin: string): Promise<void> {
  await mkdir(join(root, GENERATED), { recursive: true });
  await writeFileAtomic(join(root, FILE), `${origin}\n`);
}
