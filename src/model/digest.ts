/** Contents in, digests out: they name contents and versions, and change whenever those do. */
import { createHash } from "node:crypto";

/** SHA-256 of the parts, one after the other, text as UTF-8: its first hexadecimal digits. */
export function digest(parts: readonly (string | Uint8Array)[], digits = 64): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest("hex").slice(0, digits);
}
