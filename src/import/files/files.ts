/** The files of another system, wherever they lie: in a folder, or in a zip archive. */
export interface Files {
  /** All of them, relative, with forward slashes, in order. */
  readonly paths: readonly string[];
  /** Undefined when there is no such file. */
  read(path: string): Promise<Uint8Array | undefined>;
}

/** What is read cannot be imported: the reason is for the person who gave it. */
export class Unreadable extends Error {}

export async function readFileText(files: Files, path: string): Promise<string | undefined> {
  const bytes = await files.read(path);
  return bytes && new TextDecoder().decode(bytes);
}
