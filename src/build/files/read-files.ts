/** Reads files of a publication that need not be there. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** The text of a file, undefined when it does not exist. */
export async function readText(root: string, path: string): Promise<string | undefined> {
  // Decoding piece by piece would take twice as long for a large ledger.
  return (await readBytes(root, path))?.toString();
}

/** The bytes of a file, undefined when it does not exist. */
export async function readBytes(root: string, path: string): Promise<Buffer | undefined> {
  return readFile(join(root, path)).catch((error: unknown) => {
    if (isMissing(error)) return undefined;
    throw error;
  });
}

/** Whether the file system says that there is no such file or folder. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
