/**
 * A publication as the first engine that was a package left it: texts that were edited, renamed, removed
 * and given another address, and ids in the form of that time. Whatever is changed here since, it goes on.
 */
import { execFileSync } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { readLedger } from "../../src/ledger/file/read-ledger.ts";
import { REPOSITORY, runCommand } from "../serve-project.ts";

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "broadsheet-older-"));
  await cp(join(REPOSITORY, "tests/fixtures/older-publication"), root, { recursive: true });
  const git = ["-c", "user.name=A", "-c", "user.email=a@example.com"];
  for (const given of [
    ["init", "-q"],
    ["add", "."],
    [...git, "commit", "-qm", "older"],
  ]) {
    execFileSync("git", given, { cwd: root });
  }
});
afterEach(() => rm(root, { recursive: true, force: true }));

/** What subscribers know, with what is removed, by id. */
async function identities(): Promise<Map<string, object>> {
  const path = "articles/ledger.json";
  const { ledger } = readLedger(await readFile(join(root, path), "utf8"), path);
  return new Map(
    [...(ledger?.entries ?? []), ...(ledger?.removed ?? [])].map((entry) => {
      const { id, slug, formerSlugs, published, updated, arrived } = entry;
      return [id, { slug, formerSlugs, published, updated, arrived, gone: "removed" in entry }];
    }),
  );
}

it("finds nothing that would change for subscribers", async () => {
  const { code, stdout } = await runCommand(root, "plan");
  expect([code, stdout]).toEqual([0, expect.stringMatching(/^0 new, 0 updated, .*0 hazards$/m)]);
  expect(stdout).toMatch(/^0 ids, 0 addresses, 0 dates change; /m);
});

it("keeps what subscribers know when it writes the ledger in the form of today", async () => {
  const before = await identities();
  expect(before.size).toBe(5);
  await writeFile(
    join(root, "articles/new.txt"),
    "The pier is painted\n\nIt will be green again.\n",
  );
  expect(await runCommand(root, "build")).toMatchObject({ code: 0, stderr: "" });
  const after = await identities();
  expect(after.size).toBe(6);
  expect([...after].filter(([id]) => before.has(id))).toEqual(
    expect.arrayContaining([...before]) as unknown,
  );
});
