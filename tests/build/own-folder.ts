/** An empty publication for each test of a file; it is gone after the test. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach } from "vitest";

export interface OwnFolder {
  /** The publication's folder; another one for each test. */
  readonly root: string;
  /** Writes a file of `articles/`. */
  readonly put: (name: string, text: string) => Promise<void>;
}

export function ownFolder(): OwnFolder {
  let root = "";
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), "broadsheet-"));
    await mkdir(join(root, "articles"));
  });
  afterEach(() => rm(root, { recursive: true, force: true }));
  return {
    get root() {
      return root;
    },
    put: (name, text) => writeFile(join(root, "articles", name), text),
  };
}
