/** What the segments of the last edition's search index were made of, so that only what changed is indexed. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { IndexHelp, LastSegment } from "../../edition/search/index-segment.ts";
import type { PlannedSegment } from "../../edition/search/plan-segments.ts";
import { codeVersion } from "./code-version.ts";
import { MemoryFile } from "./memory-file.ts";

/** The code that indexes. */
const CODE = ["search", "edition/search"];

interface Remembered extends LastSegment {
  readonly first: number;
  readonly files: number;
}

export interface RememberedIndex extends Omit<IndexHelp, "indexBlock" | "placeOf"> {
  /** Keeps for the next build what was asked for in this one. */
  remember(): void;
}

/** `folder` is the edition's. */
export function rememberIndex(path: string, folder: string): RememberedIndex {
  const file = new MemoryFile<Remembered>(path, codeVersion(CODE));
  const asked: Remembered[] = [];
  return {
    isThere: (name) => existsSync(join(folder, name)),
    last({ segment: { name, first, files }, slices }: PlannedSegment) {
      asked.push(file.entries.find((last) => last.name === name) ?? { name, first, files, slices });
      return file.entries.find((last) => last.first === first && last.files === files);
    },
    read(name) {
      const at = join(folder, name);
      return existsSync(at) ? readFileSync(at) : undefined;
    },
    remember() {
      file.replace(asked);
    },
  };
}
