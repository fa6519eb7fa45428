/** What tells that a file is still the same as in the build before, as git does. */
import type { Stats } from "node:fs";

/** A file changed this recently may change again within the resolution of its time stamp. */
const SETTLED_AFTER = 2000;

/** Undefined when the file is too fresh to tell. */
export function stampOf({ mtimeMs, ctimeMs, size, ino }: Stats): string | undefined {
  if (Date.now() - Math.max(mtimeMs, ctimeMs) < SETTLED_AFTER) return undefined;
  return `${mtimeMs} ${ctimeMs} ${size} ${ino}`;
}
