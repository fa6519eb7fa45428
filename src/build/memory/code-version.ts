/** A digest of code in `src/`: what other code remembered is worthless. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { digest } from "../../model/digest.ts";

const SOURCE = join(import.meta.dirname, "../..");

/**
 * Changes with the files and folders of `src/` that are named, with the libraries, which the lock
 * file pins, and with Node.
 */
export function codeVersion(parts: readonly string[]): string {
  const files = [...parts.flatMap(filesOf), "../package-lock.json"];
  return digest([process.version, ...files.map((name) => readFileSync(join(SOURCE, name)))]);
}

function filesOf(part: string): string[] {
  if (part.endsWith(".ts")) return [part];
  return readdirSync(join(SOURCE, part), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:ts|txt)$/u.test(name))
    .map((name) => join(part, name))
    .sort();
}
