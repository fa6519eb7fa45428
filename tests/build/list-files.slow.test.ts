/** A folder that holds more files than a call may have arguments. */
import { symlinkSync } from "node:fs";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { listFiles } from "../../src/build/files/list-files.ts";

it("is listed whole", async () => {
  const root = await mkdtemp(join(tmpdir(), "broadsheet-list-"));
  const folder = join(root, "articles/many");
  await mkdir(folder, { recursive: true });
  // Links to nowhere are the cheapest files.
  for (let n = 0; n < 130_000; n++) symlinkSync("nowhere", join(folder, `${n}.txt`));
  expect(listFiles(root).paths).toHaveLength(130_000);
  await rm(root, { recursive: true });
});
