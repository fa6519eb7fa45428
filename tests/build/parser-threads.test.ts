// What becomes of a build whose own thread cannot keep what the threads have parsed.
import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { ParserThreads } from "../../src/build/threads/parser-threads.ts";
import { DEFAULTS } from "../../src/parse/parser-settings.ts";

it("tells whoever waits that what was parsed could not be kept, as on a full disk", async () => {
  const root = mkdtempSync(join(tmpdir(), "broadsheet-threads-"));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  writeFileSync(join(root, "a.txt"), "The ferry sails at noon, and comes back in the evening.\n");
  const full = Object.assign(new Error("write"), { code: "ENOSPC" });
  const work = { root, paths: ["a.txt"], site: randomUUID(), parsing: DEFAULTS };
  const parsing = new ParserThreads().parseAll(work, () => {
    throw full;
  });
  await expect(parsing).rejects.toBe(full);
});
