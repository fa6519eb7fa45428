/** A digest of the engine's code: what other code remembered is worthless. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { digest } from "../../model/digest.ts";

const SOURCE = join(import.meta.dirname, "../..");

/** What pins the libraries: the engine's own lock file, or npm's list of what it installed it with. */
const LOCKS = ["../package.json", "../package-lock.json", "../../.package-lock.json"];

/**
 * Changes with the named files and folders, which are paths below `src/`, with the libraries, and with
 * Node.
 */
export function codeVersion(parts: readonly string[]): string {
  const locks = LOCKS.filter((name) => existsSync(join(SOURCE, name)));
  const files = [...parts.flatMap(filesOf), ...locks];
  return digest([process.version, ...files.map((name) => readFileSync(join(SOURCE, name)))]);
}

function filesOf(part: string): string[] {
  if (part.endsWith(".ts")) return [part];
  return readdirSync(join(SOURCE, part), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:ts|js|txt)$/u.test(name))
    .map((name) => join(part, name))
    .sort();
}
