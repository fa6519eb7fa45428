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

/** What subscribers hold of each article: its id, its addresses, and when it was published and updated. */
const HELD = [
  [
    "urn:uuid:0a87de3b-5c0f-5246-80c7-b6ed43cf3b5d",
    "ferry-rings-twice-from-may",
    "2025-03-04T09:30:00Z",
    "2025-03-04T09:30:00Z",
  ],
  [
    "urn:uuid:28ee550f-6f98-52ff-9c87-63919edf3768",
    "market-square market-moves-to-the-old-square",
    "2025-03-01T00:00:00Z",
    "2025-03-01T00:00:00Z",
  ],
  [
    "urn:uuid:2ae83be6-fe34-5436-9203-1c6d1a972567",
    "library-stays-open-on-sundays",
    "2025-03-03T07:59:59Z",
    "2025-03-03T07:59:59Z",
  ],
  [
    "urn:uuid:70d00fe5-8d1f-559a-9fce-f776078e99bc",
    "the-first-article",
    "2025-03-03T08:00:00Z",
    "2025-03-03T08:00:00Z",
  ],
  [
    "urn:uuid:dfd5a72c-3e0a-5058-9bab-d3376aaf93b8",
    "harbour-bridge-opens-after-repairs",
    "2025-03-03T07:59:58Z",
    "2025-03-04T09:30:00Z",
  ],
];

async function held(): Promise<string[][]> {
  const path = "articles/ledger.json";
  const { ledger } = readLedger(await readFile(join(root, path), "utf8"), path);
  return [...(ledger?.entries ?? []), ...(ledger?.removed ?? [])].map((entry) => {
    const { id, slug, formerSlugs, published, updated } = entry;
    return [id, [slug, ...formerSlugs].join(" "), published, updated];
  });
}

it("finds nothing that would change for subscribers", async () => {
  const { code, stdout } = await runCommand(root, "plan");
  expect([code, stdout]).toEqual([0, expect.stringMatching(/^0 new, 0 updated, .*0 hazards$/m)]);
  expect(stdout).toMatch(/^0 ids, 0 addresses, 0 dates change; /m);
});

it("keeps what subscribers hold when it writes the ledger in the form of today", async () => {
  await writeFile(
    join(root, "articles/new.txt"),
    "The pier is painted\n\nIt will be green again.\n",
  );
  expect(await runCommand(root, "build")).toMatchObject({ code: 0, stderr: "" });
  const after = await held();
  expect(after).toHaveLength(HELD.length + 1);
  expect(after).toEqual(expect.arrayContaining(HELD));
});
