/** Contents in, digests out: they name contents and versions, and change whenever those do. */
import { Buffer } from "node:buffer";
import { createHash, hash } from "node:crypto";

/** SHA-256 of the parts, one after the other, text as UTF-8: its first hexadecimal digits. */
export function digest(parts: readonly (string | Uint8Array)[], digits = 64): string {
  const [only = "", ...others] = parts;
  // A third of what an object of its own takes, and there are many.
  if (others.length === 0) return hash("sha256", only, "hex").slice(0, digits);
  const all = createHash("sha256");
  for (const part of parts) all.update(part);
  return all.digest("hex").slice(0, digits);
}

/**
 * The same of bytes. A Worker's first requests check what they read with it: there the
 * other way makes a stream for each digest, which costs five times what that of a small file does.
 */
export async function digestBytes(bytes: Uint8Array, digits: number): Promise<string> {
  const made = await crypto.subtle.digest("SHA-256", bytes);
  return Buffer.from(made).toString("hex").slice(0, digits);
}
