/** The engine that runs: where it is, and what its package.json says. */
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";

/** The folder of the package, or of a clone; `src/` and `dist/` are laid out alike. */
export const ENGINE = resolve(import.meta.dirname, "../..");

export interface Manifest {
  readonly version: string;
  readonly scripts: Readonly<Record<string, string>>;
  readonly allowScripts: Readonly<Record<string, boolean>>;
}

export async function readManifest(): Promise<Manifest> {
  return JSON.parse(await readFile(join(ENGINE, "package.json"), "utf8")) as Manifest;
}
